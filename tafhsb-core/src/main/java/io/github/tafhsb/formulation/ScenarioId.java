// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.internal.Identifiers;

/**
 * Identifies a scenario: the host's own key, opaque, unique in its record and never used again.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record ScenarioId(String value) implements PartId<Scenario> {

    /**
     * Takes the host's key.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ScenarioId {
        Identifiers.check(value, "ScenarioId");
    }

    /** {@return the identifier with this value} */
    public static ScenarioId of(String value) {
        return new ScenarioId(value);
    }
}
