// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarersCanAndWillTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_mother_said() {
        assertThatRule(new CarersCanAndWill()).isMetBy(sound);
    }

    @Test
    void points_at_whom_the_plan_says_nothing_of() {
        var mothers = SoundRecord.plan().getCarers().get(0);

        assertThatRule(new CarersCanAndWill())
                .isBrokenBy(sound.withPlan(SoundRecord.plan().withCarers()), "/people/0");
        assertThatRule(new CarersCanAndWill())
                .isBrokenBy(
                        sound.withPlan(SoundRecord.plan().withCarers(mothers.withWilling(Optional.empty()))),
                        "/people/0");
    }

    @Test
    void tells_once_of_many_of_whom_it_says_nothing() {
        var aunt = SoundRecord.person(PersonId.of("PE-7"), PersonRole.OTHER_RELATIVE);
        var grandfather = SoundRecord.person(PersonId.of("PE-8"), PersonRole.GRANDPARENT);
        var shared = sound.withPlan(SoundRecord.plan().withCarers())
                .add(aunt)
                .add(grandfather)
                .update(
                        SoundRecord.NIGHTS,
                        action -> action.withOwners(SoundRecord.MOTHER, aunt.getId(), grandfather.getId()));

        assertThatRule(new CarersCanAndWill()).isBrokenBy(shared, "/plan/carers");
        assertThatRule(new CarersCanAndWill())
                .isBrokenBy(
                        shared.updatePerson(aunt.getId(), left -> left.withActiveUntil(Day.of(2026, 3, 1))),
                        "/people/0",
                        "/people/3");
    }

    @Test
    void whoever_does_it_as_their_work_is_not_asked() {
        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withCarers())
                                .update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void whoever_only_supports_or_has_nothing_left_to_limit_is_not_asked() {
        var silent = sound.withPlan(SoundRecord.plan().withCarers());

        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        silent.update(SoundRecord.NIGHTS, action -> action.withKind(ActionKind.DIRECT_WORK)),
                        NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(new CarersCanAndWill())
                .doesNotApplyTo(
                        silent.update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }
}
