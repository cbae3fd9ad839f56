// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

/** One line of a description: a member of an object, or a case of a union. */
public interface Row {

    /** {@return the member's name in JSON} */
    String name();

    /** {@return whether the member must be there; never so for a case of a union} */
    boolean isRequired();

    /** {@return what its value looks like} */
    Shape<?> shape();
}
