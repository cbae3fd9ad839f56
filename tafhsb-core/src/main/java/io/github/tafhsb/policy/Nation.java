// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;

/** The nation whose law and services apply. */
public enum Nation implements Choice {
    /** England. */
    ENGLAND("england"),

    /** Wales. */
    WALES("wales"),

    /** Scotland. */
    SCOTLAND("scotland"),

    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland");

    private final String wire;

    Nation(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
