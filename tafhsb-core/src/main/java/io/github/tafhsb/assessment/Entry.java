// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something added to a case record after a version was signed. Entries are only ever appended.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Entry extends Part<EntryId>, WithEntry {

    /** {@return its identifier} */
    @Override
    EntryId getId();

    /** {@return the version of the assessment it concerns} */
    int getVersion();

    /** {@return when it was recorded; empty until somebody has said} */
    Optional<Moment> getRecordedAt();

    /** {@return the day it is about; empty until somebody has said} */
    Optional<Day> getOn();

    /** {@return who recorded it; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return what it records} */
    EntryContent getWhat();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** Refuses a version or revision below 1. */
    @Value.Check
    default void countsAreSound() {
        Counts.check(getVersion(), "version");
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("what", getWhat());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Entry}. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
