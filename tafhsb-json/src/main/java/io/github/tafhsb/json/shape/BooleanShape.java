// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanShape extends Shape<Boolean> {

    @Override
    @Nullable Boolean read(Reading in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : in.refuse(TYPE, limits());
    }

    @Override
    void write(Boolean value, Writing out) {
        out.bool(value);
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }
}
