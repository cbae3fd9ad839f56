// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.shape.DocumentCopy;
import java.io.IOException;

/** The value at the current token of a host's parser, copied and read; the parser is left at its last token. */
final class Tokens {
    private Tokens() {}

    /**
     * {@return what the value says, or everything that is wrong with it}
     *
     * @throws DocumentRefusedException if the host's parser cannot read on: then nobody can, and its own words repeat the text
     */
    static <T> ReadResult<T> read(Binding<T> binding, JsonParser in) throws IOException {
        try (DocumentCopy copy = binding.copy()) {
            copy(in, copy);
            return binding.read(copy);
        } catch (StreamReadException stop) {
            JsonLocation at = stop.getLocation() == null ? in.currentLocation() : stop.getLocation();
            throw new DocumentRefusedException(
                    binding.type(),
                    binding.unreadable(stop instanceof JsonEOFException, at.getLineNr(), at.getColumnNr()));
        }
    }

    private static void copy(JsonParser in, DocumentCopy copy) throws IOException {
        JsonToken token = in.currentToken();
        int depth = 0;
        if (token == JsonToken.FIELD_NAME) { // where a type resolver leaves the parser: inside the object
            copy.takes(0, 0);
            copy.startObject();
            depth = 1;
        }
        do {
            JsonLocation at = in.currentTokenLocation();
            if (copy.takes(at.getLineNr(), at.getColumnNr())) {
                copy(token, in, copy);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && (token = in.nextToken()) != null);
    }

    private static void copy(JsonToken token, JsonParser in, DocumentCopy copy) throws IOException {
        switch (token) {
            case START_OBJECT -> copy.startObject();
            case END_OBJECT -> copy.endObject();
            case START_ARRAY -> copy.startArray();
            case END_ARRAY -> copy.endArray();
            case FIELD_NAME -> copy.name(in.currentName());
            case VALUE_STRING -> copy.text(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copy.number(in.getText());
            case VALUE_TRUE -> copy.bool(true);
            case VALUE_FALSE -> copy.bool(false);
            default -> copy.nothing();
        }
    }
}
