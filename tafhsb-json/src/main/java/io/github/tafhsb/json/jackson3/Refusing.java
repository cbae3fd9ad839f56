// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.mapper.Bindings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads nothing: for a type of ours that has no JSON, which Jackson would otherwise try to make up. */
final class Refusing extends ValueDeserializer<Object> {
    private final JavaType type;

    Refusing(JavaType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        return context.reportBadDefinition(type, Bindings.NOT_DESCRIBED);
    }

    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }
}
