// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static io.github.tafhsb.changes.Place.list;
import static io.github.tafhsb.changes.Place.words;

import io.github.tafhsb.identity.Part;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the plan says beside its own dates. */
final class PlanRows {
    private PlanRows() {}

    static List<Row> all() {
        return List.of(
                inPlan(SafetyAction.class, SafetyPlan::getActions, SafetyPlan::withActions)
                        .as(it -> it.added(ChangeKind.ACTION_ADDED)
                                .removed(action -> action.isOver() ? ChangeKind.ACTION_LEFT : ChangeKind.ACTION_DROPPED)
                                .otherwise(ChangeKind.ACTION_REWRITTEN)
                                .people(SafetyAction::getOwners)
                                .words(action -> words(Stream.concat(
                                        Stream.of(action.getWhat()), last(action).map(Progress::getNote).stream())))
                                .on(
                                        SafetyAction::getProgress,
                                        SafetyAction::withProgress,
                                        (was, is) -> last(is).map(PlanRows::progressed))
                                .on(SafetyAction::getOwners, SafetyAction::withOwners, PlanRows::tookOver)
                                .on(
                                        SafetyAction::getEndsOn,
                                        SafetyAction::withEndsOn,
                                        (was, is) -> Optional.of(
                                                lasts(is).compareTo(lasts(was)) > 0
                                                        ? ChangeKind.ACTION_EXTENDED
                                                        : ChangeKind.ACTION_SHORTENED))),
                inPlan(Goal.class, SafetyPlan::getGoals, SafetyPlan::withGoals)
                        .as(it -> it.added(ChangeKind.GOAL_ADDED)
                                .removed(goal -> ChangeKind.GOAL_LEFT)
                                .people(Goal::getOwners)
                                .words(goal -> words(Stream.of(goal.getWhat())))),
                inPlan(Contingency.class, SafetyPlan::getContingencies, SafetyPlan::withContingencies)
                        .as(it -> it.added(ChangeKind.CONTACT_CHANGED)
                                .otherwise(ChangeKind.CONTACT_CHANGED)
                                .people(contingency ->
                                        contingency.getContact().stream().toList())
                                .words(contingency -> words(Stream.of(contingency.getIfThis())))),
                inPlan(PlanView.class, SafetyPlan::getViews, SafetyPlan::withViews)
                        .as(it -> it.added(ChangeKind.PLAN_VIEW_GIVEN)
                                .otherwise(ChangeKind.PLAN_VIEW_GIVEN)
                                .people(view -> List.of(view.getWhose()))
                                .words(view -> words(Stream.of(view.getView())))),
                inPlan(PlanPart.class, SafetyPlan::getParts, SafetyPlan::withParts)
                        .as(it -> it.added(ChangeKind.PLAN_REWRITTEN).otherwise(ChangeKind.PLAN_REWRITTEN)));
    }

    /** What is told when the latest that was said of an action is this. */
    static ChangeKind progressed(Progress progress) {
        return switch (progress.getState()) {
            case STARTED -> ChangeKind.ACTION_STARTED;
            case DONE -> ChangeKind.ACTION_DONE;
            case CONTINUING -> ChangeKind.ACTION_KEPT_UP;
            case STOPPED -> ChangeKind.ACTION_STOPPED;
            case LAPSED -> ChangeKind.ACTION_LAPSED;
        };
    }

    private static Optional<Progress> last(SafetyAction action) {
        return action.getProgress().stream().reduce((earlier, later) -> later);
    }

    private static Day lasts(SafetyAction action) {
        return action.getEndsOn().orElse(Day.of(2199, 12, 31));
    }

    static <P extends Part<?>> Place<P> inPlan(
            Class<P> type, Function<SafetyPlan, List<P>> get, BiFunction<SafetyPlan, List<P>, SafetyPlan> set) {
        return list(
                type,
                it -> it.getPlan().map(get).orElse(List.of()),
                (it, parts) -> it.withPlan(it.getPlan().map(held -> set.apply(held, parts))));
    }

    /** Somebody who is named where nobody was has taken over from nobody. */
    private static Optional<ChangeKind> tookOver(SafetyAction was, SafetyAction is) {
        return was.getOwners().isEmpty() || was.getOwners().containsAll(is.getOwners())
                ? Optional.empty()
                : Optional.of(ChangeKind.ACTION_TAKEN_OVER);
    }
}
