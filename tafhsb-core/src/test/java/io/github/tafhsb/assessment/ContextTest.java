// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Limits come alone or in an organisation's settings, and never both ways at once. */
class ContextTest {
    private static final Context TODAY = Context.on(LocalDate.of(2026, 3, 13));
    private static final Policy LIMITS = Policy.none().withId("org.example").withLimits(TimeLimit.days(LimitKind.REVIEW, 92));

    private final DeploymentProfile north =
            DeploymentProfile.builder().id("org.example.north").version("1").build();

    @Test
    void an_organisations_settings_bring_its_limits() {
        assertThat(TODAY.under(north.withPolicy(LIMITS)).policy()).isEqualTo(LIMITS);
        assertThat(TODAY.under(LIMITS).under(north.withPolicy(LIMITS))).isEqualTo(TODAY.under(north.withPolicy(LIMITS)));
        assertThat(TODAY.under(north.withPolicy(LIMITS)).under(LIMITS)).isEqualTo(TODAY.under(north.withPolicy(LIMITS)));
    }

    @Test
    void other_limits_beside_them_are_refused_in_either_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TODAY.under(north).under(LIMITS))
                .withMessageContainingAll("policy:", "withPolicy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TODAY.under(LIMITS).under(north))
                .withMessageContainingAll("settings:", "withPolicy");
    }

    @Test
    void one_organisation_can_take_the_place_of_another() {
        assertThat(TODAY.under(north.withPolicy(LIMITS)).under(north)).isEqualTo(TODAY.under(north));
        assertThat(TODAY.under(LIMITS).under(Policy.none())).isEqualTo(TODAY);
    }
}
