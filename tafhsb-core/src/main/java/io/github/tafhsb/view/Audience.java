// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.Choice;

/** For whom a view is made. */
public enum Audience implements Choice {
    /** The police: what they need beside their own work on the matter. */
    POLICE("police"),

    /** A school or college: its part of the plan. */
    SCHOOL("school"),

    /** Parents and carers: the plan that they carry at home. */
    PARENTS("parents"),

    /** The child or young person: their plan. */
    CHILD("child"),

    /** The child or young person who asked to see what is held about them. */
    ACCESS("access"),

    /** The authority that takes the work over. */
    RECEIVING("receiving"),

    /** The duty team of the same service, at night or at a weekend. */
    DUTY("duty");

    private final String wire;

    Audience(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return whether it is the child or those at home with them: what one of them is told, all may know} */
    boolean isFamily() {
        return this == PARENTS || this == CHILD || this == ACCESS;
    }
}
