// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is not known, and who will find out by when.
 *
 * <p>A gap is not a fault: an honest record has some.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface InformationGap extends Part<GapId>, WithInformationGap {

    /** {@return its identifier} */
    @Override
    GapId getId();

    /** {@return what is not known; empty until somebody has said} */
    Optional<Passage> getQuestion();

    /** {@return who will find out; empty until somebody has said} */
    Optional<PersonId> getOwner();

    /** {@return how; empty until somebody has said} */
    Optional<Passage> getAction();

    /** {@return by when; empty until somebody has said} */
    Optional<Day> getDueOn();

    /** {@return when to ask again, where no date was given; empty until somebody has said} */
    Optional<Day> getAskAgainOn();

    /** {@return the new day, where the day it was due passed; empty until somebody has said} */
    Optional<Postponement> getPostponed();

    /** {@return how it ended; empty while it is open} */
    Optional<GapEnd> getEnded();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("question", getQuestion());
        walk.refers("owner", getOwner());
        walk.enters("action", getAction());
        walk.enters("postponed", getPostponed());
        walk.enters("ended", getEnded());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformationGap}. */
    final class Builder extends ImmutableInformationGap.Builder {
        Builder() {}
    }
}
