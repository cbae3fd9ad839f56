// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.quickstart.Case01;
import io.github.tafhsb.quickstart.Case05;
import io.github.tafhsb.quickstart.page.VersionsPage.Version;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class VersionsPageTest {
    private static final Assessment FIRST = Case01.settled();
    private static final Assessment SECOND = Case05.secondVersion();

    @Test
    void each_part_says_in_words_what_became_of_it() {
        Drawn page = drawn(FIRST, SECOND);

        assertThat(row(page, "ev-12")).startsWith("Added").contains("Not in this version.", "Neither forwarded it.");
        assertThat(row(page, "f-older-peers")).startsWith("Changed").contains("In the past differs");
        assertThat(row(page, "act-sessions")).startsWith("Ended").contains("Six sessions done.");
        assertThat(row(drawn(SECOND, FIRST), "ev-12")).startsWith("No longer in it");
    }

    @Test
    void what_stayed_as_it_was_is_named_and_not_repeated() {
        Drawn page = drawn(FIRST, FIRST);

        assertThat(page.text())
                .contains("As it was: 1, 2, 3", "Nothing here was added, changed or ended.")
                .doesNotContain("Changed", "Not in this version.");
    }

    @Test
    void a_change_that_it_does_not_show_is_not_kept_quiet() {
        EvidenceId first = FIRST.getEvidence().get(0).getId();
        Assessment other = FIRST.update(
                first,
                (EvidenceItem item) -> item.withSource(
                        item.getSource().orElseThrow().withManner(Line.of("by telephone"))));

        assertThat(row(drawn(FIRST, other), first.value()))
                .startsWith("Changed")
                .contains("What changed is not shown here")
                .doesNotContain("differs");
    }

    @Test
    void every_link_leads_to_where_the_page_of_its_version_shows_it() {
        List<String> before = places(FIRST);
        List<String> after = places(SECOND);

        for (String target : drawn(FIRST, SECOND).values("href")) {
            String place = target.substring(target.indexOf('#') + 1);
            if (target.startsWith("one")) {
                assertThat(before).contains(place);
            } else if (target.startsWith("two")) {
                assertThat(after).contains(place);
            } else {
                assertThat(target).startsWith("#");
            }
        }
    }

    private static List<String> places(Assessment record) {
        return new Drawn(Page.of(
                        record,
                        Checker.standard().check(record, Context.on(LocalDate.of(2026, 9, 16))),
                        PersonId::value,
                        Language.ENGLISH))
                .values("id");
    }

    private static String row(Drawn page, String identifier) {
        return page.all("tr").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(row -> row.contains(identifier))
                .findFirst()
                .orElseThrow();
    }

    private static Drawn drawn(Assessment earlier, Assessment later) {
        return new Drawn(VersionsPage.of(
                new Version(earlier, "one.en.html"), new Version(later, "two.en.html"), PersonId::value, Language.ENGLISH));
    }
}
