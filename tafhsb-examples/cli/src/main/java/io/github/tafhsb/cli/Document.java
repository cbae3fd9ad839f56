// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.json.DocumentLine;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;

/**
 * A document that was taken from somewhere and not yet read.
 *
 * @param name what the person at the keyboard calls it
 * @param line its line, from 1, in a file with one document a line; 0 for one that is a file of its own
 * @param bytes what is in it
 * @param reader what reads it
 */
record Document(String name, long line, byte[] bytes, Reader reader) {

    /** Reads one document as whichever type. */
    @FunctionalInterface
    interface Reader {
        <T> ReadResult<T> read(Class<T> type);
    }

    /** {@return a document that is a file of its own} */
    static Document whole(String name, byte[] bytes, TafhsbJson json) {
        return new Document(name, 0, bytes, new Reader() {
            @Override
            public <T> ReadResult<T> read(Class<T> type) {
                return json.read(type, bytes);
            }
        });
    }

    /** {@return a document that is a line of a file} */
    static Document of(String name, DocumentLine line) {
        return new Document(name, line.number(), line.document(), line::read);
    }
}
