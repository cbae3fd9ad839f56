// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host;

import io.github.tafhsb.code.Choice;

/**
 * The kind of fuller assessment that this one supplements.
 */
public enum HostTool implements Choice {
    /** The AIM3 assessment model. */
    AIM3("aim3"),

    /** The AIM2 assessment model, met in older records. */
    AIM2("aim2"),

    /** The AIM model for children under 12. */
    AIM_UNDER_12S("aim-under-12s"),

    /** The youth justice assessment and planning framework. */
    ASSET_PLUS("asset-plus"),

    /** The youth justice assessment for prevention and diversion. */
    PREVENTION_AND_DIVERSION("prevention-and-diversion"),

    /** Another assessment, named in words. */
    OTHER("other");

    private final String wire;

    HostTool(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
