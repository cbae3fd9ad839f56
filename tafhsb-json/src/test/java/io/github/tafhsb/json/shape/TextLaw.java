// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

/** The law of every text with a parser of its own: it takes exactly what its limits and patterns say, and gives it back. */
public final class TextLaw {
    private static final List<String> PIECES = List.of(
            "a", "Z", "0", "9", "2024-02-29", "-", ".", "_", "~", "/", ":", "data:", "T", "Z", " ", "\n", "\t", "\u0000", "\u0085",
            "\u00A0", "\u2028", "ŵ", "’", "😀");

    private TextLaw() {}

    /** Tries the examples, damage to them, and texts of odd pieces. */
    public static <T> void holds(TextShape<T> shape, Random random) {
        for (String example : shape.examples()) {
            holds(shape, example);
            for (int at = 0; at <= example.length(); at++) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                holds(shape, example.substring(0, at));
                holds(shape, example.substring(0, at) + piece + example.substring(at));
                holds(shape, example.substring(0, at) + piece + example.substring(Math.min(at + 1, example.length())));
            }
        }
        for (int tries = 0; tries < 200; tries++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(shape.facts().max() + 2); pieces > 0 && text.length() < 500; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            holds(shape, text.toString());
        }
    }

    private static <T> void holds(TextShape<T> shape, String text) {
        if (Utf8.faultIn(text) >= 0) {
            return;
        }
        T value = shape.parse(text);
        assertThat(value != null).as("'%s' against %s", text, shape.limits()).isEqualTo(shape.facts().fault(text) == null);
        if (value != null) {
            assertThat(shape.format(value)).isEqualTo(text);
        }
    }
}
