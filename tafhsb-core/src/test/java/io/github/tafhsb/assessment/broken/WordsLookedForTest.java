// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.policy.Unused;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever sets up a word list hears which rules look for words; this tries it out on every rule there is. */
class WordsLookedForTest {
    private static final WordList NOTHING = new WordList("none", "1", List.of(), Map.of(), Map.of());

    @Test
    void a_rule_that_falls_silent_without_a_word_list_is_one_that_a_word_list_can_name() {
        Set<String> silenced = Broken.all().stream()
                .filter(row -> isToldUnder(row.context(), row) && !isToldUnder(row.context().with(NOTHING), row))
                .map(Broken::rule)
                .collect(Collectors.toSet());

        assertThat(RuleBook.standard().entries())
                .extracting(RuleBook.Entry::id)
                .filteredOn(rule -> namedBy(rule).unused().isEmpty())
                .extracting(RuleId::value)
                .containsExactlyInAnyOrderElementsOf(silenced);
    }

    @Test
    void a_rule_of_a_hosts_own_may_look_for_words() {
        assertThat(namedBy(RuleId.of("Z01")).unused()).isEmpty();
        assertThat(namedBy(RuleId.of("A01")).unused()).containsExactly(new Unused(Unused.Reason.NO_RULE, "/entries/0/rules"));
    }

    private static boolean isToldUnder(Context context, Broken row) {
        List<Rule<?>> rule = Checker.standard().rules().stream()
                .filter(each -> each.id().value().equals(row.rule()))
                .toList();
        return !Checker.of(rule).check(row.record(), context).problems().isEmpty();
    }

    private static WordList namedBy(RuleId rule) {
        Bilingual text = new Bilingual("x", "y");
        Entry entry = new Entry(
                "x",
                Set.of(rule),
                Map.of(Language.ENGLISH, List.of("word")),
                Set.of(WordScope.GENERAL),
                Set.of(),
                Set.of(),
                text,
                text,
                "inference");
        return new WordList("x", "1", List.of(entry), Map.of(), Map.of());
    }
}
