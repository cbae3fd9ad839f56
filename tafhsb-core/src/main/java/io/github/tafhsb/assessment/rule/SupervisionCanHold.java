// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;

/**
 * Supervision says who does it, who takes over and what is done when it does not hold.
 *
 * <p>Whether those who do it can and will is for E07, which asks the same of restrictions, and that nobody is named at all for
 * E03. Where a service supervises elsewhere than at home, it answers for that itself. What is done when it does not hold stands
 * in what the plan says for an arrangement that fails. The book would have this block where other children live with the child:
 * E06 blocks there already until somebody considered them, so this warns, in sharper words.
 */
public final class SupervisionCanHold extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public SupervisionCanHold() {
        super(
                "E33",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/working-with-children-who-display-sexually-reactiv/responding/implement-the-safety-plan-with-supervisors",
                "https://cspm.csyw.qld.gov.au/practice-kits/child-sexual-abuse/safety-planning/seeing-and-understanding/key-messages",
                "inference");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean any = plan.getActions().stream().anyMatch(action -> isMeant(action, facts));
        if (!any || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean children = Household.hasOtherChildren(facts);
        boolean fails = plan.getContingencies().stream().anyMatch(SupervisionCanHold::saysWhatThen);
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < plan.getActions().size(); i++) {
            SafetyAction action = plan.getActions().get(i);
            boolean open = action.getCover().isEmpty()
                    || !fails
                    || atHome(action) && action.getOwners().isEmpty();
            boolean nobody =
                    action.getOwners().isEmpty() && action.getOwnerRole().isEmpty();
            String variant = children && atHome(action) ? "children" : "alone";
            breaches.addIf(isMeant(action, facts) && open && !nobody, "actions/" + i, variant);
        }
        return breaches.finding();
    }

    private static boolean isMeant(SafetyAction action, Facts facts) {
        boolean goesOn = !action.isOver() && !action.hasStoppedBy(facts.today());
        return goesOn
                && action.getKind().filter(ActionKind.SUPERVISION::equals).isPresent()
                && (atHome(action) || action.getOwners().stream().anyMatch(owner -> isNoService(owner, facts)));
    }

    private static boolean isNoService(PersonId owner, Facts facts) {
        return facts.find(owner).filter(PersonInvolved.class::isInstance).isPresent();
    }

    private static boolean saysWhatThen(Contingency contingency) {
        return contingency.getKind() == ContingencyKind.CONTROL_FAILS
                && contingency.getThen().isPresent();
    }

    private static boolean atHome(SafetyAction action) {
        return action.getEnvironments().isEmpty()
                || action.getEnvironments().contains(Environment.HOME)
                || action.getEnvironments().contains(Environment.RESIDENTIAL);
    }
}
