// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody has a concern about the quality of an item: how it was obtained, recorded or handed on.
 *
 * <p>That there is none is said too, so that a reader knows that somebody looked.
 */
@Value.Immutable
@DomainStyle
public interface Quality extends Walkable, WithQuality {

    /** {@return whether there is a concern} */
    YesNo getConcern();

    /** {@return what it is; empty until somebody has said} */
    Optional<Passage> getNote();

    @Override
    default void walk(Walk walk) {
        walk.enters("note", getNote());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quality}. */
    final class Builder extends ImmutableQuality.Builder {
        Builder() {}
    }
}
