// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation's settings, which all its records inherit: nation, controller, bases, retention, languages and limits.
 *
 * <p>A setting that is missing here never holds up a step that protects somebody.
 */
@Value.Immutable
@DomainStyle
public interface DeploymentProfile extends WithDeploymentProfile {

    /** {@return its key, 1 to 64 letters, digits, dots, hyphens or underscores} */
    String getId();

    /** {@return its version, 1 to 64 such characters} */
    String getVersion();

    /** {@return the nation whose law and services apply; empty until somebody has said} */
    Optional<Nation> getNation();

    /** {@return the organisation that decides why and how records are kept; empty until somebody has said} */
    Optional<Line> getController();

    /** {@return the bases on which it keeps and shares records} */
    List<Code> getBases();

    /** {@return the class of its retention schedule; empty until somebody has said} */
    Optional<Code> getRetention();

    /** {@return the languages it works in} */
    Set<Language> getLanguages();

    /** {@return its own limits; {@link Policy#none()} where it has set none} */
    @Value.Default
    default Policy getPolicy() {
        return Policy.none();
    }

    /** Refuses a key of another form. */
    @Value.Check
    default void keysAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeploymentProfile}. */
    final class Builder extends ImmutableDeploymentProfile.Builder {
        Builder() {}
    }
}
