// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence;

import io.github.tafhsb.code.Choice;

/**
 * How an image came to be.
 */
public enum ImageOrigin implements Choice {
    /** Made by the person it shows. */
    SELF("self"),

    /** Made by another child. */
    OTHER_CHILD("other-child"),

    /** Found elsewhere and passed off as somebody else. */
    FOUND("found"),

    /** Made by merging or altering other images. */
    ALTERED("altered"),

    /** Made by software from a description or a model. */
    GENERATED("generated"),

    /** Nobody has established it. */
    NOT_ESTABLISHED("not-established");

    private final String wire;

    ImageOrigin(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
