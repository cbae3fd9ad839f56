// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * Whether a child has a need, as far as anyone has established.
 */
public enum NeedStatus implements Choice {
    /** Established by somebody qualified to say so. */
    YES("yes"),

    /** Looked into and not found. */
    NO("no"),

    /** An assessment is under way; nobody may act as if its result were known. */
    BEING_ASSESSED("being-assessed"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    NeedStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
