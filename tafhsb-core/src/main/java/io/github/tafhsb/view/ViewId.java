// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.internal.Identifiers;

/**
 * An identifier that was made anew for one audience and one recipient. It finds nothing in the record, and the same part has another
 * in every other view.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit
 */
public record ViewId(String value) {

    /**
     * Takes an identifier.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ViewId {
        Identifiers.check(value, "ViewId");
    }
}
