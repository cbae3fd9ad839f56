// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whoever carries an action, is rung or decides has been told the part of the plan they need, or it says why not.
 *
 * <p>From the day the plan is agreed or starts, and told at each of them while they are few. The child, parents and carers are asked
 * what they think of it, of which E11 speaks; whoever leads, co-works or supervises made it. So it asks for everybody else: a
 * grandfather who is rung, a coach who keeps an eye, the school’s lead. A role in words, such as the team that is rung out of hours,
 * cannot be compared with whom somebody told; E08 says that they need the plan.
 */
public final class EverybodyNamedIsTold extends Rule<Assessment> {
    private static final Set<PersonRole> ASKED_FOR_THEIR_VIEW =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Declares the rule. */
    public EverybodyNamedIsTold() {
        super(
                "E15",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<SafetyPlan> plan = assessment.getPlan().filter(each -> isInForce(each, facts.today()));
        if (plan.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> named = named(plan.get(), facts).collect(Collectors.toSet());
        Set<PersonId> told = plan.get().getTold().stream()
                .filter(each ->
                        each.getPart().isPresent() || each.getNothingBecause().isPresent())
                .flatMap(each -> each.getPerson().stream())
                .collect(Collectors.toSet());
        Predicate<Person> untold = person -> named.contains(person.getId())
                && !told.contains(person.getId())
                && !person.hasLeftBy(facts.today());
        List<String> places = Stream.concat(
                        places("/people/", assessment.getPeople(), person -> untold.test(person) && isNotAsked(person)),
                        places("/practitioners/", assessment.getPractitioners(), person -> untold.test(person)
                                && person.getRole() == PractitionerRole.CONTRIBUTOR))
                .toList();
        return Finding.breaches().addEach(places, "/plan/told", "person", "several").finding();
    }

    private static boolean isInForce(SafetyPlan plan, Day today) {
        return !plan.hasEndedBy(today)
                && Stream.concat(plan.getAgreedOn().stream(), plan.getStartsOn().stream())
                        .anyMatch(on -> on.compareTo(today) <= 0);
    }

    private static <P> Stream<String> places(String list, List<P> people, Predicate<P> which) {
        return IntStream.range(0, people.size())
                .filter(i -> which.test(people.get(i)))
                .mapToObj(i -> list + i);
    }

    private static Stream<PersonId> named(SafetyPlan plan, Facts facts) {
        Stream<PersonId> owners = plan.getActions().stream()
                .filter(action -> !action.isOver() && !action.hasStoppedBy(facts.today()))
                .flatMap(action -> action.getOwners().stream());
        Stream<PersonId> rung = plan.getContingencies().stream()
                .flatMap(each -> Stream.concat(each.getContact().stream(), each.getDecides().stream()));
        return Stream.concat(owners, rung);
    }

    private static boolean isNotAsked(PersonInvolved person) {
        return !ASKED_FOR_THEIR_VIEW.contains(person.getRole());
    }
}
