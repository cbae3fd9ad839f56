// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference of the schema is what the tables say. Run with {@code -Dtafhsb.publish=true} to write it anew. */
class SchemaPagesTest {
    private static final Path FOLDER = Path.of("../docs/schema");
    private static final Map<String, String> PAGES = SchemaPages.all();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_what_the_tables_say(String page) throws IOException {
        Path file = FOLDER.resolve(page);
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, PAGES.get(page));
        }

        assertThat(file).as("run with -Dtafhsb.publish=true").exists();
        assertThat(Files.readString(file).equals(PAGES.get(page)))
                .as("docs/schema/%s is stale: run with -Dtafhsb.publish=true and look at what git shows", page)
                .isTrue();
    }

    @Test
    void there_are_no_other_pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(String page) {
        assertThat(found("\\]\\(([^)]+)\\)", PAGES.get(page))).isNotEmpty().allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            String file = parts[0].isEmpty() ? page : parts[0];
            if (!PAGES.containsKey(file)) {
                assertThat(FOLDER.resolve(file)).exists();
            } else if (parts.length > 1) {
                assertThat(PAGES.get(file)).contains("<a id=\"" + parts[1] + "\"></a>");
            }
        });
    }

    @Test
    void every_member_and_every_word_of_a_choice_is_on_one_of_them() {
        String all = String.join("\n", PAGES.values());

        Stream.of(Contract.DESCRIPTIONS, V1.written())
                .flatMap(each -> each.definitions().values().stream())
                .forEach(shape -> {
                    String section = section(all, shape.definition().orElseThrow().replaceFirst("Document$", ""));
                    shape.rows().forEach(row -> assertThat(section).contains("| `" + row.name() + "`"));
                    shape.words().forEach(word -> assertThat(section).contains("| `" + word + "` |"));
                });
    }

    private static String section(String pages, String name) {
        int from = pages.indexOf("\n## " + name + "\n");
        int next = pages.indexOf("<a id=", from);
        assertThat(from).as(name).isPositive();
        return next < 0 ? pages.substring(from) : pages.substring(from, next);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
