// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

class TheNamedAreStillThereTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void an_action_that_has_ended_needs_nobody() {
        assertThatRule(new TheNamedAreStillThere())
                .isMetBy(SoundRecord.assessment()
                        .updatePerson(SoundRecord.MOTHER, mother -> mother.withActiveUntil(Day.of(2026, 3, 1)))
                        .update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 2, 28))));
    }

    @Test
    void is_met_while_everybody_named_is_involved() {
        assertThatRule(new TheNamedAreStillThere()).isMetBy(sound);
    }

    @Test
    void points_at_the_action_and_the_question_of_somebody_who_has_left() {
        assertThatRule(new TheNamedAreStillThere())
                .isBrokenBy(without(SoundRecord.CO_WORKER), "/plan/actions/1/owners", "/gaps/0/owner");
    }

    @Test
    void points_at_whom_to_ring_and_who_decides() {
        assertThatRule(new TheNamedAreStillThere())
                .isBrokenBy(without(SoundRecord.LEAD), "/plan/contingencies/0/contact");
        assertThatRule(new TheNamedAreStillThere())
                .isBrokenBy(without(SoundRecord.SUPERVISOR), "/plan/contingencies/0/decides");
    }

    @Test
    void points_at_the_action_of_a_parent_who_is_no_longer_involved() {
        assertThatRule(new TheNamedAreStillThere())
                .isBrokenBy(
                        sound.updatePerson(SoundRecord.MOTHER, it -> it.withActiveUntil(Day.of(2026, 3, 12))),
                        "/plan/actions/0/owners");
    }

    @Test
    void the_last_day_is_a_day_of_work() {
        assertThatRule(new TheNamedAreStillThere())
                .isMetBy(sound.updatePractitioner(SoundRecord.LEAD, it -> it.withActiveUntil(Day.of(2026, 3, 13))));
    }

    @Test
    void another_owner_or_a_role_carries_an_action() {
        var left = without(SoundRecord.CO_WORKER).remove(SoundRecord.GAP);

        assertThatRule(new TheNamedAreStillThere())
                .isMetBy(left.update(
                        SoundRecord.SESSIONS, it -> it.withOwners(SoundRecord.CO_WORKER, SoundRecord.LEAD)));
        assertThatRule(new TheNamedAreStillThere())
                .isMetBy(left.update(SoundRecord.SESSIONS, it -> it.withOwnerRole(Line.of("Youth justice"))));
    }

    @Test
    void an_action_that_is_over_and_a_question_that_ended_need_nobody() {
        var over = without(SoundRecord.CO_WORKER)
                .update(
                        SoundRecord.SESSIONS,
                        it -> it.withProgress(progress(ProgressState.STARTED), progress(ProgressState.DONE)))
                .update(
                        SoundRecord.GAP,
                        it -> it.withEnded(
                                GapEnd.builder().how(GapEnding.ANSWERED).build()));

        assertThatRule(new TheNamedAreStillThere()).isMetBy(over);
    }

    @Test
    void an_action_that_goes_on_needs_somebody() {
        assertThatRule(new TheNamedAreStillThere())
                .isBrokenBy(
                        without(SoundRecord.CO_WORKER)
                                .remove(SoundRecord.GAP)
                                .update(
                                        SoundRecord.SESSIONS,
                                        it -> it.withProgress(
                                                progress(ProgressState.STOPPED), progress(ProgressState.CONTINUING))),
                        "/plan/actions/1/owners");
    }

    @Test
    void a_plan_that_has_ended_needs_nobody() {
        var ended = without(SoundRecord.LEAD).withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 13)));

        assertThatRule(new TheNamedAreStillThere()).isMetBy(ended);
    }

    @Test
    void leaves_what_names_nobody_and_dangling_names_to_other_rules() {
        var unnamed = sound.update(SoundRecord.SESSIONS, it -> it.withOwners())
                .update(SoundRecord.NIGHTS, it -> it.withOwners(PersonId.of("PE-99")));

        assertThatRule(new TheNamedAreStillThere()).isMetBy(unnamed);
    }

    @Test
    void does_not_apply_when_nothing_names_anybody() {
        assertThatRule(new TheNamedAreStillThere())
                .doesNotApplyTo(Assessment.begin(AssessmentId.of("AS-2")), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment without(PersonId leaver) {
        return sound.updatePractitioner(leaver, it -> it.withActiveUntil(Day.of(2026, 3, 12)));
    }

    private static Progress progress(ProgressState state) {
        return Progress.builder().state(state).build();
    }
}
