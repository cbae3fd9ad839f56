// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisionCanHoldTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_who_who_covers_and_what_then() {
        assertThatRule(new SupervisionCanHold()).isMetBy(supervised());
    }

    @Test
    void points_at_supervision_without_cover() {
        assertThatRule(new SupervisionCanHold())
                .isBrokenBy(
                        supervised().update(SoundRecord.NIGHTS, action -> action.withCover(Optional.empty())),
                        "/plan/actions/0");
    }

    @Test
    void points_at_supervision_by_a_role_at_home_and_leaves_a_service_its_own() {
        var byRole = supervised()
                .update(SoundRecord.NIGHTS, action -> action.withOwners().withOwnerRole(Line.of("a grandparent")));

        assertThatRule(new SupervisionCanHold()).isBrokenBy(byRole, "/plan/actions/0");
        assertThatRule(new SupervisionCanHold())
                .doesNotApplyTo(
                        byRole.update(SoundRecord.NIGHTS, action -> action.withEnvironments(Environment.SCHOOL)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void points_at_supervision_that_does_not_say_what_is_done_when_it_fails() {
        assertThatRule(new SupervisionCanHold())
                .isBrokenBy(
                        supervised().update(SoundRecord.NIGHTS_FAIL, it -> it.withThen(Optional.empty())),
                        "/plan/actions/0");
    }

    @Test
    void is_sharper_where_other_children_live() {
        var bare = supervised()
                .update(SoundRecord.NIGHTS, action -> action.withCover(Optional.empty()))
                .updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE));

        assertThatRule(new SupervisionCanHold()).isBrokenBy(bare, "/plan/actions/0");
        assertThat(Checker.of(List.of(new SupervisionCanHold()))
                        .check(bare, Context.on(LocalDate.of(2026, 3, 13)))
                        .warnings())
                .extracting(Problem::variant)
                .containsExactly("children");
    }

    @Test
    void leaves_supervision_by_nobody_to_another_rule() {
        assertThatRule(new SupervisionCanHold())
                .isMetBy(supervised()
                        .update(
                                SoundRecord.NIGHTS,
                                action -> action.withOwners().withCover(Optional.empty())));
    }

    @Test
    void does_not_apply_where_nothing_is_supervised() {
        assertThatRule(new SupervisionCanHold()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void supervision_by_family_is_meant_wherever_it_is() {
        var atSchool = supervised()
                .update(
                        SoundRecord.NIGHTS,
                        action -> action.withEnvironments(Environment.SCHOOL).withCover(Optional.empty()));

        assertThatRule(new SupervisionCanHold()).isBrokenBy(atSchool, "/plan/actions/0");
        assertThatRule(new SupervisionCanHold())
                .doesNotApplyTo(
                        atSchool.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment supervised() {
        return sound.update(
                SoundRecord.NIGHTS,
                action -> action.withKind(ActionKind.SUPERVISION)
                        .withCover(Passage.of("His grandfather, on late shifts.")));
    }
}
