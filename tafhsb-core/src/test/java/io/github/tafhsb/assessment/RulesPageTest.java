// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the rule book is what the code says of itself. Run with {@code -Dtafhsb.publish=true} to write it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void the_page_is_what_the_code_says() throws IOException {
        String made = RulesPage.markdown();
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE).equals(made))
                .as("docs/rules.md is stale: run with -Dtafhsb.publish=true and look at what git shows")
                .isTrue();
    }

    @Test
    void every_entry_has_a_place_to_lead_to_and_every_link_leads_to_one() {
        String made = RulesPage.markdown();
        List<String> places = found("<a id=\"([^\"]+)\">", made);

        assertThat(places).doesNotHaveDuplicates().containsAll(RuleBook.standard().entries().stream()
                .map(entry -> entry.id().value())
                .toList());
        assertThat(found("\\]\\(#([^)]+)\\)", made)).isNotEmpty().allMatch(places::contains);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
