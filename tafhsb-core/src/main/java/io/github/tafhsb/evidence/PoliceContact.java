// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That police were contacted about an incident, or why not.
 */
@Value.Immutable
@DomainStyle
public interface PoliceContact extends Walkable, WithPoliceContact {

    /** {@return when police were contacted; empty until somebody has said} */
    Optional<Day> getContactedOn();

    /** {@return the police reference; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return why police were not contacted; empty until somebody has said} */
    Optional<Passage> getNoneBecause();

    @Override
    default void walk(Walk walk) {
        walk.enters("noneBecause", getNoneBecause());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PoliceContact}. */
    final class Builder extends ImmutablePoliceContact.Builder {
        Builder() {}
    }
}
