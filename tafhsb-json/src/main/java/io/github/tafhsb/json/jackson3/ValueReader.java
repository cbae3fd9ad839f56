// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of ours from the host's parser, or refuses the document. */
final class ValueReader extends ValueDeserializer<Object> {
    private final Binding<?> binding;

    ValueReader(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        ReadResult<?> result = Tokens.read(binding, in);
        if (result.problems().isEmpty()) {
            return result.orElseThrow();
        }
        throw new DocumentRefusedException(binding.type(), result);
    }

    /** Expects no type: what the JSON is, is said by the member it stands in. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
