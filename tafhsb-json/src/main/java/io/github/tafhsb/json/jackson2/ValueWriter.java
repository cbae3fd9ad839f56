// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.tafhsb.json.mapper.Bindings;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Repeats to the host's generator what the one writer wrote. */
final class ValueWriter extends JsonSerializer<Object> {
    private final Bindings bindings;

    ValueWriter(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        Optional<JsonParser> written = bindings.toWrite(value);
        if (written.isEmpty()) {
            context.reportBadDefinition(value.getClass(), Bindings.NOT_DESCRIBED);
        }
        boolean quoted = out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
        try (JsonParser in = written.orElseThrow()) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case START_OBJECT -> out.writeStartObject();
                    case END_OBJECT -> out.writeEndObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_ARRAY -> out.writeEndArray();
                    case PROPERTY_NAME -> out.writeFieldName(in.currentName());
                    case VALUE_STRING -> out.writeString(in.getString());
                    case VALUE_TRUE -> out.writeBoolean(true);
                    case VALUE_FALSE -> out.writeBoolean(false);
                    default -> writeNumber(in, out, quoted);
                }
            }
        }
    }

    /** A number stays one, even where the host writes its own as texts. */
    private static void writeNumber(JsonParser in, JsonGenerator out, boolean quoted) throws IOException {
        if (quoted) {
            out.writeRawValue(in.getString());
        } else {
            out.writeNumber(in.getLongValue());
        }
    }

    /** Says no type: what the JSON is, is said by the member it stands in. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, out, context);
    }
}
