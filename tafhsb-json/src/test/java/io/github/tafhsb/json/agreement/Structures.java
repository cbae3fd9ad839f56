// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Tree.NODES;
import static io.github.tafhsb.json.agreement.Tree.number;
import static io.github.tafhsb.json.agreement.Tree.string;

import io.github.tafhsb.json.v1.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be done to objects, arrays, words and numbers by somebody who knows the schema and means no good. */
final class Structures {
    /** Some of them mean something to JavaScript, and none of them to us. */
    private static final List<String> UNKNOWN = List.of(
            "unheard-of", "", " ", "__proto__", "constructor", "toString", "hasOwnProperty", "length", "$ref", "$schema", "id ", "ID", "kind\u0000",
            "\u0175", "\uD83D\uDE00", "\uFEFFid", "e\u0301", "x".repeat(3_000));

    private static final List<JsonNode> ODD = List.of(
            NODES.nullNode(), NODES.booleanNode(true), NODES.numberNode(1), string("a"), NODES.objectNode(), NODES.arrayNode());

    private static final List<String> KINDS = Stream.concat(Contract.kinds().keySet().stream(), Stream.of("", "Assessment", "assessment ", "v1"))
            .sorted()
            .toList();

    private static final List<String> VERSIONS = List.of(
            "\"2\"", "\"0\"", "\"1.0\"", "\"01\"", "\" 1\"", "\"1 \"", "\"\"", "\"\uFF11\"", "\"1\u0301\"", "\"v1\"", "1", "1.0", "null", "[\"1\"]", "true");

    private static final List<String> NUMBERS = List.of(
            "1.0", "1e0", "1E+0", "10e-1", "0.1e1", "-0", "0", "-0.0", "0e0", "-1", "1.5", "0.1", "1e-1", "1e400", "-1E400", "1e-400", "1e30", "-1e30",
            "2147483647", "2147483648", "4294967297", "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551617",
            "123456789012345678901234567890", "1.00000000000000000000000000001", "0.99999999999999999999999999999", "1" + "0".repeat(90),
            "1." + "0".repeat(90), "1" + "0".repeat(20) + "e-20", "1e999999999", "1e-999999999", "2e0", "0.3e1", "12.0");

    private static final List<String> FREE_NAMES = List.of(
            "org.example", "Org.example", "org", "org.", ".org", "org..x", "org.1x", "org.x-", "-org.x", "org.ex\u00E4mple", "org.example\n", "", "a.b.c.d.e",
            "a.b.c.d.e.f", "org.__proto__", "__proto__", "constructor", "o" + "r".repeat(40) + ".x", "o" + "r".repeat(41) + ".x", "A", "A-1", "a_b", "a b",
            String.join(".", List.of("a".repeat(41), "b".repeat(41), "c".repeat(41))) + ".dd", "x".repeat(64), "x".repeat(65), "x".repeat(128),
            String.join(".", List.of("a".repeat(41), "b".repeat(41), "c".repeat(41))) + ".ddd", "\uD83D\uDE00.x");

    private static final int LARGEST_CHANGE = 100_000;

    private Structures() {}

