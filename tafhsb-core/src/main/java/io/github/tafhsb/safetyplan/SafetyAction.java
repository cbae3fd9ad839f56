// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something somebody will do to keep people safe or to help, and what it answers.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface SafetyAction extends Part<ActionId>, WithSafetyAction {

    /** {@return its identifier} */
    @Override
    ActionId getId();

    /** {@return what will be done; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return what it does; empty until somebody has said} */
    Optional<ActionKind> getKind();

    /** {@return the power in law that it needs; empty where it needs none or nobody has said} */
    Optional<LegalPower> getPower();

    /** {@return where; empty where nobody has said} */
    List<Environment> getEnvironments();

    /** {@return who does it; empty where nobody has said} */
    List<PersonId> getOwners();

    /** {@return who does it, by role; empty until somebody has said} */
    Optional<Line> getOwnerRole();

    /** {@return who takes over while whoever does it cannot; empty until somebody has said} */
    Optional<Passage> getCover();

    /** {@return once, from a day, or how often; empty until somebody has said} */
    Optional<Schedule> getSchedule();

    /** {@return when it ends; the plan’s review unless it says otherwise; empty until somebody has said} */
    Optional<Day> getEndsOn();

    /** {@return concerns it answers or strengths it builds on; empty where nobody has said} */
    List<FactorId> getFactors();

    /** {@return explanations it follows from; empty where nobody has said} */
    List<HypothesisId> getHypotheses();

    /** {@return scenarios it guards against; empty where nobody has said} */
    List<ScenarioId> getScenarios();

    /** {@return whom it protects, such as somebody affected whom it keeps apart; empty where nobody has said} */
    List<PersonId> getProtects();

    /** {@return whether it can be done as it is meant, and what it takes; empty until somebody has said} */
    Optional<Passage> getFeasibility();

    /** {@return the reason, for those who may know it; empty until somebody has said} */
    Optional<Passage> getInternalReason();

    /** {@return what others are told; empty until somebody has said} */
    Optional<Passage> getToldWording();

    /** {@return how it went, in order; empty where nobody has said} */
    List<Progress> getProgress();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("what", getWhat());
        walk.refers("owners", getOwners());
        walk.enters("cover", getCover());
        walk.refers("factors", getFactors());
        walk.refers("hypotheses", getHypotheses());
        walk.refers("scenarios", getScenarios());
        walk.refers("protects", getProtects());
        walk.enters("feasibility", getFeasibility());
        walk.enters("internalReason", getInternalReason());
        walk.enters("toldWording", getToldWording());
        walk.enters("progress", getProgress());
    }

    /** {@return whether it says what it answers, whom it protects or what it is for} */
    default boolean hasPurpose() {
        return getInternalReason().isPresent()
                || Stream.of(getFactors(), getHypotheses(), getScenarios(), getProtects())
                        .anyMatch(pointed -> !pointed.isEmpty());
    }

    /** {@return whether the latest that was said of it is that it was done} */
    default boolean isDone() {
        return latest().filter(ProgressState.DONE::equals).isPresent();
    }

    /** {@return whether the latest that was said of it is that it was done, was stopped or lapsed} */
    default boolean isOver() {
        return latest().filter(state -> state != ProgressState.STARTED && state != ProgressState.CONTINUING)
                .isPresent();
    }

    /** {@return whether it no longer goes on: it was stopped, it lapsed, or the day on which it ends has passed} */
    default boolean hasStoppedBy(Day today) {
        Objects.requireNonNull(today, "today");
        return latest().filter(state -> state == ProgressState.STOPPED || state == ProgressState.LAPSED)
                        .isPresent()
                || getEndsOn().filter(ends -> ends.compareTo(today) < 0).isPresent();
    }

    private Optional<ProgressState> latest() {
        return getProgress().isEmpty()
                ? Optional.empty()
                : Optional.of(getProgress().get(getProgress().size() - 1).getState());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafetyAction}. */
    final class Builder extends ImmutableSafetyAction.Builder {
        Builder() {}
    }
}
