// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.people.LegalStatus;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherPlansAreCheckedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_what_the_plan_says_or_by_why_it_need_not() {
        assertThatRule(new OtherPlansAreChecked()).isMetBy(asked(part()));
        assertThatRule(new OtherPlansAreChecked())
                .isMetBy(asked(part().withText(Optional.empty()).withNotNeededBecause(Passage.of("Not needed here."))));
    }

    @Test
    void points_at_a_plan_that_does_not_say_it_yet() {
        assertThatRule(new OtherPlansAreChecked()).isBrokenBy(asked(), "/plan/parts");
        assertThatRule(new OtherPlansAreChecked()).isBrokenBy(asked(part().withText(Optional.empty())), "/plan/parts");
    }

    @Test
    void does_not_apply_where_no_other_plan_is_likely() {
        assertThatRule(new OtherPlansAreChecked()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_legal_status_counts_while_it_lasts() {
        var order = LegalStatus.builder()
                .status(Code.of("care-order", "uk.example.legal-status", "1", "Care order"))
                .build();

        assertThatRule(new OtherPlansAreChecked())
                .isBrokenBy(sound.updateChild(child -> child.withLegalStatuses(order)), "/plan/parts");
        assertThatRule(new OtherPlansAreChecked())
                .doesNotApplyTo(
                        sound.updateChild(child -> child.withLegalStatuses(order.withUntil(When.month(2025, 6)))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    private Assessment asked(PlanPart... parts) {
        Assessment record = sound.updateChild(child -> child.withLiving(LivingArrangement.RESIDENTIAL));
        return record.withPlan(record.getPlan().orElseThrow().withParts(parts));
    }

    private static PlanPart part() {
        return SoundRecord.part(PlanPartId.of("PP-9"), PlanPartKind.OTHER_PLANS, "Agreed on 12 March.");
    }

    @Test
    void a_legal_status_counts_until_its_last_day() {
        var order = LegalStatus.builder()
                .status(Code.of("care-order", "uk.example.legal-status", "1", "Care order"))
                .build();

        assertThatRule(new OtherPlansAreChecked())
                .isBrokenBy(
                        sound.updateChild(child -> child.withLegalStatuses(order.withUntil(When.month(2026, 6)))),
                        "/plan/parts");
        assertThatRule(new OtherPlansAreChecked())
                .isBrokenBy(
                        sound.updateChild(child -> child.withLegalStatuses(order.withUntil(When.day(2026, 3, 13)))),
                        "/plan/parts");
    }
}
