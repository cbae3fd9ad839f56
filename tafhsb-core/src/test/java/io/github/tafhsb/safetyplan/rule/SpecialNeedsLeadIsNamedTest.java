// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecialNeedsLeadIsNamedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_plan_says_or_by_why_it_need_not() {
        assertThatRule(new SpecialNeedsLeadIsNamed()).isMetBy(asked(part()));
        assertThatRule(new SpecialNeedsLeadIsNamed())
                .isMetBy(asked(part().withText(Optional.empty()).withNotNeededBecause(Passage.of("Not needed here."))));
    }

    @Test
    void points_at_a_plan_that_does_not_say_it_yet() {
        assertThatRule(new SpecialNeedsLeadIsNamed()).isBrokenBy(asked(), "/plan/parts");
        assertThatRule(new SpecialNeedsLeadIsNamed())
                .isBrokenBy(asked(part().withText(Optional.empty())), "/plan/parts");
    }

    @Test
    void does_not_apply_while_no_need_is_established() {
        assertThatRule(new SpecialNeedsLeadIsNamed())
                .doesNotApplyTo(
                        sound.updateChild(child -> child.withNeeds(need(NeedStatus.BEING_ASSESSED))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_learning_disability_that_is_being_assessed_counts() {
        assertThatRule(new SpecialNeedsLeadIsNamed()).isBrokenBy(disability(NeedStatus.BEING_ASSESSED), "/plan/parts");
        assertThatRule(new SpecialNeedsLeadIsNamed())
                .doesNotApplyTo(disability(NeedStatus.NOT_KNOWN), NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment disability(NeedStatus status) {
        return sound.updateChild(child -> child.withLearningDisability(
                child.getLearningDisability().orElseThrow().withStatus(status)));
    }

    private Assessment asked(PlanPart... parts) {
        Assessment record = sound.updateChild(child -> child.withNeeds(need(NeedStatus.YES)));
        return record.withPlan(record.getPlan().orElseThrow().withParts(parts));
    }

    private static PlanPart part() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.SPECIAL_NEEDS_LEAD, "Agreed on 12 March.");
    }

    private static Need need(NeedStatus status) {
        return Need.builder().kind(NeedKind.AUTISM).status(status).build();
    }
}
