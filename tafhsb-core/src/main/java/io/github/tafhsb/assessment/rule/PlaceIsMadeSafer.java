// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.time.Day;

/**
 * Of what happened in a place it is recorded where and when, and the plan says what makes that place safer.
 *
 * <p>What happened online alone has no place that could be made safer; the plan considers life online under E05. Nor is it asked of
 * what was closed without further action more than a year ago.
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
        boolean hasPlace = assessment.getBehaviours().stream().anyMatch(behaviour -> hasPlace(behaviour, facts.today()));
        if (!inForce || !hasPlace) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < assessment.getBehaviours().size(); i++) {
            Behaviour behaviour = assessment.getBehaviours().get(i);
            boolean open = behaviour.getSetting().isEmpty()
                    || behaviour.getHappenedOn().isEmpty();
            breaches.addIf(hasPlace(behaviour, facts.today()) && open, "behaviours/" + i, "where");
        }
        boolean safer = assessment.getPlan().get().says(PlanPartKind.PLACE_MADE_SAFER);
        return breaches.addIf(!safer, "plan/parts", "safer").finding();
    }

    private static boolean hasPlace(Behaviour behaviour, Day today) {
        return behaviour
                        .getMode()
                        .filter(mode -> mode == BehaviourMode.OFFLINE || mode == BehaviourMode.BOTH)
                        .isPresent()
                && behaviour.getStanding().filter(standing -> isLongOver(standing, today)).isEmpty();
    }

    private static boolean isLongOver(Standing standing, Day today) {
        return standing.getStatus() == StandingStatus.NO_FURTHER_ACTION
                && standing.getSince()
                        .filter(since -> since.latest().isBefore(today.date().minusYears(1)))
                        .isPresent();
    }
}
