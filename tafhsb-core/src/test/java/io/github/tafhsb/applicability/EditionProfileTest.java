// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.people.Sex;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionProfileTest {
    private final EditionProfile first = EditionProfile.firstVersion();

    @Test
    void the_first_version_is_for_boys_and_young_men_of_12_to_18_without_a_learning_disability() {
        assertThat(first.getYoungest()).isEqualTo(12);
        assertThat(first.getOldest()).isEqualTo(18);
        assertThat(first.getSexes()).containsExactly(Sex.MALE);
        assertThat(first.isUnsuitableWithLearningDisability()).isTrue();
        assertThat(first.getSources()).containsOnlyKeys("ages", "host", "learning-disability", "sexes", "trainings");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31, Integer.MAX_VALUE})
    void refuses_an_age_that_no_edition_has(int age) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.withYoungest(age))
                .withMessage("youngest: a whole number from 0 to 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.withOldest(age))
                .withMessage("oldest: a whole number from 0 to 30");
    }

    @Test
    void refuses_what_is_no_key_and_what_is_no_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> first.withId("a b")).withMessageStartingWith("id:");
        assertThatIllegalArgumentException().isThrownBy(() -> first.withVersion("")).withMessageStartingWith("version:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.withSources(Map.of("a b", "https://example.org/")))
                .withMessageStartingWith("limit:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.withSources(Map.of("ages", "x".repeat(1_001))))
                .withMessageStartingWith("sources:");
    }
}
