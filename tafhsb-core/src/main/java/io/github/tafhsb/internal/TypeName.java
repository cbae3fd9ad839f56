// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

/** What a generated value says of itself: the name of its type, and nothing it holds. */
public final class TypeName {
    private static final String GENERATED = "Immutable";

    private TypeName() {}

    /** {@return the name of the type a generated value implements: {@code Hypothesis} for {@code ImmutableHypothesis}} */
    public static String of(Object value) {
        String name = value.getClass().getSimpleName();
        return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
    }
}
