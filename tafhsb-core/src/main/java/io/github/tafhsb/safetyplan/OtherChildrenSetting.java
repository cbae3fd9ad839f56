// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * Which other children a plan has considered.
 */
public enum OtherChildrenSetting implements Choice {
    /** Children who live where the child lives. */
    HOUSEHOLD("household"),

    /** Children who visit. */
    VISITING("visiting"),

    /** Other children in the placement. */
    PLACEMENT("placement"),

    /** Children at school. */
    SCHOOL("school"),

    /** Children met elsewhere. */
    COMMUNITY("community"),

    /** Children met online. */
    ONLINE("online");

    private final String wire;

    OtherChildrenSetting(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
