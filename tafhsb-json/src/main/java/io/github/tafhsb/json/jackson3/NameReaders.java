// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.mapper.Bindings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads values of ours that are the keys of a host's map. */
final class NameReaders implements KeyDeserializers {
    private final Bindings bindings;

    NameReaders(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Bindings.isOurs(type.getRawClass()) ? new NameReader(type, bindings.toReadName(type.getRawClass())) : null;
    }

    private static final class NameReader extends KeyDeserializer {
        private final JavaType type;
        private final Optional<? extends Binding<?>> binding;

        NameReader(JavaType type, Optional<? extends Binding<?>> binding) {
            this.type = type;
            this.binding = binding;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            if (binding.isEmpty()) {
                return context.reportBadDefinition(type, Bindings.NOT_A_NAME);
            }
            TokenStreamLocation at = context.getParser().currentTokenLocation();
            ReadResult<?> result = binding.get().readName(name, at.getLineNr(), at.getColumnNr());
            if (result.problems().isEmpty()) {
                return result.orElseThrow();
            }
            throw new DocumentRefusedException(type.getRawClass(), result);
        }
    }
}
