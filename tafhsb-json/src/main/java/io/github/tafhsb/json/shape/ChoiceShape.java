// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.CHOICE;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * One constant of an enum, by the word it has in JSON.
 *
 * @param <E> the enum
 */
public final class ChoiceShape<E extends Enum<E>> extends Shape<E> {
    private final String name;
    private final E[] values;
    private final Function<? super E, String> word;
    private final SerializedString[] wires;
    private final Map<String, E> byWire = new LinkedHashMap<>();
    private final Map<String, String> limits;

    ChoiceShape(String name, E[] values, Function<? super E, String> word) {
        this.name = name;
        this.values = values.clone();
        this.word = word;
        this.wires = new SerializedString[values.length == 0 ? 0 : values[0].getDeclaringClass().getEnumConstants().length];
        for (E value : values) {
            wires[value.ordinal()] = new SerializedString(word.apply(value));
            if (byWire.put(word.apply(value), value) != null) {
                throw new IllegalArgumentException(name + ": one word for two constants");
            }
        }
        if (byWire.isEmpty()) {
            throw new IllegalArgumentException(name + ": no constants");
        }
        this.limits = Keywords.of("type", kind().type(), "enum", String.join(", ", byWire.keySet()));
    }

    /** {@return the same choice under another name in the schema} */
    public ChoiceShape<E> named(String other) {
        return new ChoiceShape<>(other, values, word);
    }

    @Override
    public List<String> words() {
        return List.copyOf(byWire.keySet());
    }

    @Override
    @Nullable E read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(TYPE, limits);
        }
        E value = byWire.get(in.text());
        return value != null ? value : in.refuse(CHOICE, limits);
    }

    @Override
    void write(E value, Writing out) {
        out.text(wires[value.ordinal()]);
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("enum", words());
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }

    @Override
    public Optional<String> definition() {
        return Optional.of(name);
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    /** Made afresh in two tables, a choice is still the same definition. */
    @Override
    Object identity() {
        return List.of(name, words());
    }
}
