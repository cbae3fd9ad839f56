// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.people.Child;
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
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The child and each parent or carer say whether they agree with the plan and, if not or not asked, why.
 *
 * <p>The latest view of each counts. Nobody has to ask somebody who is no longer involved, or whom it is not safe to contact.
 * While something must not be discussed with somebody yet, it is no gap that they were not asked.
 */
public final class EverybodysViewIsHeard extends Rule<Person> {
    private static final Set<PersonRole> CARERS =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Declares the rule. */
    public EverybodysViewIsHeard() {
        super(
                "E11",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Person.class,
                "https://ontario.ca/document/child-and-parent-research-institute-cpri-sexual-behaviours-team-recommended-resources/developing-safety-plan",
                "https://www.cetc.org.au/harmful-sexual-behaviours-safety-plan-practice-tool/");
    }

    @Override
    public Finding judge(Person person, Facts facts) {
        boolean inForce = facts.the(SafetyPlan.class)
                .filter(plan -> !plan.hasEndedBy(facts.today()))
                .isPresent();
        if (!inForce || !isToBeAsked(person, facts)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Optional<PlanView> view = facts.pointingAt(person.getId(), PlanView.class).stream()
                .filter(each -> each.getWhose().equals(person.getId()))
                .reduce(EverybodysViewIsHeard::later);
        if (view.filter(EverybodysViewIsHeard::isSettled).isPresent()) {
            return Finding.met();
        }
        Agreement agreement = view.flatMap(PlanView::getAgreement).orElse(Agreement.NOT_ASKED);
        if (agreement == Agreement.NOT_ASKED && Embargoes.cover(person, facts)) {
            return Finding.notApplicable(NotApplicable.NOT_YET);
        }
        boolean unsaid = view.flatMap(PlanView::getAgreement).isEmpty();
        String missing = person instanceof Child ? "child" : "carer";
        return Finding.breaches()
                .addBelowIf(true, "", unsaid ? missing : "reason")
                .finding();
    }

    private static boolean isToBeAsked(Person person, Facts facts) {
        return person instanceof Child
                || person instanceof PersonInvolved involved
                        && CARERS.contains(involved.getRole())
                        && !involved.hasLeftBy(facts.today())
                        && involved.getSafeToContact()
                                .filter(safe -> safe.is(YesNo.NO))
                                .isEmpty();
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
