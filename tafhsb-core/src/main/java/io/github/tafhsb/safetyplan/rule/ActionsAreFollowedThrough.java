// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each action says whether it can be done; once it is due, whether it was; once it was done, what was seen of it; and where it
 * stopped, what takes its place.
 *
 * <p>Told at each action while they are few. What an action answers is for E02. Whether those who restrict or supervise can is for E07
 * and E33, and not asked again. An action that happens once is due on its day; how the others went is asked at the review, of which
 * F01 speaks. Another action that answers one of the same things takes the place of one that stopped; that it was stopped on purpose
 * may also be explained with it, but what lapsed without a decision is not replaced by a note.
 */
public final class ActionsAreFollowedThrough extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ActionsAreFollowedThrough() {
        super(
                "E27",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://informahealthcare.com/doi/full/10.1080/1068316X.2022.2125512");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today()) || plan.getActions().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PartId<?>> answered = plan.getActions().stream()
                .filter(action -> action.isDone() || !action.hasStoppedBy(facts.today()))
                .flatMap(ActionsAreFollowedThrough::answers)
                .collect(Collectors.toSet());
        return Finding.breaches()
                .addEach(places(plan, action -> mayNotBeFeasible(action, facts)), "/actions", "feasible", "feasible")
                .addEach(places(plan, action -> isUntold(action, facts.today())), "/actions", "done", "done")
                .addEach(places(plan, ActionsAreFollowedThrough::sawNothing), "/actions", "effect", "effect")
                .addEach(places(plan, action -> leavesAGap(action, answered)), "/actions", "gone", "gone")
                .finding();
    }

    private static List<String> places(SafetyPlan plan, Predicate<SafetyAction> which) {
        return IntStream.range(0, plan.getActions().size())
                .filter(i -> which.test(plan.getActions().get(i)))
                .mapToObj(i -> "/actions/" + i)
                .toList();
    }

    private static boolean mayNotBeFeasible(SafetyAction action, Facts facts) {
        return isOpen(action, facts.today())
                && action.getFeasibility().isEmpty()
                && action.getKind()
                        .filter(kind -> kind == ActionKind.SUPERVISION
                                || kind == ActionKind.RESTRICTION && isCarriedByFamily(action, facts))
                        .isEmpty();
    }

    private static boolean isCarriedByFamily(SafetyAction action, Facts facts) {
        return action.getOwners().stream()
                .flatMap(owner -> facts.find(owner).stream())
                .anyMatch(PersonInvolved.class::isInstance);
    }

    private static boolean isUntold(SafetyAction action, Day today) {
        return isOpen(action, today) && action.getProgress().isEmpty() && isDue(action, today);
    }

    private static boolean isOpen(SafetyAction action, Day today) {
        return !action.isOver() && !action.hasStoppedBy(today);
    }

    private static boolean leavesAGap(SafetyAction action, Set<PartId<?>> answered) {
        if (!action.isOver() || action.isDone()) {
            return false;
        }
        Progress last = action.getProgress().get(action.getProgress().size() - 1);
        boolean explained = last.getState() == ProgressState.STOPPED && last.getNote().isPresent();
        return !explained && answers(action).noneMatch(answered::contains);
    }

    private static Stream<PartId<?>> answers(SafetyAction action) {
        return Stream.<List<? extends PartId<?>>>of(
                        action.getFactors(), action.getHypotheses(), action.getScenarios(), action.getProtects())
                .flatMap(List::stream);
    }

    private static boolean isDue(SafetyAction action, Day today) {
        return action.getSchedule()
                .filter(schedule ->
                        schedule instanceof Schedule.Once once && once.on().compareTo(today) < 0)
                .isPresent();
    }

    private static boolean sawNothing(SafetyAction action) {
        return action.isDone()
                && action.getProgress().stream()
                        .allMatch(progress -> progress.getNote().isEmpty());
    }
}
