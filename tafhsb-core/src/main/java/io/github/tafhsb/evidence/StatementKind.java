// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What kind of statement this is.
 */
public enum StatementKind implements Choice {
    /** Something established, for example by a record. */
    FACT("fact"),

    /** What somebody said happened. */
    ACCOUNT("account"),

    /** What somebody thinks; it names its holder. */
    OPINION("opinion"),

    /** What the team makes of other statements. */
    ANALYSIS("analysis");

    private final String wire;

    StatementKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
