package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text must keep to.
 *
 * @param name its own definition in the schema; empty if it is written in place
 * @param min fewest characters (Unicode code points, as JSON Schema counts them)
 * @param max most characters
 * @param pattern what the whole text must match; empty for anything
 * @param without what must be found nowhere in it; empty for nothing
 * @param examples texts that keep to it
 */
record TextFacts(String name, int min, int max, Regex pattern, Regex without, List<String> examples) {

    TextFacts {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("text: min and max");
        }
        examples = List.copyOf(examples);
    }

    /** What is wrong with a text; null if nothing is. */
    @Nullable Code fault(String text) {
        if (!fits(text)) {
            return Code.LENGTH;
        }
        if (!pattern.isEmpty() && !pattern.isFoundIn(text)) {
            return Code.PATTERN;
        }
        return !without.isEmpty() && without.isFoundIn(text) ? Code.NOT : null;
    }

    /** Most texts are far from both limits in code units; only near them the code points are counted. */
    private boolean fits(String text) {
        int units = text.length();
        if (units >= min * 2L && units <= max) {
            return true;
        }
        int characters = units > max * 2L ? units : text.codePointCount(0, units);
        return min <= characters && characters <= max;
    }

    Map<String, String> keywords() {
        Map<String, String> all = new LinkedHashMap<>(
                Keywords.of("type", Kind.TEXT.type(), "minLength", min, "maxLength", max));
        if (!pattern.isEmpty()) {
            all.put("pattern", pattern.source());
        }
        if (!without.isEmpty()) {
            all.put("not", without.source());
        }
        return Collections.unmodifiableMap(all);
    }

    /** A regular expression as the schema has it, compared by its source. */
    record Regex(String source, Pattern compiled) {
        static final Regex NONE = new Regex("", Pattern.compile(""));

        /** In Java {@code $} also matches before a last line feed; in JSON Schema it does not. */
        static Regex of(String source) {
            Patterns.portable(source);
            boolean anchored = source.endsWith("$");
            return new Regex(
                    source, Pattern.compile(anchored ? source.substring(0, source.length() - 1) + "\\z" : source));
        }

        boolean isEmpty() {
            return source.isEmpty();
        }

        boolean isFoundIn(String text) {
            return compiled.matcher(text).find();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Regex regex && source.equals(regex.source);
        }

        @Override
        public int hashCode() {
            return source.hashCode();
        }
    }
}
