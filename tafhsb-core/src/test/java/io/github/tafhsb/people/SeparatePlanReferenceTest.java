// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.safetyplan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** The plan of a child who was harmed is not in this record. */
class SeparatePlanReferenceTest {

    @Test
    @Upholds("E18")
    void says_that_a_plan_exists_who_holds_it_and_when_that_was_seen_and_nothing_more() {
        assertThat(PartType.of(SeparatePlanReference.class).orElseThrow().members())
                .extracting(PartType.Member::name)
                .containsExactlyInAnyOrder("exists", "holder", "notNeededBecause", "seenOn");
    }

    @Test
    @Upholds("E18")
    void nobody_beside_the_child_can_be_given_a_plan_in_this_record() {
        assertThat(Model.members())
                .filteredOn(member -> member.held() == SafetyPlan.class)
                .extracting(PartType.Member::toString)
                .containsExactlyInAnyOrder("Assessment.plan", "IssuedPlan.plan");
    }
}
