// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.tafhsb.json.mapper.Bindings;
import org.jspecify.annotations.Nullable;

/** Gives one writer to every type of ours, so that none is guessed at. */
final class Writers extends Serializers.Base {
    private final JsonSerializer<Object> writer;

    Writers(JsonSerializer<Object> writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        return Bindings.isOurs(type.getRawClass()) ? writer : null;
    }
}
