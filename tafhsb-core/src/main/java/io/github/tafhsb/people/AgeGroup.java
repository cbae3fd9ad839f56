// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * How old somebody is, as far as this record needs to know.
 */
public enum AgeGroup implements Choice {
    /** Under 13 years old. */
    CHILD("child"),

    /** From 13 to 17 years old. */
    YOUNG_PERSON("young-person"),

    /** 18 or older. */
    ADULT("adult"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    AgeGroup(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
