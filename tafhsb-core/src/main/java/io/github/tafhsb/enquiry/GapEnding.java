// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Choice;

/**
 * How an information gap ended.
 */
public enum GapEnding implements Choice {
    /** The question was answered. */
    ANSWERED("answered"),

    /** Nobody will be able to say. */
    CANNOT_BE_KNOWN("cannot-be-known"),

    /** The answer is no longer needed. */
    NOT_NEEDED("not-needed");

    private final String wire;

    GapEnding(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
