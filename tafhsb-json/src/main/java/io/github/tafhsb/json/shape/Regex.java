// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression as the schema has it, compared by its source. */
record Regex(String source, Pattern compiled) {
    static final Regex NONE = new Regex("", Pattern.compile(""));

    /** In Java {@code $} also matches before a last line feed; in JSON Schema it does not. */
    static Regex of(String source) {
        Patterns.portable(source);
        boolean anchored = source.endsWith("$") && !source.endsWith("\\$");
        return new Regex(
                source, Pattern.compile(anchored ? source.substring(0, source.length() - 1) + "\\z" : source));
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    boolean repeatsGroups() {
        return source.contains(")*") || source.contains(")+") || source.contains("){");
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
