// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * A point on Hackett’s continuum of sexual behaviours (Hackett, 2010): of a behaviour in its context, never of a
 * child.
 */
public enum ContinuumPoint implements Choice {
    /** Expected at that age, agreed and mutual. */
    NORMAL("normal"),

    /** Single instances, or accepted among peers but out of place. */
    INAPPROPRIATE("inappropriate"),

    /** Unusual or unexpected, without overt victimisation. */
    PROBLEMATIC("problematic"),

    /** Involves misuse of power, pressure or lack of agreement. */
    ABUSIVE("abusive"),

    /** Involves violence or intrusion. */
    VIOLENT("violent");

    private final String wire;

    ContinuumPoint(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
