// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChildHasTheirOwnPartTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_plan_says_or_by_why_it_need_not() {
        assertThatRule(new ChildHasTheirOwnPart()).isMetBy(asked(part()));
        assertThatRule(new ChildHasTheirOwnPart())
                .isMetBy(asked(part().withText(Optional.empty()).withNotNeededBecause(Passage.of("Not needed here."))));
    }

    @Test
    void points_at_a_plan_that_does_not_say_it_yet() {
        assertThatRule(new ChildHasTheirOwnPart()).isBrokenBy(asked(), "/plan/parts");
        assertThatRule(new ChildHasTheirOwnPart()).isBrokenBy(asked(part().withText(Optional.empty())), "/plan/parts");
    }

    @Test
    void does_not_apply_without_a_plan() {
        assertThatRule(new ChildHasTheirOwnPart())
                .doesNotApplyTo(sound.withPlan(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void is_not_yet_asked_of_a_child_with_whom_it_must_not_be_discussed() {
        assertThatRule(new ChildHasTheirOwnPart())
                .doesNotApplyTo(asked().withEmbargoes(SoundRecord.embargo()), NotApplicable.NOT_YET);
        assertThatRule(new ChildHasTheirOwnPart())
                .isBrokenBy(
                        asked().withEmbargoes(SoundRecord.embargo().withNotWith(SoundRecord.MOTHER)), "/plan/parts");
    }

    @Test
    void is_not_yet_asked_where_the_next_talk_is_to_be_agreed_with_the_police() {
        var open = asked()
                .withEvents(SoundRecord.event("EN-1", EventKind.DEVICES_SEIZED, When.day(2026, 2, 1)))
                .update(
                        SoundRecord.TUTORS,
                        item -> item.withSource(
                                Source.builder().kind(SourceKind.CHILD).build()));

        assertThatRule(new ChildHasTheirOwnPart()).doesNotApplyTo(open, NotApplicable.NOT_YET);
        assertThatRule(new ChildHasTheirOwnPart())
                .isBrokenBy(
                        open.withEvents(
                                SoundRecord.event("EN-1", EventKind.DEVICES_SEIZED, When.day(2026, 2, 1)),
                                SoundRecord.event("EN-2", EventKind.POLICE_OUTCOME, When.day(2026, 2, 20))),
                        "/plan/parts");
    }

    @Test
    void does_not_apply_to_a_plan_that_has_ended() {
        assertThatRule(new ChildHasTheirOwnPart())
                .doesNotApplyTo(
                        sound.withPlan(SoundRecord.plan().withEndedOn(Day.of(2026, 3, 12))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment asked(PlanPart... parts) {
        Assessment record = sound;
        return record.withPlan(record.getPlan().orElseThrow().withParts(parts));
    }

    private static PlanPart part() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.CHILDS_OWN_PART, "Agreed on 12 March.");
    }
}
