// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.mapper.Bindings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Gives a reader to every type of ours, so that none is guessed at. */
final class Readers implements Deserializers {
    private final Bindings bindings;

    Readers(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        if (!Bindings.isOurs(type.getRawClass())) {
            return null;
        }
        if (type.hasRawClass(ReadResult.class)) {
            return find(type.containedTypeOrUnknown(0)).<ValueDeserializer<?>>map(ResultReader::new).orElseGet(() -> new Refusing(type));
        }
        return find(type).<ValueDeserializer<?>>map(ValueReader::new).orElseGet(() -> new Refusing(type));
    }

    private Optional<? extends Binding<?>> find(JavaType type) {
        return bindings.toRead(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Bindings.isOurs(type);
    }
}
