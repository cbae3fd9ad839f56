// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a gap ended.
 */
@Value.Immutable
@DomainStyle
public interface GapEnd extends Walkable, WithGapEnd {

    /** {@return how} */
    GapEnding getHow();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getEndedOn();

    /** {@return what was found; empty until somebody has said} */
    Optional<Passage> getFinding();

    /** {@return what that rests on; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    @Override
    default void walk(Walk walk) {
        walk.enters("finding", getFinding());
        walk.refers("evidence", getEvidence());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GapEnd}. */
    final class Builder extends ImmutableGapEnd.Builder {
        Builder() {}
    }
}
