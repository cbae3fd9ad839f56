// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lineage of an assessment: its signed versions, the plans that were issued, and what was added since.
 *
 * <p>Which version is current, superseded or past its review is derived from it and never stored.
 */
@Value.Immutable
@DomainStyle
public interface CaseRecord extends Part<AssessmentId>, WithCaseRecord {

    /** {@return its identifier} */
    @Override
    AssessmentId getId();

    /** {@return the agency’s case reference; never a name; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return signed versions, oldest first, each as it was signed; empty where nobody has said} */
    List<FinalAssessment> getVersions();

    /** {@return plans, oldest first, each as it was issued; empty where nobody has said} */
    List<IssuedPlan> getPlans();

    /** {@return entries, in the order they were recorded; empty where nobody has said} */
    List<Entry> getEntries();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("versions", getVersions());
        walk.enters("plans", getPlans());
        walk.enters("entries", getEntries());
    }

    /** {@return the latest signed version; empty if none was signed} */
    default Optional<FinalAssessment> latest() {
        return getVersions().stream().max(Comparator.comparingInt(version -> version.getContent().getVersion()));
    }

    /** {@return how a signed version of this record stands on a day} */
    default Currency currency(FinalAssessment version, Day today) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(today, "today");
        if (!latest().equals(Optional.of(version))) {
            return Currency.SUPERSEDED;
        }
        return version.getContent()
                .getPlan()
                .filter(plan -> !plan.hasEndedBy(today))
                .map(plan -> currency(plan, today))
                .orElse(Currency.CURRENT);
    }

    /**
     * {@return how an issued plan of this record stands on a day}
     *
     * <p>Only two things take a plan out of force: a named person ended it, or a later version of the same plan has started and
     * has not itself been ended. What is dated ahead has not happened yet.
     */
    default Currency currency(IssuedPlan plan, Day today) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(today, "today");
        if (hasEnded(plan, today)) {
            return Currency.ENDED;
        }
        boolean replaced = getPlans().stream()
                .filter(other -> other.getPlan().getId().equals(plan.getPlan().getId()))
                .filter(other -> other.getVersion() > plan.getVersion() && !hasEnded(other, today))
                .anyMatch(other -> other.getPlan()
                        .getStartsOn()
                        .filter(start -> start.compareTo(today) > 0)
                        .isEmpty());
        return replaced ? Currency.SUPERSEDED : currency(plan.getPlan(), today);
    }

    private boolean hasEnded(IssuedPlan plan, Day today) {
        return plan.getPlan().hasEndedBy(today)
                || getEntries().stream()
                        .map(Entry::getWhat)
                        .filter(EntryContent.PlanEnded.class::isInstance)
                        .map(what -> ((EntryContent.PlanEnded) what).held())
                        .anyMatch(end -> end.getPlan().equals(plan.getId())
                                && end.getEndedBy().isPresent()
                                && end.getEndedOn()
                                        .filter(day -> day.compareTo(today) > 0)
                                        .isEmpty());
    }

    /** {@return whether the work was closed without completing an assessment} */
    default boolean isClosedWithoutCompletion() {
        return getVersions().isEmpty()
                && getEntries().stream().anyMatch(entry -> entry.getWhat() instanceof EntryContent.Closed);
    }

    /**
     * {@return whether disposal is on hold on a day, whatever the retention schedule says}
     *
     * <p>A hold counts from when it was recorded, whoever recorded it and whatever day it is about. It ends when a named person
     * lifts it, and not before the day they said. One lifting ends every hold before it.
     */
    default boolean isOnHold(Day today) {
        Objects.requireNonNull(today, "today");
        boolean held = false;
        for (Entry entry : getEntries()) {
            if (entry.getWhat() instanceof EntryContent.Hold) {
                held = true;
            } else if (entry.getWhat() instanceof EntryContent.HoldLifted
                    && entry.getBy().isPresent()
                    && entry.getOn().filter(day -> day.compareTo(today) > 0).isEmpty()) {
                held = false;
            }
        }
        return held;
    }

    /** {@return the same record with one more entry; those before it stay as they are} */
    default CaseRecord append(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        List<Entry> all = new ArrayList<>(getEntries());
        all.add(entry);
        return withEntries(all);
    }

    private static Currency currency(SafetyPlan plan, Day today) {
        if (plan.hasEndedBy(today)) {
            return Currency.ENDED;
        }
        boolean overdue = plan.getReviewOn().filter(day -> day.compareTo(today) < 0).isPresent();
        return overdue ? Currency.PAST_REVIEW : Currency.CURRENT;
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CaseRecord}. */
    final class Builder extends ImmutableCaseRecord.Builder {
        Builder() {}
    }
}
