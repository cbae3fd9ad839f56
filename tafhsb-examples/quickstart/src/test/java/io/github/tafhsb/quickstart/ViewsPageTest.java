// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/derived/views.md shows is code that compiles, and its links lead somewhere. */
class ViewsPageTest {
    private static final Path PAGE = Path.of("../../docs/derived/views.md");

    @Test
    void the_block_of_the_page_is_the_file_that_is_compiled() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/Sharing.java"));
        String block = Pattern.compile("<!-- Sharing.java -->\n```java\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(lines(block)).isEqualTo(lines(source.substring(source.indexOf("package "))));
    }

    @Test
    void what_it_points_at_is_there() throws IOException {
        assertThat(Pattern.compile("\\]\\(([^)#:]+)\\)")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(link -> PAGE.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
