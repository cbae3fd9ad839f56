// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import java.io.IOException;

/** Reads a value of ours from the host's parser, or refuses the document. */
final class ValueReader extends JsonDeserializer<Object> {
    private final Binding<?> binding;

    ValueReader(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        ReadResult<?> result = Tokens.read(binding, in);
        if (result.problems().isEmpty()) {
            return result.orElseThrow();
        }
        throw new DocumentRefusedException(binding.type(), result);
    }

    /** Expects no type: what the JSON is, is said by the member it stands in. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) throws IOException {
        return deserialize(in, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
