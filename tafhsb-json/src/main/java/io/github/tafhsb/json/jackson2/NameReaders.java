// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.mapper.Bindings;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values of ours that are the keys of a host's map. */
final class NameReaders implements KeyDeserializers {
    private final Bindings bindings;

    NameReaders(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
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
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            if (binding.isEmpty()) {
                return context.reportBadDefinition(type, Bindings.NOT_A_NAME);
            }
            JsonLocation at = context.getParser().currentTokenLocation();
            ReadResult<?> result = binding.get().readName(name, at.getLineNr(), at.getColumnNr());
            if (result.problems().isEmpty()) {
                return result.orElseThrow();
            }
            throw new DocumentRefusedException(type.getRawClass(), result);
        }
    }
}
