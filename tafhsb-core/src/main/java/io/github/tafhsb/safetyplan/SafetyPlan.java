// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.time.Day;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What keeps everyone safe and helps the child, agreed with those who carry it, until it is reviewed.
 *
 * <p>It stays in force past its review date until a named person replaces or ends it.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface SafetyPlan extends Part<SafetyPlanId>, WithSafetyPlan {

    /** {@return its identifier} */
    @Override
    SafetyPlanId getId();

    /** {@return interim or agreed; empty until somebody has said} */
    Optional<PlanKind> getKind();

    /** {@return when it was agreed; empty until somebody has said} */
    Optional<Day> getAgreedOn();

    /** {@return when it starts; empty until somebody has said} */
    Optional<Day> getStartsOn();

    /** {@return when it is to be reviewed; empty until somebody has said} */
    Optional<Day> getReviewOn();

    /** {@return what brings the review forward; empty where nobody has said} */
    List<Trigger> getTriggers();

    /** {@return environments considered; empty where nobody has said} */
    List<EnvironmentConsidered> getEnvironments();

    /** {@return actions; empty where nobody has said} */
    List<SafetyAction> getActions();

    /** {@return goals; empty where nobody has said} */
    List<Goal> getGoals();

    /** {@return what if; empty where nobody has said} */
    List<Contingency> getContingencies();

    /** {@return what carers can do; empty where nobody has said} */
    List<CarerCapacity> getCarers();

    /** {@return what the child and carers think of it; empty where nobody has said} */
    List<PlanView> getViews();

    /** {@return who was told what; empty where nobody has said} */
    List<Told> getTold();

    /** {@return other children considered; empty where nobody has said} */
    List<OtherChildren> getOtherChildren();

    /** {@return what else a plan is asked for, or why it is not needed; empty where nobody has said} */
    List<PlanPart> getParts();

    /** {@return when it ended; empty while it is in force} */
    Optional<Day> getEndedOn();

    /** {@return who ended it; empty until somebody has said} */
    Optional<PersonId> getEndedBy();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("triggers", getTriggers());
        walk.enters("environments", getEnvironments());
        walk.enters("actions", getActions());
        walk.enters("goals", getGoals());
        walk.enters("contingencies", getContingencies());
        walk.enters("carers", getCarers());
        walk.enters("views", getViews());
        walk.enters("told", getTold());
        walk.enters("otherChildren", getOtherChildren());
        walk.enters("parts", getParts());
        walk.refers("endedBy", getEndedBy());
        walk.inOrder("agreedOn", getAgreedOn(), "reviewOn", getReviewOn());
        walk.inOrder("startsOn", getStartsOn(), "reviewOn", getReviewOn());
        walk.inOrder("startsOn", getStartsOn(), "endedOn", getEndedOn());
    }

    /** {@return whether somebody had ended it by this day; the day of its review ends nothing} */
    default boolean hasEndedBy(Day today) {
        Objects.requireNonNull(today, "today");
        return getEndedOn().filter(ended -> ended.compareTo(today) <= 0).isPresent();
    }

    /** {@return whether it says this beside its actions, or why it need not} */
    default boolean says(PlanPartKind kind) {
        Objects.requireNonNull(kind, "kind");
        return getParts().stream().anyMatch(part -> part.getKind() == kind && part.isAnswered());
    }

    /** {@return the environments in which it does something, and those of which it says what came of considering them} */
    default Set<Environment> considered() {
        Set<Environment> considered = EnumSet.noneOf(Environment.class);
        getActions().forEach(action -> considered.addAll(action.getEnvironments()));
        getEnvironments().stream()
                .filter(environment -> environment.getNote().isPresent())
                .forEach(environment -> considered.add(environment.getEnvironment()));
        return considered;
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyPlan}. */
    final class Builder extends ImmutableSafetyPlan.Builder {
        Builder() {}
    }
}
