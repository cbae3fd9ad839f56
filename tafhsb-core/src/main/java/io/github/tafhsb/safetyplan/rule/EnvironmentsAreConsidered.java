// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.List;
import java.util.Set;

/**
 * Home, school, community and online are each considered: by an action there, or by a note of what came of it.
 *
 * <p>For a child who does not live with family, the placement where the child sleeps is home.
 */
public final class EnvironmentsAreConsidered extends Rule<SafetyPlan> {
    private static final List<Environment> ASKED =
            List.of(Environment.HOME, Environment.SCHOOL, Environment.COMMUNITY, Environment.ONLINE);

    /** Declares the rule. */
    public EnvironmentsAreConsidered() {
        super(
                "E05",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                SafetyPlan.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<Environment> considered = plan.considered();
        if (considered.contains(Environment.RESIDENTIAL) && livesInPlacement(facts)) {
            considered.add(Environment.HOME);
        }

        Finding.Breaches breaches = Finding.breaches();
        for (Environment environment : ASKED) {
            breaches.addIf(!considered.contains(environment), "environments", environment.wire());
        }
        return breaches.finding();
    }

    private static boolean livesInPlacement(Facts facts) {
        return facts.the(Child.class)
                .flatMap(Child::getLiving)
                .filter(living -> living != LivingArrangement.FAMILY)
                .isPresent();
    }
}
