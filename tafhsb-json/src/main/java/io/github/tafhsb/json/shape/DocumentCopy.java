// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.ENCODING;
import static io.github.tafhsb.json.ReadProblem.Code.TOO_LARGE;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * A document that comes as the tokens of somebody else's parser, written down so that the one reader can read it.
 *
 * <p>Where each token stood in the other text is kept, for the problems; after a million of them, only where the last of those
 * stood. Never larger than the limits: what goes beyond them is passed over. Used once, by one thread.
 */
public final class DocumentCopy implements AutoCloseable {
    private static final int MOST_PLACES = 1 << 20;

    private final Limits limits;
    private final ByteArrayBuilder bytes = new ByteArrayBuilder();
    private final JsonGenerator out = DocumentWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);
    private int[] offsets = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int tokens;
    private int depth;
    private boolean full;
    private @Nullable ReadProblem refusal;

    DocumentCopy(Limits limits) {
        this.limits = limits;
    }

    /** {@return whether the next token, which stands there, is wanted; a line of 0 or less where the other parser does not know} */
    public boolean takes(int line, int column) {
        int size = bytes.size() + out.streamWriteOutputBuffered();
        if (size > limits.bytes()) {
            refuse(TOO_LARGE, 0, Reading.limit(limits.bytes()));
        }
        if (full) {
            return false;
        }
        if (tokens < MOST_PLACES) {
            keep(size, line, column);
        }
        return true;
    }

    private void keep(int offset, int line, int column) {
        if (tokens == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * tokens);
            lines = Arrays.copyOf(lines, 2 * tokens);
            columns = Arrays.copyOf(columns, 2 * tokens);
        }
        offsets[tokens] = offset;
        lines[tokens] = line;
        columns[tokens++] = column;
    }

    /** Takes the beginning of an object. */
    public void startObject() {
        out.writeStartObject();
        deeper();
    }

    /** Takes the end of an object. */
    public void endObject() {
        out.writeEndObject();
        depth--;
    }

    /** Takes the beginning of an array. */
    public void startArray() {
        out.writeStartArray();
        deeper();
    }

    /** Takes the end of an array. */
    public void endArray() {
        out.writeEndArray();
        depth--;
    }

    /** Takes the name of a member. */
    public void name(String name) {
        if (isText(name)) {
            out.writeName(name);
        }
    }

    /** Takes a text. */
    public void text(String text) {
        if (isText(text)) {
            out.writeString(text);
        }
    }

    /** Takes a number as it was written. */
    public void number(String written) {
        out.writeNumber(written);
    }

    /** Takes true or false. */
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    /** Takes null, or what no JSON has. */
    public void nothing() {
        out.writeNull();
    }

    /** Where the reader stops, nothing more is needed. */
    private void deeper() {
        full |= ++depth > limits.depth();
    }

    /** A text too long for the document, or with half of a surrogate pair, decides alone. */
    private boolean isText(String text) {
        if (text.length() > limits.bytes()) {
            refuse(TOO_LARGE, 0, Reading.limit(limits.bytes()));
        } else if (Utf8.faultIn(text) >= 0) {
            refuse(ENCODING, tokens - 1, Map.of());
        }
        return !full;
    }

    private void refuse(Code code, int token, Map<String, String> parameters) {
        if (refusal == null) {
            refusal = placed(new ReadProblem(code, "", "", 1, offsets[token] + 1, parameters));
        }
        full = true;
    }

    /** What decides alone; null if nothing does. */
    @Nullable ReadProblem refusal() {
        return refusal;
    }

    byte[] bytes() {
        out.flush();
        return bytes.toByteArray();
    }

    /** A problem of the copy, which has one line, at its place in the other text; as it is if that is not known. */
    ReadProblem placed(ReadProblem problem) {
        int found = Arrays.binarySearch(offsets, 0, tokens, problem.column() - 1);
        int token = found >= 0 ? found : -found - 2;
        return token < 0 || lines[token] < 1
                ? problem
                : new ReadProblem(problem.code(), problem.pointer(), problem.member(), lines[token], columns[token], problem.parameters());
    }

    @Override
    public void close() {
        out.close();
    }
}
