// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.time.Day;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What, of a list, is a reader’s own. */
final class Own {
    private static final Map<Audience, Set<PlanPartKind>> PARTS = Map.of(
            Audience.PARENTS, EnumSet.of(PlanPartKind.HOUSEHOLD_RULES, PlanPartKind.PARENTS_SUPPORT),
            Audience.CHILD, EnumSet.of(PlanPartKind.HOUSEHOLD_RULES, PlanPartKind.CHILDS_OWN_PART),
            Audience.ACCESS, EnumSet.of(PlanPartKind.HOUSEHOLD_RULES, PlanPartKind.CHILDS_OWN_PART));

    private final Audience audience;
    private final Readers readers;
    private final boolean planEnded;
    private final Optional<Day> lastAsked;

    Own(Assessment record, ViewRequest request, Readers readers) {
        this.audience = request.audience();
        this.readers = readers;
        this.planEnded = record.getPlan().filter(plan -> plan.hasEndedBy(request.on())).isPresent();
        this.lastAsked = record.getChildSafety().stream()
                .flatMap(check -> check.getAskedOn().stream())
                .max(Day::compareTo);
    }

    /** Whether a part is this reader’s; nothing is of which nobody has thought here. */
    boolean isTheirs(Object part) {
        if (part instanceof SafetyAction action) {
            return !planEnded
                    && !action.isOver()
                    && (audience != Audience.SCHOOL || action.getEnvironments().contains(Environment.SCHOOL));
        } else if (part instanceof Contingency contingency) {
            return contingency.getContact().filter(readers::isReader).isPresent();
        } else if (part instanceof Goal goal) {
            return goal.getOwners().stream().anyMatch(readers::isReader);
        } else if (part instanceof PlanPart said) {
            return PARTS.getOrDefault(audience, Set.of()).contains(said.getKind());
        } else if (part instanceof PlanView view) {
            return readers.isReader(view.getWhose());
        } else if (part instanceof ChildSafetyCheck check) {
            return check.getAskedOn().equals(lastAsked);
        } else if (part instanceof AccountSought account) {
            return readers.isReader(account.getWhose());
        }
        return false;
    }
}
