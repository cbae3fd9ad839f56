// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * Whether somebody agrees with a plan.
 */
public enum Agreement implements Choice {
    /** They agree. */
    YES("yes"),

    /** They agree with some of it. */
    IN_PART("in-part"),

    /** They do not agree. */
    NO("no"),

    /** They were not asked, with a reason. */
    NOT_ASKED("not-asked");

    private final String wire;

    Agreement(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
