// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

/** What sort of value a shape describes. */
public enum Kind {
    OBJECT("object"),
    UNION("object"),
    TEXT("string"),
    CHOICE("string"),
    CONSTANT("string"),
    BOOLEAN("boolean"),
    INTEGER("integer"),
    LIST("array"),
    MAP("object");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** {@return the word JSON Schema has for it} */
    public String type() {
        return type;
    }
}
