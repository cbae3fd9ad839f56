// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;

/**
 * Of what happened in a place it is recorded where and when, and the plan says what makes that place safer.
 *
 * <p>What happened online alone has no place that could be made safer; the plan considers life online under E05.
 */
public final class PlaceIsMadeSafer extends Rule<Assessment> {

    /** Declares the rule. */
    public PlaceIsMadeSafer() {
        super(
                "E19",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.millbrookprimary.org.uk/risk-assessment-and-safety-planning-support/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        boolean inForce = assessment
                .getPlan()
                .filter(plan -> !plan.hasEndedBy(facts.today()))
                .isPresent();
        boolean hasPlace = assessment.getBehaviours().stream().anyMatch(PlaceIsMadeSafer::hasPlace);
        if (!inForce || !hasPlace) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < assessment.getBehaviours().size(); i++) {
            Behaviour behaviour = assessment.getBehaviours().get(i);
            boolean open = behaviour.getSetting().isEmpty()
                    || behaviour.getHappenedOn().isEmpty();
            breaches.addIf(hasPlace(behaviour) && open, "behaviours/" + i, "where");
        }
        boolean safer = assessment.getPlan().get().says(PlanPartKind.PLACE_MADE_SAFER);
        return breaches.addIf(!safer, "plan/parts", "safer").finding();
    }

    private static boolean hasPlace(Behaviour behaviour) {
        return behaviour
                .getMode()
                .filter(mode -> mode == BehaviourMode.OFFLINE || mode == BehaviourMode.BOTH)
                .isPresent();
    }
}
