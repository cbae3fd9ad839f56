// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Children need to be safe while the police are still finding out. */
class NothingWaitsForThePoliceTest {
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));

    @ParameterizedTest
    @EnumSource
    @Upholds("A19")
    void whatever_is_established_nothing_more_blocks_and_nothing_more_is_urgent(StandingStatus status) {
        Assessment record = withStanding(Optional.of(Standing.builder().status(status).build()));

        assertThat(holdsUp(record)).isEqualTo(holdsUp(withStanding(Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource
    @Upholds("A19")
    void whatever_is_established_the_plan_of_a_draft_can_be_issued(StandingStatus status) {
        Assessment draft = withStanding(Optional.of(Standing.builder().status(status).build()))
                .withFormulation(Optional.empty());

        assertThat(draft.issuePlan(IssuedPlanId.of("IP-1"), 1)).isPresent();
    }

    private static Assessment withStanding(Optional<Standing> standing) {
        return SoundRecord.assessment().update(SoundRecord.PASSED_ON, behaviour -> behaviour.withStanding(standing));
    }

    private static List<String> holdsUp(Assessment record) {
        return Checker.standard().check(record, CONTEXT, SoundRecord.signed()).problems().stream()
                .filter(problem -> problem.level() == Level.URGENT || problem.level() == Level.BLOCKS)
                .map(Problem::toString)
                .toList();
    }
}
