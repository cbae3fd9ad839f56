// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Structures.pick;
import static io.github.tafhsb.json.agreement.Tree.string;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** What can be done to a text by somebody who knows what the schema asks of it. */
final class Texts {
    private static final List<String> FILLERS = List.of("x", "x", "7", ".x", "\u0175");

    /** One character of two units, one of one, two that look like one, and a flag of two. */
    private static final List<String> WIDE = List.of("\uD83D\uDE00", "\uD83D\uDE00", "\uD835\uDCB3", "e\u0301", "\uD83C\uDDE6\uD83C\uDDFA", "\uFB01");

    private static final List<String> EDGES = List.of(
            "\n", "\r", "\u0085", "\u2028", "\u2029", "\u00A0", " ", "\t", "~", "/", "-", ".", "_", "0", "9", "a", "z", "A", "Z", "f", "g", "\u0060", "{", "@", "[", ":",
            "\u0661", "\uFF11", "\u017F", "\u212A", "\u0000", "\u007F", "\u00E9", "\u3000", "\u180E", "\uFEFF", "\uD83D\uDE00", "");

    private static final List<String> DATES = List.of(
            "2023-02-28", "2023-02-29", "2024-02-29", "2024-02-30", "1900-02-29", "2000-02-29", "2100-02-29", "2026-04-30", "2026-04-31", "2026-13-01",
            "2026-00-10", "2026-01-00", "2026-1-1", "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "02026-01-01", "2026-01-01 ", "2026-05", "2026-5",
            "2026", "2026~", "2026-02-29~", "2024-02-29~", "2026~~", "2023/2025", "2023/2023-02-29", "2025/2023", "2023/", "/2023", "2023/2024/2025", "2023~/2024-02-29~",
            "2026-05-03T09:30:00.125Z", "2023-02-29T09:30:00.125Z", "2026-05-03T24:00:00.000Z", "2026-12-31T23:59:60.000Z", "2026-05-03T09:30:00.125+00:00",
            "2026-05-03t09:30:00.125z", "2026-05-03T09:30:00Z", "2026-05-03T09:30:00.12Z", "2026-05-03T23:59:59.999Z", "\uFF12026-01-01", "+2026-01-01");

    private static final List<String> CONTROLS = List.of(
            "\u0000", "\u0001", "\u0008", "\t", "\n", "\u000B", "\f", "\r", "\u001B", "\u001F", "\u007F", "\u0080", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u200B",
            "\u200D", "\u200E", "\u2028", "\u2029", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD", "\uD83F\uDFFF");

    private static final List<String> DATA = List.of(
            "data:image/png;base64,AA", "dAtA:text/x", "data:,", "data:,x", "data:;base64,x", "data:;1", "data:image", "data: image/png", "data :,", "data:/b",
            "data:" + "a".repeat(20) + "/b", "data:" + "a".repeat(21) + "/b", "data:a/", "data:a/-", "data:a1/b", "data:data:a/b", "d\u0430ta:,", "data\uFF1A,", "DATA:;b",
            "metadata:image/png", "da\u200Bta:,", "\u00ADdata:,", "data:\u0131/b", "data:\u017F/b", "data:\u212A/b");

    private Texts() {}

    /** Around the fewest and the most characters. */
    static JsonNode lengthLimit(Site site, Random random) {
        return string(ofLength(site, pick(FILLERS, random), random));
    }

    /** The same with characters of more than one unit, so that it matters what is counted. */
    static JsonNode codePoints(Site site, Random random) {
        return string(ofLength(site, pick(WIDE, random), random));
    }

    private static String ofLength(Site site, String filler, Random random) {
        int min = site.schema().get("minLength").intValue();
        int max = site.schema().get("maxLength").intValue();
        int length = pick(List.of(Math.max(0, min - 1), min, max, max, max + 1, max + 1, max / 2 + 1), random);
        String text = random.nextBoolean() ? site.value().stringValue() : "";
        int count = text.codePointCount(0, text.length());
        String filled = text + filler.repeat(Math.max(0, length - count));
        return filled.substring(0, filled.offsetByCodePoints(0, length));
    }

    /** One character more, fewer or another, at an end or anywhere. */
    static JsonNode patternBoundary(Site site, Random random) {
        String text = site.value().stringValue();
        int length = text.codePointCount(0, text.length());
        int at = text.offsetByCodePoints(0, pick(List.of(0, length, Math.max(0, length - 1), random.nextInt(length + 1)), random));
        int after = at < text.length() && random.nextBoolean() ? text.offsetByCodePoints(at, 1) : at;
        return string(text.substring(0, at) + pick(EDGES, random) + text.substring(after));
    }

    static JsonNode impossibleDate(Site site, Random random) {
        return string(pick(DATES, random));
    }

    static JsonNode controlCharacter(Site site, Random random) {
        return inserted(site, pick(CONTROLS, random), random);
    }

    static JsonNode dataUri(Site site, Random random) {
        return inserted(site, pick(DATA, random), random);
    }

    private static JsonNode inserted(Site site, String what, Random random) {
        String text = site.value().stringValue();
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return string(text.substring(0, at) + what + text.substring(at));
    }

    /** Texts that a person takes for the same. */
    static JsonNode normalisation(Site site, Random random) {
        String text = site.value().stringValue();
        return switch (random.nextInt(4)) {
            case 0 -> string(text + "e\u0301");
            case 1 -> string(Normalizer.normalize(text + "\u0175", Normalizer.Form.NFD));
            case 2 -> string(Normalizer.normalize(text, pick(List.of(Normalizer.Form.values()), random)));
            default -> string(text.replaceFirst("[aeiou]", "$0\u0302"));
        };
    }
}
