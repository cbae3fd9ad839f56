// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concern about sexual behaviour from before this assessment, and what came of it.
 *
 * <p>It says what somebody was concerned about then. It establishes nothing, and it is no count.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface EarlierConcern extends Part<EarlierConcernId>, WithEarlierConcern {

    /** {@return its identifier} */
    @Override
    EarlierConcernId getId();

    /** {@return when it arose; empty until somebody has said} */
    Optional<When> getOn();

    /** {@return what the concern was; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return what was done; empty until somebody has said} */
    Optional<Passage> getDone();

    /** {@return what came of it; empty until somebody has said} */
    Optional<Passage> getOutcome();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("what", getWhat());
        walk.enters("done", getDone());
        walk.enters("outcome", getOutcome());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EarlierConcern}. */
    final class Builder extends ImmutableEarlierConcern.Builder {
        Builder() {}
    }
}
