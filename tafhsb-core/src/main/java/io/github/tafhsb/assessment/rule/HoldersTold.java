// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether those who hold the separate plans of other people learn what becomes of this one. */
final class HoldersTold {
    private final Facts facts;
    private final Map<String, LocalDate> last = new HashMap<>();

    private HoldersTold(Facts facts) {
        this.facts = facts;
    }

    static HoldersTold of(Assessment assessment, Facts facts) {
        HoldersTold holders = new HoldersTold(facts);
        assessment.getPlan().map(SafetyPlan::getTold).orElse(List.of()).forEach(told -> {
            // that nobody said when is no reason to ask
            LocalDate on = told.getToldOn().map(Day::date).orElse(LocalDate.MAX);
            Stream.concat(told.getPerson().map(PersonId::value).stream(), told.getRole().map(Line::text).stream())
                    .forEach(name -> holders.last.merge(name, on, (one, other) -> one.isAfter(other) ? one : other));
        });
        return holders;
    }

    /** Whether an action has stopped that protects somebody, and whoever holds that person’s plan was not told since. */
    boolean missedTheEndOf(SafetyAction action) {
        if (!action.hasStoppedBy(facts.today())) {
            return false;
        }
        LocalDate stopped = stoppedOn(action).map(Day::date).orElse(LocalDate.MIN);
        return action.getProtects().stream()
                .flatMap(person -> holder(person).stream())
                .map(holder -> Optional.ofNullable(last.get(holder.text())))
                .anyMatch(told -> told.filter(on -> !on.isBefore(stopped)).isEmpty());
    }

    private Optional<Line> holder(PersonId person) {
        return facts.find(person)
                .filter(PersonInvolved.class::isInstance)
                .map(PersonInvolved.class::cast)
                .flatMap(PersonInvolved::getSeparatePlan)
                .flatMap(SeparatePlanReference::getHolder);
    }

    private static Optional<Day> stoppedOn(SafetyAction action) {
        List<Progress> progress = action.getProgress();
        return progress.isEmpty() ? action.getEndsOn() : progress.get(progress.size() - 1).getOn();
    }
}
