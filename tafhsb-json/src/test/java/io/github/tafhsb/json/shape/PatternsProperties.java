// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The patterns know the calendar. */
class PatternsProperties {
    private static final Regex DAY = Regex.of(Patterns.DAY);
    private static final Regex WHEN = Regex.of(Patterns.WHEN);
    private static final Regex INSTANT = Regex.of(Patterns.INSTANT);

    @Example
    @Label("every end of February from 1900 to 2199 is as the calendar has it, and no other year is a year")
    void the_calendar_is_exact() {
        for (int year = 0; year < 10_000; year++) {
            boolean leap = LocalDate.of(year, 1, 1).isLeapYear();
            for (int day = 27; day < 32; day++) {
                assertThat(DAY.isFoundIn("%04d-02-%02d".formatted(year, day)))
                        .isEqualTo(year >= 1900 && year <= 2199 && (day < 29 || day == 29 && leap));
            }
        }
    }

    @Property
    @Label("a day is one exactly when the calendar has it, from 1900 to 2199")
    void a_day_is_one_when_the_calendar_has_it(
            @ForAll @IntRange(min = 1890, max = 2210) int year, @ForAll @IntRange(max = 14) int month, @ForAll @IntRange(max = 33) int day) {
        String text = "%04d-%02d-%02d".formatted(year, month, day);
        boolean exists;
        try {
            int within = LocalDate.of(year, month, day).getYear();
            exists = within >= 1900 && within <= 2199;
        } catch (DateTimeException none) {
            exists = false;
        }

        assertThat(DAY.isFoundIn(text)).as(text).isEqualTo(exists);
        assertThat(WHEN.isFoundIn(text + "~")).isEqualTo(exists);
        assertThat(WHEN.isFoundIn("2020/" + text)).isEqualTo(exists);
        assertThat(INSTANT.isFoundIn(text + "T23:59:59.999Z")).isEqualTo(exists);
    }

    @Example
    @Label("when may be a year, a month, a day, about, or a range")
    void when_may_be_partial() {
        for (String sound : new String[] {"2023", "2026-05", "2026-05-03", "2026-05~", "2023/2025-06", "2023~/2024-02-29~"}) {
            assertThat(WHEN.isFoundIn(sound)).as(sound).isTrue();
        }
        for (String not : new String[] {"", "23", "2026-13", "2026-00", "2026-5", "2023/", "/2023", "2023/2024/2025", "2023\n", "~2023", "2023-02-29~", "1899", "2200", "1899-12", "2200-01", "2023/2200"}) {
            assertThat(WHEN.isFoundIn(not)).as(not).isFalse();
        }
    }

    @Example
    @Label("an instant is one of UTC, to the millisecond")
    void an_instant_is_one_of_utc_to_the_millisecond() {
        for (String sound : new String[] {"2026-05-03T00:00:00.000Z", "2199-12-31T23:59:59.999Z", "1900-01-01T00:00:00.000Z"}) {
            assertThat(INSTANT.isFoundIn(sound)).as(sound).isTrue();
        }
        for (String not : new String[] {
            "2026-05-03T24:00:00.000Z", "2026-05-03T09:60:00.000Z", "2026-05-03T09:30:60.000Z", "2026-05-03T09:30:00Z",
            "2026-05-03T09:30:00.0000Z", "2026-05-03T09:30:00.000+01:00", "2026-05-03 09:30:00.000Z", "2026-05-03T09:30:00.000Z\n",
            "2200-01-01T00:00:00.000Z"
        }) {
            assertThat(INSTANT.isFoundIn(not)).as(not).isFalse();
        }
    }

    @Example
    @Label("no pattern takes long over long nonsense")
    void no_pattern_takes_long() {
        String[] nonsense = {"a.".repeat(50_000), "a".repeat(100_000), "2023-0".repeat(20_000), "-".repeat(100_000), "\u0000"};
        long start = System.nanoTime();
        for (String pattern : new String[] {
            Patterns.DAY, Patterns.WHEN, Patterns.INSTANT, Patterns.IDENTIFIER, Patterns.EXTENSION_NAME, Patterns.NO_CONTROLS
        }) {
            for (String text : nonsense) {
                Regex regex = Regex.of(pattern);
                regex.isFoundIn((regex.repeatsGroups() ? text.substring(0, Math.min(1_000, text.length())) : text) + "!");
            }
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
