// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of everybody in the family or household who is to restrict or supervise, it is recorded what they can do and whether they are
 * willing.
 *
 * <p>Told once for the plan. Those who do it as their work are answered for by their service. What else supervision needs to
 * hold is told by E33.
 */
public final class CarersCanAndWill extends Rule<SafetyPlan> {
    private static final Set<ActionKind> LIMITING = EnumSet.of(ActionKind.RESTRICTION, ActionKind.SUPERVISION);

    /** Declares the rule. */
    public CarersCanAndWill() {
        super(
                "E07",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> limiting = plan.getActions().stream()
                .filter(action -> action.getKind().filter(LIMITING::contains).isPresent())
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .flatMap(action -> action.getOwners().stream())
                .filter(owner -> facts.find(owner)
                        .filter(person -> person instanceof PersonInvolved && !person.hasLeftBy(facts.today()))
                        .isPresent())
                .collect(Collectors.toSet());
        Set<PersonId> able = plan.getCarers().stream()
                .filter(carer ->
                        carer.getCapacity().isPresent() && carer.getWilling().isPresent())
                .map(CarerCapacity::getCarer)
                .collect(Collectors.toSet());
        return limiting.isEmpty()
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(able.containsAll(limiting), "carers");
    }
}
