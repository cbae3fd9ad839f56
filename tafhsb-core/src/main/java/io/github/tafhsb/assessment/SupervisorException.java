// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named supervisor’s decision that a blocking rule does not hold this record up, with a reason. It stands on the
 * front page.
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
     * {@return whether it settles anything on a day: it has a reason, was decided by then, and by a supervisor of this assessment
     * who did none of the work}
     */
    default boolean countsIn(Assessment assessment, Day today) {
        return getReason().isPresent()
                && getDecidedOn().filter(day -> day.compareTo(today) <= 0).isPresent()
                && assessment.getPractitioners().stream()
                        .filter(one -> getDecidedBy().filter(one.getId()::equals).isPresent())
                        .anyMatch(one -> one.getRole() == PractitionerRole.SUPERVISOR
                                && assessment.getPractitioners().stream()
                                        .noneMatch(other -> other.doesTheWork() && other.isSamePersonAs(one)));
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
