// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.tafhsb.json.mapper.Bindings;
import java.io.IOException;

/** Reads nothing: for a type of ours that has no JSON, which Jackson would otherwise try to make up. */
final class Refusing extends JsonDeserializer<Object> {
    private final JavaType type;

    Refusing(JavaType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return context.reportBadDefinition(type, Bindings.NOT_DESCRIBED);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }
}
