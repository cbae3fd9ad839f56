// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tombstone for content that law required to be removed.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Redaction extends Part<RedactionId>, WithRedaction {

    /** {@return its identifier} */
    @Override
    RedactionId getId();

    /** {@return the identifier of what was removed} */
    SubjectId getRemoved();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getRedactedOn();

    /** {@return who removed it; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return why the law required it; empty until somebody has said} */
    Optional<Passage> getWhy();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.enters("why", getWhy());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Redaction}. */
    final class Builder extends ImmutableRedaction.Builder {
        Builder() {}
    }
}
