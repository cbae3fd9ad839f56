// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;

/**
 * What a judgement was made under.
 */
public enum SettingKind implements Choice {
    /** The limits of the guidance edition. */
    EDITION_PROFILE("edition-profile"),

    /** The organisation’s own limits. */
    POLICY("policy"),

    /** The organisation’s other settings. */
    DEPLOYMENT_PROFILE("deployment-profile"),

    /** A list that codes were taken from. */
    CATALOGUE("catalogue"),

    /** The list that author text was checked against. */
    WORD_LIST("word-list");

    private final String wire;

    SettingKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
