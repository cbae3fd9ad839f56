// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named supervisor’s decision that a blocking rule does not hold this record up, with a reason. It stands on the
 * front page.
 *
 * <p>It is for one version: the next signature needs another decision. {@link Assessment#except} makes one.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface SupervisorException extends Part<ExceptionId>, WithSupervisorException {

    /** {@return its identifier} */
    @Override
    ExceptionId getId();

    /** {@return which rule} */
    RuleId getRule();

    /** {@return for which part; empty for the whole record} */
    Optional<SubjectId> getSubject();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getDecidedOn();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getReason();

    /**
     * {@return a fingerprint of what it was decided on, as it was then; the exception lapses when that changes. Never shown to
     * anybody; empty where the exception came from elsewhere}
     */
    Optional<Digest> getSubjectDigest();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("decidedBy", getDecidedBy());
        walk.enters("reason", getReason());
    }

    /**
     * {@return whether it settles anything on a day: it has a reason, was decided by then, and by somebody who was a supervisor of this
     * assessment that day and does none of the work, under this or another entry}
     */
    default boolean countsIn(Assessment assessment, Day today) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(today, "today");
        return getReason().isPresent()
                && getDecidedOn()
                        .filter(day -> day.compareTo(today) <= 0 && isBySupervisor(assessment, day))
                        .isPresent();
    }

    private boolean isBySupervisor(Assessment assessment, Day on) {
        List<Practitioner> team = assessment.getPractitioners();
        return team.stream()
                .filter(one -> getDecidedBy().filter(one.getId()::equals).isPresent())
                .filter(one -> one.getRole() == PractitionerRole.SUPERVISOR && !one.hasLeftBy(on))
                .filter(one -> one.getActiveFrom()
                        .filter(from -> from.compareTo(on) > 0)
                        .isEmpty())
                .anyMatch(one -> team.stream().noneMatch(other -> other.doesTheWork() && other.isSamePersonAs(one)));
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisorException}. */
    final class Builder extends ImmutableSupervisorException.Builder {
        Builder() {}
    }
}
