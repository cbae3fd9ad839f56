// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one item of evidence bears on another.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface EvidenceLink extends Part<EvidenceLinkId>, WithEvidenceLink {

    /** {@return its identifier} */
    @Override
    EvidenceLinkId getId();

    /** {@return how} */
    LinkKind getKind();

    /** {@return the item that bears on another} */
    EvidenceId getItem();

    /** {@return the item it bears on} */
    EvidenceId getBearsOn();

    /** {@return on which point; empty until somebody has said} */
    Optional<Passage> getAbout();

    /** {@return how it was resolved; empty while both stand} */
    Optional<Passage> getResolution();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("item", getItem());
        walk.refers("bearsOn", getBearsOn());
        walk.enters("about", getAbout());
        walk.enters("resolution", getResolution());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceLink}. */
    final class Builder extends ImmutableEvidenceLink.Builder {
        Builder() {}
    }
}
