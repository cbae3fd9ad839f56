// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's own module, on the real module path, with the built jars and nothing else but a parser. */
class ModulePathIT {
    private static final String MODULE =
            """
            module vendor {
                requires io.github.tafhsb.json;
            }
            """;
    private static final String MAIN =
            """
            package vendor;

            import io.github.tafhsb.assessment.*;
            import io.github.tafhsb.json.*;
            import io.github.tafhsb.json.form.Members;
            import io.github.tafhsb.text.*;
            import java.io.InputStream;
            import java.nio.charset.StandardCharsets;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    TafhsbJson json = TafhsbJson.standard();
                    Assessment draft = Assessment.begin(AssessmentId.of("as-1")).withReference(Line.of("R 7"));
                    byte[] document = json.write(draft);
                    System.out.println(new String(document, StandardCharsets.UTF_8));
                    System.out.println(json.read(Assessment.class, document).orElseThrow().equals(draft));
                    ReadProblem problem = json.read(Assessment.class, "").problems().get(0);
                    System.out.println(problem.message(Language.ENGLISH));
                    System.out.println(problem.message(Language.CYMRAEG));
                    System.out.println(Members.of(Assessment.class).find("child").orElseThrow().label().in(Language.CYMRAEG));
                    System.out.println(TafhsbJson.class.getModule().getName() + " " + Assessment.class.getModule().getName());
                    for (String file : new String[] {"schema/v1/assessment.schema.json", "samples/v1/case-01-draft.json"}) {
                        try (InputStream in = TafhsbJson.class.getResourceAsStream(file)) {
                            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                            System.out.println(file.startsWith("schema")
                                    ? text.equals(json.schema(Assessment.class))
                                    : json.read(Assessment.class, text).problems().isEmpty());
                        }
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void reads_writes_publishes_and_finds_the_texts_of_both_modules() throws Exception {
        assertThat(run())
                .containsExactly(
                        "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"as-1\",\"version\":1,\"reference\":\"R 7\"}",
                        "true",
                        "The document is empty.",
                        "Mae’r ddogfen yn wag.",
                        "Y plentyn",
                        "io.github.tafhsb.json io.github.tafhsb.core",
                        "true",
                        "true");
    }

    private List<String> run() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/vendor"));
        Files.writeString(folder.resolve("sources/module-info.java"), MODULE);
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Path vendor = folder.resolve("vendor");
        String path = modulePath();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--module-path",
                        path,
                        "-d",
                        vendor.toString(),
                        folder.resolve("sources/module-info.java").toString(),
                        sources.resolve("Main.java").toString());
        assertThat(compiled).isZero();

        Path said = folder.resolve("said.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--module-path",
                        path + File.pathSeparator + vendor,
                        "-m",
                        "vendor/vendor.Main")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(java.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static String modulePath() {
        return Stream.concat(
                        Stream.of(System.getProperty("tafhsb.jar")),
                        Stream.of(
                                        "io.github.tafhsb.assessment.Assessment",
                                        "tools.jackson.core.JsonParser",
                                        "jakarta.validation.Validation",
                                        "org.jspecify.annotations.NullMarked")
                                .map(ModulePathIT::jarOf))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(String type) {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException(type, missing);
        }
    }
}
