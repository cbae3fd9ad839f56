// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** How each value is drawn. Corners come up more often than chance would have them. */
final class Values {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final String KEY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /** Words that a text can be made of: English, Welsh, astral, and what JSON, HTML or a careless reader could trip over. */
    private static final List<String> WORDS = List.of(
            "talked", "with", "his", "carer", "at", "school", "before", "tea", "7", "12%", "O’Neill", "it's",
            "ŵyr", "tŷ", "gŵyl", "mae’n", "dweud", "i’r", "Ŵ", "Ŷ", "w\u0302", "café", "–", "…",
            "😀", "👩‍👧", "𝔸", "𐍈", "\"quoted\"", "back\\slash", "</script>", "a&b", "{name}", "${x}", "null",
            "data:", "data: see", "DATA:/", "metadata:x", "http://example.org/", "\u00A0", "\u00AD", "\uFEFF", "\uFFFD",
            "\uE000", "עברית", "漢字", "~", "'");

    /** The values that are drawn here; every other type is made of these. */
    static final Map<Class<?>, Function<Random, Object>> DRAWN = Map.ofEntries(
            Map.entry(Line.class, Values::line),
            Map.entry(Words.class, Values::words),
            Map.entry(Day.class, Values::day),
            Map.entry(When.class, Values::when),
            Map.entry(Moment.class, Values::moment),
            Map.entry(Code.class, Values::code),
            Map.entry(CatalogueUsed.class, Values::catalogue),
            Map.entry(Extensions.class, Values::extensions),
            Map.entry(RuleId.class, Values::ruleId),
            Map.entry(Digest.class, Values::digest),
            Map.entry(int.class, Values::count));

    private Values() {}

    static Line line(Random random) {
        return Line.of(text(random, length(random, Line.LONGEST, 20), false));
    }

    static Words words(Random random) {
        int length = random.nextInt(2_000) == 0 ? Words.LONGEST : length(random, 600, 80);
        return Words.of(text(random, length, true));
    }

    static Day day(Random random) {
        return Day.of(date(random));
    }

    static When when(Random random) {
        String point = point(random);
        return When.parse(random.nextInt(5) == 0 ? point + "/" + point(random) : point);
    }

    static Moment moment(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Moment.parse("1900-01-01T00:00:00.000Z");
            case 1 -> Moment.parse("2199-12-31T23:59:59.999Z");
            case 2 -> Moment.of(date(random).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            default -> Moment.of(Instant.ofEpochMilli(1_600_000_000_000L + (random.nextLong() >>> 24)));
        };
    }

    static Code code(Random random) {
        String list = random.nextInt(20) == 0 ? key(random, 128) : "io.github.tafhsb.example-" + random.nextInt(4);
        return new Code(key(random, 64), list, key(random, random.nextInt(20) == 0 ? 64 : 3), line(random));
    }

    static CatalogueUsed catalogue(Random random) {
        return new CatalogueUsed(key(random, random.nextInt(20) == 0 ? 128 : 40), key(random, 64));
    }

    static Extensions extensions(Random random) {
        int how = random.nextInt(40);
        int many = how == 0 ? Extensions.MOST : how < 12 ? 1 + random.nextInt(3) : 0;
        Map<String, Extension> entries = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            entries.put("org.example" + (random.nextBoolean() ? ".ward-" : ".x") + i, extension(random));
        }
        return Extensions.of(entries);
    }

    static RuleId ruleId(Random random) {
        return RuleId.of((char) ('A' + random.nextInt(26)) + "" + random.nextInt(10) + random.nextInt(10));
    }

    static Digest digest(Random random) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < 64) {
            digits.append(Character.forDigit(random.nextInt(16), 16));
        }
        return Digest.of(digits.toString());
    }

    static int count(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> 999_999;
            case 1 -> 1 + random.nextInt(999_999);
            default -> 1 + random.nextInt(3);
        };
    }

    /** A key: mostly short, sometimes one character, sometimes as long as it can be. */
    static String key(Random random, int longest) {
        int length = length(random, longest, Math.min(longest, 8));
        StringBuilder key = new StringBuilder();
        while (key.length() < length) {
            boolean mark = key.length() > 0 && random.nextInt(8) == 0;
            key.append(mark ? ".-_".charAt(random.nextInt(3)) : KEY.charAt(random.nextInt(KEY.length())));
        }
        return key.toString();
    }

    private static Extension extension(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Extension.Text(line(random));
            case 1 -> new Extension.Flag(random.nextBoolean() ? YesNo.YES : YesNo.NO);
            default -> new Extension.OnDay(day(random));
        };
    }

    private static LocalDate date(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> FIRST;
            case 1 -> LAST;
            case 2 -> LocalDate.of(2024, 2, 29);
            case 3 -> LocalDate.of(2008, 2, 29);
            case 4 -> FIRST.plusDays(random.nextInt(109_573));
            default -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
        };
    }

    private static String point(Random random) {
        String day = date(random).toString();
        String exact = day.substring(0, List.of(4, 7, 10, 10).get(random.nextInt(4)));
        return random.nextInt(4) == 0 ? exact + "~" : exact;
    }

    /** One character, as many as there can be, or something around the usual. */
    private static int length(Random random, int longest, int usual) {
        return switch (random.nextInt(24)) {
            case 0 -> 1;
            case 1 -> longest;
            default -> 1 + random.nextInt(usual);
        };
    }

    /** A text of so many characters (code points, not chars) that begins with something to read. */
    private static String text(Random random, int length, boolean lines) {
        StringBuilder text = new StringBuilder();
        int characters = 0;
        while (characters < length) {
            String word = characters == 0 ? first(random) : WORDS.get(random.nextInt(WORDS.size()));
            for (int at = 0; at < word.length() && characters < length; characters++) {
                int character = word.codePointAt(at);
                text.appendCodePoint(character);
                at += Character.charCount(character);
            }
            if (characters < length) {
                text.append(lines && random.nextInt(12) == 0 ? (random.nextBoolean() ? '\n' : '\t') : ' ');
                characters++;
            }
        }
        return text.toString();
    }

    private static String first(Random random) {
        String word;
        do {
            word = WORDS.get(random.nextInt(WORDS.size()));
        } while (word.equals("\u00A0"));
        return word;
    }
}
