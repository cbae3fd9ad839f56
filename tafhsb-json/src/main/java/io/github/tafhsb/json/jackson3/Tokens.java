// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.shape.DocumentCopy;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The value at the current token of a host's parser, copied and read; the parser is left at its last token. */
final class Tokens {
    private Tokens() {}

    /**
     * {@return what the value says, or everything that is wrong with it}
     *
     * @throws DocumentRefusedException if the host's parser cannot read on: then nobody can, and its own words repeat the text
     */
    static <T> ReadResult<T> read(Binding<T> binding, JsonParser in) {
        try (DocumentCopy copy = binding.copy()) {
            copy(in, copy);
            return binding.read(copy);
        } catch (StreamReadException stop) {
            TokenStreamLocation at = stop.getLocation() == null ? in.currentLocation() : stop.getLocation();
            throw new DocumentRefusedException(
                    binding.type(),
                    binding.unreadable(stop instanceof UnexpectedEndOfInputException, at.getLineNr(), at.getColumnNr()));
        }
    }

    private static void copy(JsonParser in, DocumentCopy copy) {
        JsonToken token = in.currentToken();
        int depth = 0;
        if (token == JsonToken.PROPERTY_NAME) { // where a type resolver leaves the parser: inside the object
            copy.takes(0, 0);
            copy.startObject();
            depth = 1;
        }
        do {
            TokenStreamLocation at = in.currentTokenLocation();
            if (copy.takes(at.getLineNr(), at.getColumnNr())) {
                copy(token, in, copy);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && (token = in.nextToken()) != null);
    }

    private static void copy(JsonToken token, JsonParser in, DocumentCopy copy) {
        switch (token) {
            case START_OBJECT -> copy.startObject();
            case END_OBJECT -> copy.endObject();
            case START_ARRAY -> copy.startArray();
            case END_ARRAY -> copy.endArray();
            case PROPERTY_NAME -> copy.name(in.currentName());
            case VALUE_STRING -> copy.text(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copy.number(in.getString());
            case VALUE_TRUE -> copy.bool(true);
            case VALUE_FALSE -> copy.bool(false);
            default -> copy.nothing();
        }
    }
}
