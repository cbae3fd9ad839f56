// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Choice;

/**
 * How far the enquiry into a domain has come.
 */
public enum WorksheetState implements Choice {
    /** Nobody has looked yet. */
    NOT_STARTED("not-started"),

    /** Somebody is looking. */
    IN_PROGRESS("in-progress"),

    /** Looked into, as far as was needed. */
    DONE("done"),

    /** The host assessment covers it. */
    COVERED_IN_HOST("covered-in-host"),

    /** Not needed in this case, with a reason. */
    NOT_NEEDED("not-needed");

    private final String wire;

    WorksheetState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
