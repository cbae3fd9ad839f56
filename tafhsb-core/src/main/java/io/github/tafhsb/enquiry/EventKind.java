// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Choice;

/**
 * What happened in the course of the case.
 */
public enum EventKind implements Choice {
    /** The case was referred. */
    REFERRAL("referral"),

    /** The child was arrested. */
    ARREST("arrest"),

    /** Police took devices. */
    DEVICES_SEIZED("devices-seized"),

    /** A charge was brought. */
    CHARGE("charge"),

    /** Police interviewed the child. */
    POLICE_INTERVIEW("police-interview"),

    /** Police recorded an outcome. */
    POLICE_OUTCOME("police-outcome"),

    /** An image spread or came back. */
    IMAGE_SPREAD("image-spread"),

    /** The child moved to another placement. */
    PLACEMENT_MOVE("placement-move"),

    /** The child changed school. */
    SCHOOL_CHANGE("school-change"),

    /** A meeting that decided something. */
    MEETING("meeting"),

    /** Another event, said in words. */
    OTHER("other");

    private final String wire;

    EventKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
