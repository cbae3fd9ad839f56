// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.text.Passage;
import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void a_clause_has_at_most_so_many_words() {
        assertThat(each("He is an abuser", 4)).isTrue();
        assertThat(each("He is an abuser", 3)).isFalse();
        assertThat(each("abuser", 1)).isTrue();
    }

    @Test
    void every_clause_holds_a_word_of_the_list() {
        assertThat(each("An abuser, an offender.", 2)).isTrue();
        assertThat(each("An abuser, a pupil.", 2)).isFalse();
        assertThat(each("A pupil, an abuser.", 2)).isFalse();
        assertThat(each("A pupil", 2)).isFalse();
    }

    @Test
    void a_clause_may_hold_several() {
        assertThat(each("Abuser and offender; abuser.", 3)).isTrue();
    }

    @Test
    void where_nothing_is_written_nothing_is_missing() {
        assertThat(each("…", 0)).isTrue();
        assertThat(each("An abuser … !", 2)).isTrue();
    }

    @Test
    void what_a_hyphen_or_an_apostrophe_joins_is_one_word_and_a_dash_alone_is_none() {
        assertThat(each("The 14-year-old’s abuser", 3)).isTrue();
        assertThat(each("The 14-year-old’s abuser", 2)).isFalse();
        assertThat(each("An abuser - he", 3)).isTrue();
        assertThat(each("An abuser - he", 2)).isFalse();
        assertThat(each("An -abuser", 2)).isTrue();
    }

    private static boolean each(String text, int mostWords) {
        return Clauses.eachHolds(text, WordFinder.shipped().suggestions(Passage.of(text)), mostWords);
    }
}
