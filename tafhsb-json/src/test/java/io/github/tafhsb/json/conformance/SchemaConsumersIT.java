// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.gen.Node;
import io.github.tafhsb.json.gen.Node.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has only the published kit and Node.js follows docs/for-schema-consumers.md word for word.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write anew what the commands print.
 */
class SchemaConsumersIT {
    private static final Path PAGE = Path.of("../docs/for-schema-consumers.md");
    private static final Path SCHEMAS = Path.of("src/main/resources/io/github/tafhsb/json/schema");
    private static final Path KIT = Path.of(System.getProperty("tafhsb.jar").replace(".jar", "-conformance.jar"));
    private static final Pattern BLOCK = Pattern.compile("<!-- (run|prints|file ([a-z.]+)) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void the_page_does_what_it_says(@TempDir Path folder) throws IOException {
        // two installations from a registry: too long for every build
        if (!Boolean.getBoolean("tafhsb.thorough") && !Boolean.getBoolean("tafhsb.publish")) {
            abort("The page for schema consumers is followed where -Dtafhsb.thorough or -Dtafhsb.publish asks for it.");
        }
        String page = Files.readString(PAGE);
        unpack(folder);
        List<String> printed = new ArrayList<>();
        Ran last = new Ran(-1, "");
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            switch (block.group(1)) {
                case "run" -> last = run(folder, block.group(3));
                case "prints" -> printed.add(last.said());
                default -> Files.writeString(folder.resolve(block.group(2)), block.group(3));
            }
        }
        if (Boolean.getBoolean("tafhsb.publish")) {
            page = told(page, printed);
            Files.writeString(PAGE, page);
        }

        assertThat(printed).hasSizeGreaterThan(5);
        assertThat(page).as("run with -Dtafhsb.publish=true").isEqualTo(told(page, printed));
    }

    /** What a shell prints; npm comes before anything else that needs Node.js, and has to reach a registry. */
    private static Ran run(Path folder, String commands) {
        Ran ran = Node.run(folder, to -> {}, "sh", "-c", commands);
        if (commands.startsWith("npm install") && ran.exit() != 0) {
            Node.isMissing(ran.said());
        }
        return ran;
    }

    private static String told(String page, List<String> printed) {
        int[] next = {0};
        return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(
                block.group(1).equals("prints") ? "<!-- prints -->\n```text\n" + printed.get(next[0]++) + "```\n" : block.group()));
    }

    @Test
    void the_page_names_every_code_that_is_about_the_text() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Stream.of(Code.values()).map(Code::id).filter(id -> id.startsWith("JSON-")).toList());
    }

    @Test
    void the_page_names_every_keyword_that_refuses_a_file_and_every_kind() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page).contains(Kinds.all().stream().map(kind -> "`" + kind + "`").toList());
        assertThat(page).contains(Kit.in(Kit.FOLDER).entries().stream()
                .map(Entry::keyword)
                .filter(keyword -> !keyword.isEmpty())
                .map(keyword -> "`" + keyword + "`")
                .toList());
    }

    @Test
    void the_page_names_the_artefact_that_is_built() throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + KIT.getFileName() + "`");
    }

    @Test
    void the_artefact_is_the_kit_and_the_schemas() throws IOException {
        List<String> wanted = new ArrayList<>();
        collect(Kit.FOLDER, "", wanted);
        collect(SCHEMAS, "schema/", wanted);

        try (ZipFile kit = new ZipFile(KIT.toFile())) {
            assertThat(kit.stream().filter(file -> !file.isDirectory()).map(ZipEntry::getName).filter(name -> !name.startsWith("META-INF/")))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static void collect(Path folder, String to, List<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add("tafhsb-conformance/" + to + folder.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (ZipFile kit = new ZipFile(KIT.toFile())) {
            for (ZipEntry entry : kit.stream().filter(each -> !each.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = kit.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }
}
