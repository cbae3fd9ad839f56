// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.PATTERN;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A text, and the Java type it stands for.
 *
 * @param <T> the Java type
 */
public final class TextShape<T> extends Shape<T> {
    private final TextFacts facts;
    private final Function<String, ? extends @Nullable T> parse;
    private final Function<? super T, String> format;
    private final boolean checked;
    private final Map<String, String> limits;

    /** A checked text keeps to the facts before it is parsed; for any other, parsing decides. */
    TextShape(
            TextFacts facts,
            Function<String, ? extends @Nullable T> parse,
            Function<? super T, String> format,
            boolean checked) {
        this.facts = facts;
        this.parse = parse;
        this.format = format;
        this.checked = checked;
        this.limits = facts.keywords();
    }

    static TextShape<String> of(int min, int max) {
        TextFacts facts = new TextFacts("", min, max, Regex.NONE, Regex.NONE, List.of());
        return new TextShape<>(facts, text -> text, text -> text, true);
    }

    /** {@return the same text, matching a pattern from {@code ^} to {@code $}} */
    public TextShape<T> matching(String pattern) {
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            throw new IllegalArgumentException("pattern: from ^ to $");
        }
        return with(new TextFacts(
                facts.name(), facts.min(), facts.max(), Regex.of(pattern), facts.without(), facts.examples()));
    }

    /** {@return the same text, in which a pattern is found nowhere} */
    public TextShape<T> without(String pattern) {
        return with(new TextFacts(
                facts.name(), facts.min(), facts.max(), facts.pattern(), Regex.of(pattern), facts.examples()));
    }

    /** {@return the same text with examples for the schema} */
    public TextShape<T> examples(String... examples) {
        return with(new TextFacts(
                facts.name(), facts.min(), facts.max(), facts.pattern(), facts.without(), List.of(examples)));
    }

    /** {@return the same text as a definition of its own in the schema} */
    public TextShape<T> named(String name) {
        return with(new TextFacts(
                name, facts.min(), facts.max(), facts.pattern(), facts.without(), facts.examples()));
    }

    private TextShape<T> with(TextFacts other) {
        return new TextShape<>(other, parse, format, checked);
    }

    /** {@return the same text as another type, made after the text has been checked} */
    @Override
    public <U> TextShape<U> as(Function<? super T, ? extends U> to, Function<? super U, ? extends T> from) {
        Function<String, ? extends @Nullable T> first = parse;
        Function<? super T, String> last = format;
        return new TextShape<>(
                facts,
                text -> {
                    T value = first.apply(text);
                    return value == null ? null : to.apply(value);
                },
                value -> last.apply(from.apply(value)),
                checked);
    }

    /**
     * {@return the same text as a type whose parser alone decides}
     *
     * <p>The parser gives null for exactly those texts that do not keep to the limits and patterns, which then only tell
     * the schema and the problem. This is the fast way.
     */
    public <U> TextShape<U> parsed(
            Function<String, ? extends @Nullable U> parser, Function<? super U, String> formatter) {
        return new TextShape<>(facts, parser, formatter, false);
    }

    @Override
    @Nullable T read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(TYPE, limits);
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        T value = parse(text);
        return value != null ? value : in.refuse(fault(text), limits);
    }

    /** The value of a text; null if the text is refused. */
    @Nullable T parse(String text) {
        return checked && facts.fault(text) != null ? null : parse.apply(text);
    }

    String format(T value) {
        return format.apply(value);
    }

    private Code fault(String text) {
        Code fault = facts.fault(text);
        return fault == null ? PATTERN : fault;
    }

    /** What it is said to keep to. */
    TextFacts facts() {
        return facts;
    }

    @Override
    void write(T value, Writing out) {
        out.text(format.apply(value));
    }

    @Override
    void describe(SchemaWriter out) {
        out.type(kind());
        out.set("minLength", facts.min());
        out.set("maxLength", facts.max());
        if (!facts.pattern().isEmpty()) {
            out.set("pattern", facts.pattern().source());
        }
        if (!facts.without().isEmpty()) {
            out.object("not", () -> {
                out.set("maxLength", facts.max()); // says nothing new; a pattern beside a length bound is what validators trust
                out.set("pattern", facts.without().source());
            });
        }
        if (!facts.examples().isEmpty()) {
            out.set("examples", facts.examples());
        }
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Optional<String> definition() {
        return facts.name().isEmpty() ? Optional.empty() : Optional.of(facts.name());
    }

    @Override
    public Map<String, String> limits() {
        return limits;
    }

    @Override
    public List<String> examples() {
        return facts.examples();
    }

    @Override
    Object identity() {
        return facts;
    }
}
