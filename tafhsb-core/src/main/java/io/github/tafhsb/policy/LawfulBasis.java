// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Choice;

/** On what an organisation relies to keep personal data (UK GDPR, Article 6). */
public enum LawfulBasis implements Choice {
    /** The consent of whoever it is about; rarely right for this work, so somebody confirms that it is meant. */
    CONSENT("consent"),

    /** A contract. */
    CONTRACT("contract"),

    /** A legal obligation. */
    LEGAL_OBLIGATION("legal-obligation"),

    /** Somebody's vital interests. */
    VITAL_INTERESTS("vital-interests"),

    /** A task in the public interest, or official authority. */
    PUBLIC_TASK("public-task"),

    /** Legitimate interests, recognised ones among them. */
    LEGITIMATE_INTERESTS("legitimate-interests");

    private final String wire;

    LawfulBasis(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
