// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * The kind of image incident (after Wolak and Finkelhor, 2011). Nothing is assumed: not established is an answer.
 */
public enum ImageIncidentKind implements Choice {
    /** Between young people, with no adult, no intent to harm and no reckless passing on. */
    EXPERIMENTAL("experimental"),

    /** With pressure, intent to harm, passing on without agreement, or an adult involved. */
    AGGRAVATED("aggravated"),

    /** Nobody has established it. */
    NOT_ESTABLISHED("not-established");

    private final String wire;

    ImageIncidentKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
