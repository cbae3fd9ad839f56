// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.code.Choice;

/**
 * Whether something was shared.
 */
public enum DisclosureDecision implements Choice {
    /** It was shared. */
    SHARED("shared"),

    /** It was decided not to share it. */
    NOT_SHARED("not-shared");

    private final String wire;

    DisclosureDecision(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
