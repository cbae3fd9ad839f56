// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever carries an action, is rung or decides has been told the part of the plan they need, or it says why not.
 *
 * <p>Told once for the plan, and from the day it is agreed or starts. The child, parents and carers are asked what they think
 * of it, of which E11 speaks; professionals made it with the others, and whom an agency told is its own to know. So it asks for everybody
 * else: a grandfather who is rung, a coach who keeps an eye. A role in words cannot be compared with whom somebody told.
 */
public final class EverybodyNamedIsTold extends Rule<SafetyPlan> {
    private static final Set<PersonRole> ASKED_FOR_THEIR_VIEW =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Declares the rule. */
    public EverybodyNamedIsTold() {
        super(
                "E15",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean begun = Stream.concat(plan.getAgreedOn().stream(), plan.getStartsOn().stream())
                .anyMatch(on -> on.compareTo(facts.today()) <= 0);
        if (!begun || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> told = plan.getTold().stream()
                .filter(each ->
                        each.getPart().isPresent() || each.getNothingBecause().isPresent())
                .flatMap(each -> each.getPerson().stream())
                .collect(Collectors.toSet());
        boolean all = named(plan, facts)
                .filter(person -> !told.contains(person))
                .flatMap(person -> facts.find(person).stream())
                .noneMatch(person -> !person.hasLeftBy(facts.today()) && needsToBeTold(person));
        return Finding.metIf(all, "told");
    }

    private static Stream<PersonId> named(SafetyPlan plan, Facts facts) {
        Stream<PersonId> owners = plan.getActions().stream()
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .flatMap(action -> action.getOwners().stream());
        Stream<PersonId> rung = plan.getContingencies().stream()
                .flatMap(each -> Stream.concat(each.getContact().stream(), each.getDecides().stream()));
        return Stream.concat(owners, rung);
    }

    private static boolean needsToBeTold(Person person) {
        return person instanceof PersonInvolved involved && !ASKED_FOR_THEIR_VIEW.contains(involved.getRole());
    }
}
