// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import io.github.tafhsb.json.mapper.Bindings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a reader to every type of ours, so that none is guessed at. */
final class Readers extends Deserializers.Base {
    private final Bindings bindings;

    Readers(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (!Bindings.isOurs(type.getRawClass())) {
            return null;
        }
        if (type.hasRawClass(ReadResult.class)) {
            return find(type.containedTypeOrUnknown(0)).<JsonDeserializer<?>>map(ResultReader::new).orElseGet(() -> new Refusing(type));
        }
        return find(type).<JsonDeserializer<?>>map(ValueReader::new).orElseGet(() -> new Refusing(type));
    }

    private Optional<? extends Binding<?>> find(JavaType type) {
        return bindings.toRead(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return findBeanDeserializer(config.constructType(type), config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Bindings.isOurs(type);
    }
}
