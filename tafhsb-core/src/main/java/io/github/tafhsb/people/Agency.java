// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * The kind of service somebody works for.
 */
public enum Agency implements Choice {
    /** A local authority’s social care service for children. */
    CHILDRENS_SOCIAL_CARE("childrens-social-care"),

    /** A youth justice service. */
    YOUTH_JUSTICE("youth-justice"),

    /** A police force. */
    POLICE("police"),

    /** A school, college or education service. */
    EDUCATION("education"),

    /** A health service. */
    HEALTH("health"),

    /** A charity or community organisation. */
    VOLUNTARY("voluntary"),

    /** Another kind of service. */
    OTHER("other");

    private final String wire;

    Agency(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
