// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.tafhsb.json.mapper.Bindings;
import java.io.IOException;
import java.util.Optional;

/** Writes a value of ours as the key of a host's map; Jackson would write what {@code toString} says, which is the type. */
final class NameWriter extends JsonSerializer<Object> {
    private final Bindings bindings;

    NameWriter(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        Optional<String> name = bindings.toWriteName(value);
        if (name.isEmpty()) {
            context.reportBadDefinition(value.getClass(), Bindings.NOT_A_NAME);
        }
        out.writeFieldName(name.orElseThrow());
    }
}