    static <E> E pick(List<E> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    static JsonNode otherType(Site site, Random random) {
        String type = site.schema().get("type").stringValue();
        List<JsonNode> others = Stream.of(
                        NODES.objectNode(), NODES.objectNode().set("known", NODES.objectNode()), NODES.arrayNode(), NODES.arrayNode().add(site.value()),
                        string(""), string("1"), string("true"), number("0"), number("1"), number("1.5"), NODES.booleanNode(true), NODES.booleanNode(false))
                .filter(each -> !type.equals(typeOf(each)))
                .toList();
        return pick(others, random);
    }

    private static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            default -> node.toString().equals("1.5") ? "number" : "integer";
        };
    }

    static JsonNode requiredDropped(Site site, Random random) {
        List<String> required = site.schema().get("required").valueStream().map(JsonNode::stringValue).toList();
        return Tree.without(site.value(), pick(required, random));
    }

    static JsonNode unknownAdded(Site site, Random random) {
        return Tree.with(site.value(), pick(UNKNOWN, random), pick(ODD, random));
    }

    static JsonNode nameMisspelt(Site site, Random random) {
        List<String> names = List.copyOf(site.value().propertyNames());
        if (names.isEmpty()) {
            return site.value();
        }
        String name = pick(names, random);
        return Tree.renamed(site.value(), name, offByALetter(name, random));
    }

    static JsonNode wordOffByALetter(Site site, Random random) {
        List<JsonNode> words = site.schema().get("enum").valueStream().toList();
        return random.nextInt(4) == 0 ? pick(words, random) : string(offByALetter(site.value().stringValue(), random));
    }

    static JsonNode constantChanged(Site site, Random random) {
        return string(offByALetter(site.value().stringValue(), random));
    }

    private static String offByALetter(String word, Random random) {
        int at = word.offsetByCodePoints(0, random.nextInt(word.codePointCount(0, word.length())));
        int letter = word.codePointAt(at);
        String before = word.substring(0, at);
        String after = word.substring(at + Character.charCount(letter));
        String other =
                switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> Character.toString(letter).repeat(2);
                    case 2 -> Character.toString(letter + 1);
                    case 3 -> Character.toString(letter) + '\u0301';
                    case 4 -> Character.toString(letter) + '\u200B';
                    default -> Character.toString(letter + 0xFEE0); // the same letter, full width
                };
        return switch (random.nextInt(6)) {
            case 0 -> word + pick(List.of(" ", "\u0000", "\n"), random);
            case 1 -> word.equals(word.toUpperCase(Locale.ROOT)) ? "x" + word : word.toUpperCase(Locale.ROOT);
            default -> before + other + after;
        };
    }

    static JsonNode otherKind(Site site, Random random) {
        List<String> kinds = KINDS.stream().filter(kind -> !kind.equals(site.value().get("kind").stringValue())).toList();
        return random.nextInt(8) == 0
                ? Tree.with(site.value(), "kind", pick(ODD, random))
                : Tree.with(site.value(), "kind", string(pick(kinds, random)));
    }

    static JsonNode otherVersion(Site site, Random random) {
        return Tree.with(site.value(), "schemaVersion", Tree.of(pick(VERSIONS, random)));
    }

    /** Odd spellings, and the limits and their neighbours, spelt plainly or with an exponent. */
    static JsonNode numberSpelt(Site site, Random random) {
        if (random.nextBoolean()) {
            return number(pick(NUMBERS, random));
        }
        long limit = site.schema().get(random.nextBoolean() ? "minimum" : "maximum").longValue() + random.nextInt(3) - 1;
        return number(pick(List.of(limit + "", limit + ".0", limit + "e0", limit * 10 + "e-1", limit + ".5"), random));
    }

    static JsonNode armSwapped(Site site, Random random) {
        String arm = site.value().propertyNames().iterator().next();
        return Tree.renamed(site.value(), arm, otherArm(site, random));
    }

    static JsonNode twoArms(Site site, Random random) {
        JsonNode value = site.value().iterator().next();
        return Tree.with(site.value(), otherArm(site, random), random.nextBoolean() ? value : pick(ODD, random));
    }

    private static String otherArm(Site site, Random random) {
        return pick(site.schema().get("properties").propertyNames().stream().filter(name -> !site.value().has(name)).toList(), random);
    }

    /** One fewer than there must be, as many, as many as there can be, and one more. */
    static JsonNode arrayLimit(Site site, Random random) {
        int min = site.schema().get("minItems").intValue();
        int max = site.schema().get("maxItems").intValue();
        int size = pick(List.of(Math.max(0, min - 1), min, max, max + 1), random);
        List<JsonNode> elements = new ArrayList<>(site.value().valueStream().toList());
        if (size < elements.size()) {
            return NODES.arrayNode().addAll(elements.subList(0, size));
        }
        if (elements.isEmpty()) {
            return site.value();
        }
        JsonNode least = elements.stream().min((a, b) -> a.toString().length() - b.toString().length()).orElseThrow();
        if ((long) size * least.toString().length() > LARGEST_CHANGE) {
            return site.value();
        }
        ArrayNode more = NODES.arrayNode().addAll(elements);
        while (more.size() < size) {
            more.add(least);
        }
        return more;
    }

    /** Once more, or nearly: in capitals, or with an accent that is a character of its own. */
    static JsonNode elementTwice(Site site, Random random) {
        if (site.value().isEmpty()) {
            return site.value();
        }
        ArrayNode more = NODES.arrayNode().addAll((ArrayNode) site.value());
        JsonNode element = site.value().get(random.nextInt(site.value().size()));
        boolean isNearly = element.isString() && random.nextInt(3) == 0;
        return more.insert(random.nextInt(more.size() + 1), isNearly ? string(offByALetter(element.stringValue(), random)) : element);
    }

    static JsonNode freeName(Site site, Random random) {
        List<String> names = List.copyOf(site.value().propertyNames());
        if (names.isEmpty()) {
            return site.value();
        }
        String name = pick(names, random);
        return random.nextBoolean()
                ? Tree.renamed(site.value(), name, pick(FREE_NAMES, random))
                : Tree.with(site.value(), pick(FREE_NAMES, random), site.value().get(name));
    }

    static JsonNode freeNamesLimit(Site site, Random random) {
        if (site.value().isEmpty()) {
            return site.value();
        }
        JsonNode value = site.value().iterator().next();
        ObjectNode more = NODES.objectNode();
        for (int i = site.schema().get("maxProperties").intValue() + random.nextInt(2); i > 0; i--) {
            more.set(site.name().endsWith("extensions") ? "org.n" + i : "n" + i, value);
        }
        return more;
    }
}
