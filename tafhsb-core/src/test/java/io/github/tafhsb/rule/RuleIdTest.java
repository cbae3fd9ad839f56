// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"A00", "D05", "Z99"})
    void is_a_capital_letter_and_two_digits(String name) {
        assertThat(RuleId.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "A001", "@01", "[01", "a01", "A/1", "A:1", "A1/", "A1:"})
    void is_nothing_else(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(name));
    }

    @Test
    void stands_in_the_order_of_the_book() {
        assertThat(RuleId.of("A02"))
                .isLessThan(RuleId.of("A10"))
                .isLessThan(RuleId.of("B01"))
                .isEqualByComparingTo(RuleId.of("A02"));
    }
}
