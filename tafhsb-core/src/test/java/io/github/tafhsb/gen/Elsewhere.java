// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The same record as it might have been written elsewhere: other identifiers, other years, more words. What a rule may say of it
 * stays the same.
 */
public final class Elsewhere {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9-])(19|20|21)[0-9]{2}(?![0-9])");
    private static final List<String> MORE = List.of(
            "",
            " It was written down on the same day.",
            " Said again in February.",
            "\nMore is in the agency’s own record.",
            " “That is how it was”, he said.");

    private Elsewhere() {}

    /**
     * {@return the same record, so many years later}
     *
     * @param wordy whether passages may say more
     */
    public static <T> T of(T record, int years, boolean wordy, long seed) {
        Random random = new Random(seed);
        String prefix = Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX) + ".";
        return Rewriting.of(record, (leaf, isOwnId) -> rewritten(leaf, prefix, years, wordy ? MORE : List.of(""), random));
    }

    private static Object rewritten(Object leaf, String prefix, int years, List<String> more, Random random) {
        if (leaf instanceof PartId<?> id) {
            return Reflect.create(id.getClass(), prefix + id.value());
        }
        if (leaf instanceof Words words) {
            return Words.of(words.text() + more.get(random.nextInt(more.size())));
        }
        if (leaf instanceof Day day) {
            return Day.of(day.date().plusYears(years));
        }
        if (leaf instanceof When when) {
            return When.parse(YEAR.matcher(when.format())
                    .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years)));
        }
        return leaf;
    }
}
