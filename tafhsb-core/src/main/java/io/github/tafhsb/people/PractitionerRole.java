// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * What a practitioner does in this assessment.
 */
public enum PractitionerRole implements Choice {
    /** Leads the assessment and completes the record. */
    LEAD("lead"),

    /** Works the assessment together with the lead. */
    CO_WORKER("co-worker"),

    /** Supervises the work and signs it off; never its author. */
    SUPERVISOR("supervisor"),

    /** Contributes what their agency knows or does. */
    CONTRIBUTOR("contributor");

    private final String wire;

    PractitionerRole(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
