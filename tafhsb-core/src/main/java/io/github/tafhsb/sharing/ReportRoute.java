// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.code.Choice;

/**
 * To whom a report that the law may require was made, or that none was.
 */
public enum ReportRoute implements Choice {
    /** To the police. */
    POLICE("police"),

    /** To the local authority. */
    LOCAL_AUTHORITY("local-authority"),

    /** To nobody, because the law does not require it here. */
    NOT_REQUIRED("not-required");

    private final String wire;

    ReportRoute(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
