// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

/** Yes or no. Where somebody may also not know, it stands in an {@link Answer}. */
public enum YesNo implements Choice {
    /** Yes. */
    YES("yes"),

    /** No. */
    NO("no");

    private final String wire;

    YesNo(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
