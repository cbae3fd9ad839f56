// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.mapper.Binding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads a value of ours from the host's parser, or keeps everything that is wrong with it. */
final class ResultReader extends ValueDeserializer<ReadResult<?>> {
    private final Binding<?> binding;

    ResultReader(Binding<?> binding) {
        this.binding = binding;
    }

    @Override
    public ReadResult<?> deserialize(JsonParser in, DeserializationContext context) {
        return Tokens.read(binding, in);
    }

    @Override
    public ReadResult<?> deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }

    /** {@return that null is not what was to be read} */
    @Override
    public ReadResult<?> getNullValue(DeserializationContext context) {
        TokenStreamLocation at = context.getParser().currentTokenLocation();
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
