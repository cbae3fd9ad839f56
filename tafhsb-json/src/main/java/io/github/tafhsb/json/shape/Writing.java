// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;

/**
 * One document being written.
 *
 * @param out where it goes
 * @param isCanonical whether members are sorted by name (RFC 8785) rather than in the order of the description
 */
record Writing(JsonGenerator out, boolean isCanonical) {

    void startObject() {
        out.writeStartObject();
    }

    void endObject() {
        out.writeEndObject();
    }

    void startArray() {
        out.writeStartArray();
    }

    void endArray() {
        out.writeEndArray();
    }

    void name(SerializableString name) {
        out.writeName(name);
    }

    void name(String name) {
        out.writeName(name);
    }

    void text(String value) {
        out.writeString(value);
    }

    void text(SerializableString value) {
        out.writeString(value);
    }

    void integer(long value) {
        out.writeNumber(value);
    }

    /** A number as it is written. */
    void number(String written) {
        out.writeNumber(written);
    }

    void nothing() {
        out.writeNull();
    }

    /** A value that is JSON already. */
    void json(String value) {
        try (JsonParser in = DocumentWriter.parser(value)) {
            in.nextToken();
            out.copyCurrentStructure(in);
        }
    }

    void bool(boolean value) {
        out.writeBoolean(value);
    }
}
