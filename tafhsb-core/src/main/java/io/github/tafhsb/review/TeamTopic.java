// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review;

import io.github.tafhsb.code.Choice;

/**
 * What several people who work on one assessment often see differently.
 */
public enum TeamTopic implements Choice {
    /** In which situations somebody could come to harm. */
    RISK_SITUATIONS("risk-situations"),

    /** What the child is thought to think. */
    THOUGHTS("thoughts"),

    /** What the child is thought to feel. */
    FEELINGS("feelings"),

    /** Who and what supports the child. */
    SUPPORTS("supports");

    private final String wire;

    TeamTopic(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
