// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import java.util.Objects;

/**
 * That a reader is not shown something, and why. It tells of no content: the same stands in every view of its kind, but for what a
 * person who asked for their own record is told was withheld because it is about somebody else.
 *
 * @param kind what is not shown: a member of the record, or a type of part
 * @param because why
 */
public record Withheld(String kind, ViewReason because) {

    /** Takes what is not shown. */
    public Withheld {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(because, "because");
    }

    /** {@return the word Withheld, whatever it is} */
    @Override
    public String toString() {
        return "Withheld";
    }
}
