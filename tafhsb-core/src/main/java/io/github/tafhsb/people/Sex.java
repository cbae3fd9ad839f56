// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * Sex as an official record gives it; what the child says of their gender stands beside it, never instead.
 */
public enum Sex implements Choice {
    /** Recorded as male. */
    MALE("male"),

    /** Recorded as female. */
    FEMALE("female"),

    /** The record does not say. */
    NOT_RECORDED("not-recorded");

    private final String wire;

    Sex(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
