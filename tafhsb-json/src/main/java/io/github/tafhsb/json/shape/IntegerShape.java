// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.RANGE;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import io.github.tafhsb.json.ReadProblem.Code;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number between two bounds; {@code 3.0} is one, as it is in JSON Schema. */
final class IntegerShape extends Shape<Integer> {
    private final int min;
    private final int max;
    private final Map<String, String> limits;

    IntegerShape(int min, int max) {
        if (min > max) {
            throw new IllegalArgumentException("integer: min after max");
        }
        this.min = min;
        this.max = max;
        this.limits = Keywords.of("type", kind().type(), "minimum", min, "maximum", max);
    }

    @Override
    @Nullable Integer read(Reading in) {
        JsonToken token = in.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return in.refuse(TYPE, limits);
        }
        String written = in.number();
        return written == null ? null : parse(written, in);
    }

    /** Bounded work whatever the exponent: no number is ever written out. */
    private @Nullable Integer parse(String written, Reading in) {
        Code code;
        try {
            BigDecimal number = new BigDecimal(written);
            boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            if (whole && number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0) {
                return number.intValue();
            }
            code = whole ? RANGE : TYPE;
        } catch (NumberFormatException | ArithmeticException exponentTooLarge) {
            code = RANGE;
        }
        return in.refuse(code, limits);
    }

    @Override
    void write(Integer value, Writing out) {
        out.integer(value);
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("minimum", min);
        out.set("maximum", max);
    }

    @Override
    public Kind kind() {
        return Kind.INTEGER;
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }
}
