// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.List;

/**
 * The plan says what happens if: whom to ring and on which number, by day and out of hours, and who decides if an arrangement
 * does not hold.
 *
 * <p>A number for the night is none for the day, and the other way round.
 */
public final class SomebodyCanBeRung extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public SomebodyCanBeRung() {
        super(
                "E08",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                SafetyPlan.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<Contingency> all = plan.getContingencies();
        if (all.isEmpty()) {
            return Finding.notMet("contingencies", "none");
        }
        boolean day = all.stream().anyMatch(SomebodyCanBeRung::hasContact);
        boolean nights = all.stream().anyMatch(SomebodyCanBeRung::hasNights);
        boolean control = all.stream().anyMatch(SomebodyCanBeRung::hasControl);
        return Finding.breaches()
                .addIf(!day, "contingencies", "day")
                .addIf(!nights, "contingencies", "night")
                .addIf(!control, "contingencies", "control")
                .finding();
    }

    private static boolean hasContact(Contingency contingency) {
        return contingency.getContact().isPresent() && contingency.getNumber().isPresent();
    }

    private static boolean hasNights(Contingency contingency) {
        return contingency.getOutOfHours().isPresent()
                && contingency.getOutOfHoursNumber().isPresent();
    }

    private static boolean hasControl(Contingency contingency) {
        return contingency.getKind() == ContingencyKind.CONTROL_FAILS
                && contingency.getDecides().isPresent();
    }
}
