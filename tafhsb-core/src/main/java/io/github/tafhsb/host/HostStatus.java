// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Choice;

/**
 * How far a host assessment has come.
 */
public enum HostStatus implements Choice {
    /** Agreed but not started. */
    PLANNED("planned"),

    /** Started and not completed. */
    IN_PROGRESS("in-progress"),

    /** Completed and signed by its own lead. */
    COMPLETED("completed"),

    /** Used as it stands, with a reason. */
    PROVISIONAL("provisional"),

    /** Ended, in an earlier period of work. */
    CLOSED("closed");

    private final String wire;

    HostStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
