// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParentsAreSupportedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_plan_says_or_by_why_it_need_not() {
        assertThatRule(new ParentsAreSupported()).isMetBy(asked(part()));
        assertThatRule(new ParentsAreSupported())
                .isMetBy(asked(part().withText(Optional.empty()).withNotNeededBecause(Passage.of("Not needed here."))));
    }

    @Test
    void points_at_a_plan_that_does_not_say_it_yet() {
        assertThatRule(new ParentsAreSupported()).isBrokenBy(asked(), "/plan/parts");
        assertThatRule(new ParentsAreSupported()).isBrokenBy(asked(part().withText(Optional.empty())), "/plan/parts");
    }

    @Test
    void does_not_apply_where_no_parent_or_carer_is_involved() {
        assertThatRule(new ParentsAreSupported())
                .doesNotApplyTo(
                        sound.updatePerson(SoundRecord.MOTHER, mother -> mother.withActiveUntil(Day.of(2026, 3, 1))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment asked(PlanPart... parts) {
        Assessment record = sound;
        return record.withPlan(record.getPlan().orElseThrow().withParts(parts));
    }

    private static PlanPart part() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.PARENTS_SUPPORT, "Agreed on 12 March.");
    }
}
