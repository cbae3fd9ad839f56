// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents with one character of their structure broken, none of which is JSON any more; {@code conformance.mjs} does the same.
 *
 * <p>Each bracket, colon, comma and quotation mark around a text is taken away once and exchanged once. Brackets then no longer pair,
 * quotation marks are odd in number, a name has no colon, or two values stand together: no array here has two bare numbers or words.
 */
final class Structure {
    private static final int MOST = 200;
    private static final Map<Character, Character> OTHER =
            Map.of('{', '[', '}', ']', '[', '{', ']', '}', ':', ',', ',', ':', '"', '\'');

    private Structure() {}

    /** In a large document only every so many characters. */
    static Stream<String> broken(String text) {
        List<Integer> places = places(text);
        int step = Math.max(1, (places.size() + MOST - 1) / MOST);
        return IntStream.range(0, places.size())
                .filter(index -> index % step == 0)
                .map(places::get)
                .boxed()
                .flatMap(at -> Stream.of(
                        text.substring(0, at) + text.substring(at + 1),
                        text.substring(0, at) + OTHER.get(text.charAt(at)) + text.substring(at + 1)));
    }

    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        boolean isInText = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isInText && character == '\\') {
                at++;
            } else if (character == '"' || !isInText && OTHER.containsKey(character)) {
                places.add(at);
                isInText = isInText != (character == '"');
            }
        }
        return places;
    }
}
