// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.sharing.rule.ConditionsTravel;
import org.junit.jupiter.api.Test;

class RuleTest {
    private final Rule<?> rule = new ConditionsTravel();

    @Test
    void says_where_it_comes_from() {
        assertThat(rule.sources()).isNotEmpty().allSatisfy(source -> assertThat(source).startsWith("https://"));
    }

    @Test
    void prints_as_its_name_in_the_book() {
        assertThat(rule).hasToString(rule.id().value());
    }

    @Test
    void a_part_that_is_not_there_is_consistent() {
        assertThat(new Consistent.Validator().isValid(null, null)).isTrue();
    }
}
