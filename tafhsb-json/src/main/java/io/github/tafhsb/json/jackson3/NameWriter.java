// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.mapper.Bindings;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of ours as the key of a host's map; Jackson would write what {@code toString} says, which is the type. */
final class NameWriter extends ValueSerializer<Object> {
    private final Bindings bindings;

    NameWriter(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        Optional<String> name = bindings.toWriteName(value);
        if (name.isEmpty()) {
            context.reportBadDefinition(value.getClass(), Bindings.NOT_A_NAME);
        }
        out.writeName(name.orElseThrow());
    }
}
