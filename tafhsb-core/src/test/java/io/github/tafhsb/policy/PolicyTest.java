// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 92, 3_660})
    void holds_a_limit_of_days(int days) {
        assertThat(Policy.none().withReviewWithinDays(days).getReviewWithinDays()).contains(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3_661, Integer.MAX_VALUE})
    void refuses_days_that_are_no_limit(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.none().withReviewWithinDays(days))
                .withMessage("reviewWithinDays: a whole number from 1 to 3660");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "a/b", "ŵ", "a\n"})
    void refuses_what_is_no_key(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.none().withId(key)).withMessageStartingWith("id:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.none().withVersion(key))
                .withMessageStartingWith("version:");
        DeploymentProfile profile = DeploymentProfile.builder().id("a").version("1").build();
        assertThatIllegalArgumentException().isThrownBy(() -> profile.withId(key)).withMessageStartingWith("id:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile.withVersion(key))
                .withMessageStartingWith("version:");
    }

    @Test
    void an_organisation_that_set_no_limit_has_the_policy_without_any() {
        assertThat(DeploymentProfile.builder().id("a").version("1").build().getPolicy())
                .isEqualTo(Policy.none());
    }
}
