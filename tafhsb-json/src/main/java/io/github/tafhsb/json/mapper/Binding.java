// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.mapper;

import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.shape.DocumentCopy;
import io.github.tafhsb.json.shape.DocumentReader;
import io.github.tafhsb.json.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One type, and how it is read.
 *
 * @param type what is wanted
 * @param shape what describes it, or more than it
 * @param reader the one reader
 * @param <T> the type
 */
public record Binding<T>(Class<T> type, Shape<?> shape, DocumentReader reader) {

    /** {@return an empty copy, for the tokens of the host's parser} */
    public DocumentCopy copy() {
        return reader.copy();
    }

    /** {@return what was copied says, or everything that is wrong with it} */
    public ReadResult<T> read(DocumentCopy copy) {
        return reader.read(type, shape, copy);
    }

    /** {@return what a name, such as the key of a map, says that stands there} */
    public ReadResult<T> readName(String name, int line, int column) {
        return read(copy -> copy.text(name), line, column);
    }

    /** {@return what is wrong with null, which is never what was wanted} */
    public ReadResult<T> readNull(int line, int column) {
        return read(DocumentCopy::nothing, line, column);
    }

    private ReadResult<T> read(Consumer<DocumentCopy> token, int line, int column) {
        try (DocumentCopy copy = reader.copy()) {
            copy.takes(line, column);
            token.accept(copy);
            return read(copy);
        }
    }

    /** {@return that the host's own parser could not read on; what it says of it could repeat the document} */
    public ReadResult<T> unreadable(boolean truncated, int line, int column) {
        return new ReadResult.Rejected<>(
                List.of(new ReadProblem(truncated ? Code.TRUNCATED : Code.MALFORMED, "", "", Math.max(line, 1), Math.max(column, 1), Map.of())));
    }
}
