// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EverybodyNamedIsToldTest {
    private static final PersonId GRANDFATHER = PersonId.of("PE-8");

    private final Assessment sound = SoundRecord.assessment();

    @Test
    void professionals_and_those_asked_for_their_view_know() {
        assertThatRule(new EverybodyNamedIsTold()).isMetBy(sound);
        assertThatRule(new EverybodyNamedIsTold())
                .isMetBy(sound.update(
                        SoundRecord.NIGHTS_FAIL, contingency -> contingency.withDecides(SoundRecord.SCHOOLS_LEAD)));
    }

    @Test
    void points_once_at_a_plan_in_which_somebody_named_was_not_told() {
        assertThatRule(new EverybodyNamedIsTold()).isBrokenBy(grandfatherRings(), "/plan/told");
    }

    @Test
    void is_met_by_the_part_they_were_told_or_the_reason_why_not() {
        var part = Told.builder()
                .person(GRANDFATHER)
                .part(Passage.of("Whom to ring."))
                .build();
        var nothing = Told.builder()
                .person(GRANDFATHER)
                .nothingBecause(Passage.of("Abroad until Monday."))
                .build();

        assertThatRule(new EverybodyNamedIsTold()).isMetBy(told(part));
        assertThatRule(new EverybodyNamedIsTold()).isMetBy(told(nothing));
        assertThatRule(new EverybodyNamedIsTold())
                .isBrokenBy(told(nothing.withNothingBecause(Optional.empty())), "/plan/told");
    }

    @Test
    void nobody_is_told_of_a_plan_that_is_not_agreed_yet() {
        var draft = grandfatherRings();

        assertThatRule(new EverybodyNamedIsTold())
                .doesNotApplyTo(
                        draft.withPlan(draft.getPlan()
                                .orElseThrow()
                                .withAgreedOn(Optional.empty())
                                .withStartsOn(Optional.empty())),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new EverybodyNamedIsTold())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment grandfatherRings() {
        return sound.add(SoundRecord.person(GRANDFATHER, PersonRole.GRANDPARENT))
                .update(SoundRecord.NIGHTS_FAIL, contingency -> contingency.withContact(GRANDFATHER));
    }

    private Assessment told(Told told) {
        Assessment decided = grandfatherRings();
        return decided.withPlan(decided.getPlan().orElseThrow().withTold(told));
    }
}
