// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value of ours from the host's parser, or keeps everything that is wrong with it. */
final class ResultReader extends JsonDeserializer<ReadResult<?>> {
    private final Binding<?> binding;

    ResultReader(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public ReadResult<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return Tokens.read(binding, in);
    }

    @Override
    public ReadResult<?> deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }

    /** {@return that null is not what was to be read} */
    @Override
    public ReadResult<?> getNullValue(DeserializationContext context) {
        JsonLocation at = context.getParser().currentTokenLocation();
        return binding.readNull(at.getLineNr(), at.getColumnNr());
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** {@return null: nothing was there to be read} */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
