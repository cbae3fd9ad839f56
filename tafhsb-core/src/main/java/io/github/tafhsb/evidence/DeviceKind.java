// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * What kind of device was used.
 */
public enum DeviceKind implements Choice {
    /** A mobile phone. */
    PHONE("phone"),

    /** A tablet. */
    TABLET("tablet"),

    /** A laptop or desktop computer. */
    COMPUTER("computer"),

    /** A games console. */
    CONSOLE("console"),

    /** Another device. */
    OTHER("other"),

    /** Nobody has established it. */
    NOT_KNOWN("not-known");

    private final String wire;

    DeviceKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
