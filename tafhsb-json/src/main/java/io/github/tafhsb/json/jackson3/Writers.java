// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.tafhsb.json.mapper.Bindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives one writer to every type of ours, so that none is guessed at. */
final class Writers implements Serializers {
    private final ValueSerializer<Object> writer;

    Writers(ValueSerializer<Object> writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.@Nullable Value format) {
        return Bindings.isOurs(type.getRawClass()) ? writer : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
