// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * Where information came from.
 */
public enum SourceKind implements Choice {
    /** The child or young person this assessment is about. */
    CHILD("child"),

    /** A parent or carer. */
    PARENT_OR_CARER("parent-or-carer"),

    /** Another member of the family. */
    OTHER_FAMILY("other-family"),

    /** A person affected, usually through somebody who supports them. */
    PERSON_AFFECTED("person-affected"),

    /** Another young person. */
    PEER("peer"),

    /** A school or education service. */
    EDUCATION("education"),

    /** A social care service. */
    SOCIAL_CARE("social-care"),

    /** A youth justice service. */
    YOUTH_JUSTICE("youth-justice"),

    /** A police force. */
    POLICE("police"),

    /** A health service. */
    HEALTH("health"),

    /** Somebody in the community, for example a coach. */
    COMMUNITY("community"),

    /** A record made in an earlier period of work. */
    PREVIOUS_RECORD("previous-record"),

    /** Police gave the information and withheld its source. */
    WITHHELD_BY_POLICE("withheld-by-police"),

    /** Another source, said in words. */
    OTHER("other");

    private final String wire;

    SourceKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
