// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Set;

/**
 * A restriction says what it is for, where it applies and, if it applies everywhere, when it ends.
 *
 * <p>What it is for is told by E02 as soon as there is a formulation to point at; until then a reason in words is enough. It
 * ends with the review of the plan, of which E13 speaks; one that shuts the child out at home, at school, in the community and
 * online at once, such as a ban on every device, needs a day of its own. One that protects somebody, such as keeping apart, may hold
 * everywhere for as long as the plan does.
 */
public final class RestrictionsHaveTheirLimits extends Rule<SafetyAction> {
    private static final Set<Environment> EVERYWHERE =
            EnumSet.of(Environment.HOME, Environment.SCHOOL, Environment.COMMUNITY, Environment.ONLINE);

    /** Declares the rule. */
    public RestrictionsHaveTheirLimits() {
        super(
                "E10",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyAction.class,
                "https://www.cetc.org.au/harmful-sexual-behaviours-safety-plan-practice-tool/");
    }

    @Override
    public Finding judge(SafetyAction action, Facts facts) {
        boolean inForce = facts.the(SafetyPlan.class)
                .filter(plan -> !plan.hasEndedBy(facts.today()))
                .isPresent();
        boolean restricts =
                action.getKind().filter(ActionKind.RESTRICTION::equals).isPresent();
        if (!inForce || !restricts || action.isOver() || action.hasStoppedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (action.getEnvironments().isEmpty()) {
            return Finding.notMet("environments", "where");
        }
        if (facts.the(Formulation.class).isEmpty() && !action.hasPurpose()) {
            return Finding.notMet("internalReason", "purpose");
        }
        boolean everywhere = action.getEnvironments().containsAll(EVERYWHERE);
        boolean endless = action.getEndsOn().isEmpty() && action.getProtects().isEmpty();
        return everywhere && endless ? Finding.notMet("endsOn", "everywhere") : Finding.met();
    }
}
