// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import java.util.Objects;

/**
 * One place where a rule is not met, and which of the rule's texts tells it.
 *
 * @param below the place below the judged subject as a JSON Pointer, for example {@code /evidenceFor}; empty for the subject itself
 * @param variant which text of the rule, where it has several; empty for its only one
 */
public record Breach(String below, String variant) {

    /** Takes a place and a text. */
    public Breach {
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(variant, "variant");
    }
}
