// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.PlanView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The child and each parent or carer say whether they agree with the plan and, if not or not asked, why.
 *
 * <p>Told at each carer while they are few. The latest view of each counts. Nobody has to ask somebody who is no longer involved, or
 * whom it is not safe to contact. While something must not be discussed with somebody yet, it is no gap that they were not asked.
 */
public final class EverybodysViewIsHeard extends Rule<Assessment> {
    private static final String CHILD = "child";

    /** Who is to be asked beside the child, and the text that tells of one who was not. */
    private static final Map<PersonRole, String> CARERS =
            Map.of(PersonRole.PARENT, "parent", PersonRole.FOSTER_CARER, "fosterCarer", PersonRole.CARER, "carer");

    /** What came of asking somebody. */
    private enum Heard {
        YES,
        NOT_YET,
        UNSAID,
        UNEXPLAINED
    }

    private record Asked(String place, String variant, Heard heard) {
        boolean isChild() {
            return variant.equals(CHILD);
        }
    }

    /** Declares the rule. */
    public EverybodysViewIsHeard() {
        super(
                "E11",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan",
                "https://www.cetc.org.au/harmful-sexual-behaviours-safety-plan-practice-tool/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Asked> asked = asked(assessment, facts);
        if (asked.isEmpty()
                || assessment.getPlan().filter(plan -> !plan.hasEndedBy(facts.today())).isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (asked.stream().allMatch(each -> each.heard() == Heard.NOT_YET)) {
            return Finding.notApplicable(NotApplicable.NOT_YET);
        }
        Finding.Breaches breaches = Finding.breaches();
        Map<String, String> carers = new LinkedHashMap<>();
        for (Asked each : asked) {
            boolean unsaid = each.heard() == Heard.UNSAID;
            breaches.addBelowIf(unsaid && each.isChild(), each.place(), each.variant());
            breaches.addBelowIf(each.heard() == Heard.UNEXPLAINED, each.place(), "reason");
            if (unsaid && !each.isChild()) {
                carers.put(each.place(), each.variant());
            }
        }
        return breaches.addEach(carers, "/plan/views", "several").finding();
    }

    private static List<Asked> asked(Assessment assessment, Facts facts) {
        List<PersonInvolved> people = assessment.getPeople();
        Stream<Asked> child =
                assessment.getChild().stream().map(one -> new Asked("/child", CHILD, heard(one, facts)));
        Stream<Asked> carers = IntStream.range(0, people.size())
                .filter(i -> isToBeAsked(people.get(i), facts))
                .mapToObj(i -> new Asked(
                        "/people/" + i, CARERS.get(people.get(i).getRole()), heard(people.get(i), facts)));
        return Stream.concat(child, carers).toList();
    }

    private static Heard heard(Person person, Facts facts) {
        Optional<PlanView> view = facts.pointingAt(person.getId(), PlanView.class).stream()
                .filter(each -> each.getWhose().equals(person.getId()))
                .reduce(EverybodysViewIsHeard::later);
        if (view.filter(EverybodysViewIsHeard::isSettled).isPresent()) {
            return Heard.YES;
        }
        Optional<Agreement> agreement = view.flatMap(PlanView::getAgreement);
        if (agreement.orElse(Agreement.NOT_ASKED) == Agreement.NOT_ASKED && Embargoes.cover(person, facts)) {
            return Heard.NOT_YET;
        }
        return agreement.isEmpty() ? Heard.UNSAID : Heard.UNEXPLAINED;
    }

    private static boolean isToBeAsked(PersonInvolved person, Facts facts) {
        return CARERS.containsKey(person.getRole())
                && !person.hasLeftBy(facts.today())
                && person.getSafeToContact().filter(safe -> safe.is(YesNo.NO)).isEmpty();
    }

    /** By the day on which they were said; where one of the two has none, by their place in the record. */
    private static PlanView later(PlanView one, PlanView other) {
        boolean reversed = one.getSaidOn()
                .flatMap(said -> other.getSaidOn().map(after -> after.compareTo(said) < 0))
                .orElse(false);
        return reversed ? one : other;
    }

    private static boolean isSettled(PlanView view) {
        boolean agrees = view.getAgreement().filter(Agreement.YES::equals).isPresent();
        boolean explained = view.getReason().isPresent() || view.getView().isPresent();
        return agrees || view.getAgreement().isPresent() && explained;
    }
}
