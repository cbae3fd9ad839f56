// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.ReadProblem.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Java matches a repeated group by recursion, one step a repetition: beyond this length it might not come back. */
    private static final int LONGEST_WITH_REPEATED_GROUPS = 1_000;

    TextFacts {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("text: min and max");
        }
        if (max > LONGEST_WITH_REPEATED_GROUPS && (pattern.repeatsGroups() || without.repeatsGroups())) {
            throw new IllegalArgumentException("pattern: no repeated group for a text of " + max + " characters");
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
}
