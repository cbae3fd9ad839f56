// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.RuleBook.Entry;
import io.github.tafhsb.assessment.RuleBook.Kind;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void tells_its_entries_chapter_by_chapter() {
        List<RuleId> ids = BOOK.entries().stream().map(Entry::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void knows_of_a_rule_what_the_rule_says_of_itself() {
        Entry entry = BOOK.find(RuleId.of("D05")).orElseThrow();

        assertThat(entry.kind()).isEqualTo(Kind.RULE);
        assertThat(entry.level()).contains(Level.BLOCKS);
        assertThat(entry.chapter()).isEqualTo("D");
        assertThat(entry.asks(Language.ENGLISH)).isEqualTo("Each explanation cites at least one item of evidence.");
        assertThat(entry.kept(Language.ENGLISH)).isEmpty();
    }

    @Test
    void says_how_an_entry_is_kept_that_no_rule_judges() {
        assertThat(BOOK.find(RuleId.of("A10")).orElseThrow().kind()).isEqualTo(Kind.UPHELD);
        assertThat(BOOK.find(RuleId.of("H11")).orElseThrow().kind()).isEqualTo(Kind.SETTING);
        Entry ratio = BOOK.find(RuleId.of("D03")).orElseThrow();

        assertThat(ratio.kind()).isEqualTo(Kind.NOT_OURS);
        assertThat(ratio.level()).isEmpty();
        assertThat(ratio.kept(Language.ENGLISH))
                .hasValueSatisfying(why -> assertThat(why).contains("a number about a child"));
    }

    @Test
    void a_chapter_has_a_name_and_so_has_that_of_a_hosts_own_rules() {
        assertThat(RuleBook.chapter(RuleId.of("D05"), Language.CYMRAEG)).isEqualTo("Fformiwleiddiad");
        assertThat(RuleBook.chapter(RuleId.of("Z01"), Language.ENGLISH)).isEqualTo("Your organisation’s own rules");
        assertThat(BOOK.find(RuleId.of("Z01"))).isEmpty();
    }

    @Test
    void its_texts_are_whole_sentences_in_both_languages() {
        Texts texts = Texts.load("/io/github/tafhsb/assessment/rule-book-texts");
        Texts reasons = Texts.load("/io/github/tafhsb/rule/reasons");

        for (Texts each : List.of(texts, reasons)) {
            assertThat(each.keys(Language.CYMRAEG)).isEqualTo(each.keys(Language.ENGLISH));
            for (String key : each.keys(Language.ENGLISH)) {
                assertThat(each.get(key, Language.CYMRAEG)).isNotEqualTo(each.get(key, Language.ENGLISH));
                for (Language language : Language.values()) {
                    assertThat(each.get(key, language))
                            .as(key)
                            .matches(text -> key.startsWith("chapter.") != text.endsWith("."))
                            .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .doesNotContain("{", "}", "'", "\"");
                }
            }
        }
    }
}
