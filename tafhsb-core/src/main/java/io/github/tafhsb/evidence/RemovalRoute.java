// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What was considered for taking down an image of a child.
 */
public enum RemovalRoute implements Choice {
    /** The confidential service for children under 18. */
    REPORT_REMOVE("report-remove"),

    /** A report to the Internet Watch Foundation. */
    IWF("iwf"),

    /** Removal through the police. */
    POLICE("police"),

    /** Considered and not needed, with a reason. */
    NOT_NEEDED("not-needed");

    private final String wire;

    RemovalRoute(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
