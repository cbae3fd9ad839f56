// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.TafhsbJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.example.Developer;
import org.example.Embedding;
import org.example.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/getting-started.md shows is code that compiles, runs and prints what the page says. */
class GettingStartedTest {
    private static final Path GUIDE = Path.of("../../docs/getting-started.md");

    private final TafhsbJson json = TafhsbJson.standard();

    @ParameterizedTest
    @ValueSource(strings = {"Embedding", "Mapping", "Developer"})
    void the_blocks_of_the_page_are_the_file_that_is_compiled(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/" + name + ".java"));

        assertThat(lines(String.join("\n", blocks(name + ".java"))))
                .isEqualTo(lines(source.substring(source.indexOf("package "))));
    }

    @Test
    void each_prints_what_the_page_says() throws IOException {
        assertThat(printed(() -> Embedding.main(new String[0])))
                .isEqualTo(blocks("output of Embedding").get(0));
        assertThat(printed(() -> Mapping.main(new String[0])))
                .isEqualTo(blocks("output of Mapping").get(0));
        assertThat(printed(() -> Developer.main(new String[0])))
                .isEqualTo(blocks("output of Developer").get(0));
    }

    @Test
    void the_fragments_of_json_can_be_read() throws IOException {
        Matcher fragment = Pattern.compile("<!-- reads as (\\w+) -->\n```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        int read = 0;
        for (; fragment.find(); read++) {
            String name = fragment.group(1);
            Class<?> type = json.types().stream()
                    .filter(each -> each.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(json.read(type, fragment.group(2)).problems()).as(name).isEmpty();
        }
        assertThat(read).isGreaterThanOrEqualTo(4);
    }

    @Test
    void what_is_refused_is_told_as_the_page_says() throws IOException {
        List<ReadProblem> problems =
                json.read(Assessment.class, blocks("refused").get(0)).problems();

        assertThat(problems.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")))
                .isEqualTo(blocks("problems").get(0));
    }

    @Test
    void another_language_can_check_the_seal(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasPython());
        String sealed = json.toJson(FinalAssessment.class, Case01.signedVersion());
        Path script =
                Files.writeString(folder.resolve("seal.py"), blocks("seal.py").get(0));
        Path document = Files.writeString(folder.resolve("final.json"), sealed);
        Path changed = Files.writeString(folder.resolve("changed.json"), sealed.replace("Balanced.", "Unbalanced."));

        assertThat(python(script, document)).isEqualTo("intact");
        assertThat(python(script, changed)).isEqualTo("CHANGED");
    }

    @Test
    void what_is_added_is_what_is_built() throws IOException {
        String pom = Files.readString(Path.of("../../tafhsb-json/pom.xml"));

        assertThat(pom).contains("<artifactId>tafhsb-json</artifactId>");
        for (String tag : List.of("groupId", "version")) {
            String guide = Files.readString(GUIDE);
            assertThat(guide.split("</?" + tag + ">")[1]).isEqualTo(pom.split("</?" + tag + ">")[1]);
        }
    }

    @Test
    void every_link_of_the_documentation_leads_to_something() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("../../docs", "../../docs/adr", "../../.github")) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder), "*.md")) {
                found.forEach(pages::add);
            }
        }
        assertThat(pages).hasSizeGreaterThan(18);
        for (Path page : pages) {
            List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertThat(links).as("%s", page).allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }

    private static List<String> blocks(String marker) throws IOException {
        return Pattern.compile("<!-- " + Pattern.quote(marker) + " -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private interface Printing {
        void run() throws IOException;
    }

    private static String printed(Printing example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        System.setOut(new PrintStream(taken, true, UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return taken.toString(UTF_8).lines().collect(Collectors.joining("\n"));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String python(Path script, Path document) throws IOException {
        Process process = new ProcessBuilder("python3", script.toString(), document.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }
}
