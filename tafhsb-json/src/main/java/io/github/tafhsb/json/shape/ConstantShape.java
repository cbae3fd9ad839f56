// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One fixed text. */
final class ConstantShape extends Shape<String> {
    private final String text;
    private final Code code;
    private final Map<String, String> limits;

    /** The code is for every way of not being that text; where it is {@link Code#CONST}, another type is told apart. */
    ConstantShape(String text, Code code) {
        this.text = text;
        this.code = code;
        this.limits = Keywords.of("type", kind().type(), "const", text);
    }

    /** What it means that the member is missing. */
    Code missing() {
        return code == Code.CONST ? Code.REQUIRED : code;
    }

    @Override
    @Nullable String read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(code == Code.CONST ? TYPE : code, limits);
        }
        return text.equals(in.text()) ? text : in.refuse(code, limits);
    }

    @Override
    void write(String value, Writing out) {
        out.text(text);
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("const", text);
    }

    @Override
    public Kind kind() {
        return Kind.CONSTANT;
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    @Override
    public List<String> words() {
        return List.of(text);
    }
}
