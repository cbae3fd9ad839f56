// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

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

/** A vendor's own module, on the real module path, with the built jar and a provider that nobody configured. */
class ModulePathIT {
    private static final String MODULE =
            """
            module vendor {
                requires io.github.tafhsb.core;
                requires jakarta.validation;
            }
            """;
    private static final String MAIN =
            """
            package vendor;

            import io.github.tafhsb.assessment.*;
            import io.github.tafhsb.evidence.*;
            import io.github.tafhsb.formulation.*;
            import jakarta.validation.*;
            import java.util.Set;

            public final class Main {
                public static void main(String[] arguments) {
                    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
                    Assessment draft = Assessment.begin(AssessmentId.of("as-1"));
                    say("draft", validator.validate(draft));
                    say("dangling", validator.validate(draft.add(Hypothesis.builder()
                            .id(HypothesisId.of("hy-1"))
                            .standing(HypothesisStanding.HELD)
                            .addEvidenceFor(EvidenceId.of("ev-1"))
                            .build())));
                    say("finalising", validator.validate(draft, Finalising.class).stream().limit(1).toList());
                    System.out.println("module " + Assessment.class.getModule().getName());
                    System.out.println("label " + io.github.tafhsb.code.Labels.of(
                            HypothesisStanding.HELD, io.github.tafhsb.text.Language.CYMRAEG).isBlank());
                }

                private static void say(String what, Iterable<? extends ConstraintViolation<?>> violations) {
                    System.out.println(what);
                    violations.forEach(violation -> System.out.println(
                            "  " + violation.getPropertyPath() + " " + violation.getMessageTemplate()
                                    + " " + violation.getMessage().startsWith("{")));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void an_empty_draft_is_accepted_and_a_reference_to_nothing_is_told_at_its_place() throws Exception {
        List<String> lines = run();

        assertThat(lines)
                .containsSequence(
                        "draft",
                        "dangling",
                        "  formulation.hypotheses[0].evidenceFor[0] {io.github.tafhsb.I02} false",
                        "finalising")
                .contains("module io.github.tafhsb.core", "label false");
        assertThat(lines.get(lines.indexOf("finalising") + 1)).startsWith("  ").endsWith(" false");
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
                        "--module-path",
                        path + File.pathSeparator + vendor,
                        "--add-modules",
                        "org.hibernate.validator,org.glassfish.expressly,jakarta.el",
                        "-m",
                        "vendor/vendor.Main")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(java.exitValue()).as(Files.readString(said)).isZero();
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }

    private static String modulePath() {
        return Stream.concat(
                        Stream.of(System.getProperty("tafhsb.jar")),
                        Stream.of(
                                        "jakarta.validation.Validation",
                                        "org.hibernate.validator.HibernateValidator",
                                        "org.jboss.logging.Logger",
                                        "com.fasterxml.classmate.TypeResolver",
                                        "org.glassfish.expressly.ExpressionFactoryImpl",
                                        "jakarta.el.ExpressionFactory",
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
