// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

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
    void whoever_made_the_plan_and_those_asked_for_their_view_know() {
        assertThatRule(new EverybodyNamedIsTold()).isMetBy(sound);
    }

    @Test
    void points_at_a_professional_of_another_service_who_was_not_told() {
        var decides = sound.update(
                SoundRecord.NIGHTS_FAIL, contingency -> contingency.withDecides(SoundRecord.SCHOOLS_LEAD));

        assertThatRule(new EverybodyNamedIsTold()).isBrokenBy(decides, "/practitioners/3");
        assertThatRule(new EverybodyNamedIsTold())
                .isMetBy(decides.updatePractitioner(
                        SoundRecord.SCHOOLS_LEAD, left -> left.withActiveUntil(Day.of(2026, 3, 1))));
    }

    @Test
    void tells_once_of_many_who_were_not_told() {
        var neighbour = SoundRecord.person(PersonId.of("PE-7"), PersonRole.OTHER);

        assertThatRule(new EverybodyNamedIsTold())
                .isBrokenBy(
                        grandfatherRings()
                                .add(neighbour)
                                .update(
                                        SoundRecord.SESSIONS,
                                        action -> action.withOwners(neighbour.getId(), SoundRecord.SCHOOLS_LEAD)),
                        "/plan/told");
    }

    @Test
    void points_at_somebody_named_who_was_not_told() {
        assertThatRule(new EverybodyNamedIsTold()).isBrokenBy(grandfatherRings(), "/people/2");
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
                .isBrokenBy(told(nothing.withNothingBecause(Optional.empty())), "/people/2");
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

    @Test
    void a_plan_is_told_from_the_day_it_is_agreed_or_starts() {
        var draft = grandfatherRings();
        var plan = draft.getPlan().orElseThrow().withStartsOn(Optional.empty());

        assertThatRule(new EverybodyNamedIsTold())
                .isBrokenBy(draft.withPlan(plan.withAgreedOn(Day.of(2026, 3, 13))), "/people/2");
        assertThatRule(new EverybodyNamedIsTold())
                .doesNotApplyTo(
                        draft.withPlan(plan.withAgreedOn(Day.of(2026, 3, 14))), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void whoever_has_nothing_left_to_do_need_not_be_told() {
        var grandfather = SoundRecord.person(GRANDFATHER, PersonRole.GRANDPARENT);
        var helping = sound.add(grandfather)
                .update(SoundRecord.SESSIONS, action -> action.withOwners(GRANDFATHER));

        assertThatRule(new EverybodyNamedIsTold()).isBrokenBy(helping, "/people/2");
        assertThatRule(new EverybodyNamedIsTold())
                .isMetBy(helping.update(SoundRecord.SESSIONS, action -> action.withEndsOn(Day.of(2026, 3, 12))));
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
