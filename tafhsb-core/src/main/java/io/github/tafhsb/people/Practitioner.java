// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who does this work, by reference and role.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Practitioner extends Person, WithPractitioner {

    /** {@return its identifier} */
    @Override
    PersonId getId();

    /** {@return the host’s reference for them; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return what they do in this assessment} */
    PractitionerRole getRole();

    /** {@return their job title; empty until somebody has said} */
    Optional<Line> getJobTitle();

    /** {@return the kind of service they work for; empty until somebody has said} */
    Optional<Agency> getAgency();

    /** {@return whether they are the school’s designated safeguarding lead or person; empty until somebody has said} */
    Optional<YesNo> getDesignatedLead();

    /** {@return trainings they completed; empty where nobody has said} */
    List<Training> getTrainings();

    /** {@return the first day they were active in this work; empty until somebody has said} */
    Optional<Day> getActiveFrom();

    /** {@return the last day they were active; empty while they are} */
    @Override
    Optional<Day> getActiveUntil();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("trainings", getTrainings());
        walk.inOrder("activeFrom", getActiveFrom(), "activeUntil", getActiveUntil());
    }

    /** {@return whether they do the work itself: lead it or co-work it, now or before} */
    default boolean doesTheWork() {
        return getRole() == PractitionerRole.LEAD || getRole() == PractitionerRole.CO_WORKER;
    }

    /** {@return whether two entries stand for one person, by identifier or by the host's reference} */
    default boolean isSamePersonAs(Practitioner other) {
        Objects.requireNonNull(other, "other");
        return getId().equals(other.getId())
                || getReference().isPresent()
                        && other.getReference().isPresent()
                        && getReference()
                                .get()
                                .text()
                                .strip()
                                .equalsIgnoreCase(other.getReference().get().text().strip());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Practitioner}. */
    final class Builder extends ImmutablePractitioner.Builder {
        Builder() {}
    }
}
