// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void breaches_are_noted_one_after_another_at_members_and_below_them() {
        Finding finding = Finding.breaches()
                .addIf(true, "plan")
                .addIf(false, "child")
                .addIf(true, "people/0", "reason")
                .addBelowIf(true, "", "whole")
                .finding();
        assertThat(finding)
                .isEqualTo(Finding.breaches()
                        .addBelowIf(true, "/plan", "")
                        .addBelowIf(true, "/people/0", "reason")
                        .addBelowIf(true, "", "whole")
                        .finding())
                .isInstanceOf(Finding.NotMet.class);
    }

    @Test
    void without_a_breach_it_is_met() {
        assertThat(Finding.breaches().addIf(false, "plan").finding()).isEqualTo(Finding.met());
    }
}
