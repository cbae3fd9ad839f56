// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Line;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Names a setting that a record was judged under, so that it means the same in ten years.
 */
@Value.Immutable
@DomainStyle
public interface SettingUsed extends Walkable, WithSettingUsed {

    /** {@return which kind of setting} */
    SettingKind getKind();

    /** {@return its identifier} */
    Line getName();

    /** {@return its version} */
    Line getVersion();

    /** {@return the SHA-256 digest of its content; empty where nobody computed it} */
    Optional<Digest> getDigest();

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SettingUsed}. */
    final class Builder extends ImmutableSettingUsed.Builder {
        Builder() {}
    }
}
