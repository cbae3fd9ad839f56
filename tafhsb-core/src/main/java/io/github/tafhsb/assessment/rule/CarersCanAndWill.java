// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Of everybody in the family or household who is to restrict or supervise, it is recorded what they can do and whether they are
 * willing.
 *
 * <p>Told at each of them while they are few. Those who do it as their work are answered for by their service. What else
 * supervision needs to hold is told by E33.
 */
public final class CarersCanAndWill extends Rule<Assessment> {
    private static final Set<ActionKind> LIMITING = EnumSet.of(ActionKind.RESTRICTION, ActionKind.SUPERVISION);

    /** Declares the rule. */
    public CarersCanAndWill() {
        super(
                "E07",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<SafetyPlan> plan = assessment.getPlan().filter(each -> !each.hasEndedBy(facts.today()));
        Set<PersonId> limiting = plan.stream()
                .flatMap(each -> each.getActions().stream())
                .filter(action -> action.getKind().filter(LIMITING::contains).isPresent())
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .flatMap(action -> action.getOwners().stream())
                .collect(Collectors.toSet());
        Set<PersonId> able = plan.stream()
                .flatMap(each -> each.getCarers().stream())
                .filter(carer ->
                        carer.getCapacity().isPresent() && carer.getWilling().isPresent())
                .map(CarerCapacity::getCarer)
                .collect(Collectors.toSet());
        List<PersonInvolved> people = assessment.getPeople();
        List<Integer> carers = IntStream.range(0, people.size())
                .filter(i -> limiting.contains(people.get(i).getId())
                        && !people.get(i).hasLeftBy(facts.today()))
                .boxed()
                .toList();
        List<String> open = carers.stream()
                .filter(i -> !able.contains(people.get(i).getId()))
                .map(i -> "/people/" + i)
                .toList();
        return carers.isEmpty()
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.breaches().addEach(open, "/plan/carers", "person", "several").finding();
    }
}
