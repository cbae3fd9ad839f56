// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import io.github.tafhsb.code.Choice;

/** A limit of an edition that a case can be outside of. */
public enum Limit implements Choice {
    /** Any of them. */
    GENERAL("general"),

    /** Younger than the edition is for. */
    TOO_YOUNG("under-12"),

    /** Older than the edition is for. */
    TOO_OLD("over-18"),

    /** A sex, as recorded, that the edition is not for. */
    SEX("girls-and-young-women"),

    /** A learning disability, with which the edition is unsuitable. */
    LEARNING_DISABILITY("learning-disability");

    private final String wire;

    Limit(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
