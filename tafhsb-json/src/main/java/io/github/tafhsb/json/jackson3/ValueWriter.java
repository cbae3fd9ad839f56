// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.mapper.Bindings;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Repeats to the host's generator what the one writer wrote. */
final class ValueWriter extends ValueSerializer<Object> {
    private final Bindings bindings;

    ValueWriter(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        Optional<JsonParser> written = bindings.toWrite(value);
        if (written.isEmpty()) {
            context.reportBadDefinition(value.getClass(), Bindings.NOT_DESCRIBED);
        }
        try (JsonParser in = written.orElseThrow()) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case START_OBJECT -> out.writeStartObject();
                    case END_OBJECT -> out.writeEndObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_ARRAY -> out.writeEndArray();
                    case PROPERTY_NAME -> out.writeName(in.currentName());
                    case VALUE_STRING -> out.writeString(in.getString());
                    case VALUE_TRUE -> out.writeBoolean(true);
                    case VALUE_FALSE -> out.writeBoolean(false);
                    default -> writeNumber(in, out);
                }
            }
        }
    }

    /** A number stays one, even where the host writes its own as texts. */
    private static void writeNumber(JsonParser in, JsonGenerator out) {
        if (out instanceof JsonGeneratorBase) {
            out.writeRawValue(in.getString());
        } else {
            out.writeNumber(in.getLongValue());
        }
    }

    /** Says no type: what the JSON is, is said by the member it stands in. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }
}
