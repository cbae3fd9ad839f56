// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Structures.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** The text of a document: spelt otherwise with the same meaning, or damaged so that it may have none. */
final class Spelling {
    private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\t", "\r\n  ");

    private final StringBuilder text = new StringBuilder();
    private final Random random;

    private Spelling(Random random) {
        this.random = random;
    }

    /** {@return a text that says the same} */
    static String otherwise(JsonNode document, Random random) {
        Spelling spelling = new Spelling(random);
        spelling.value(document);
        return spelling.text.toString();
    }

    private void value(JsonNode node) {
        space();
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            text.append('{');
            for (Map.Entry<String, JsonNode> member : members) {
                comma('{');
                space();
                string(member.getKey());
                space();
                text.append(':');
                value(member.getValue());
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (JsonNode element : node) {
                comma('[');
                value(element);
            }
            text.append(']');
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isIntegralNumber()) {
            long number = node.longValue();
            text.append(pick(List.of(number + "", number + ".0", number + "e0", number + ".00E+00", number * 10 + "e-1"), random));
        } else {
            text.append(node);
        }
        space();
    }

    private void comma(char start) {
        if (text.charAt(text.length() - 1) != start) {
            text.append(',');
        }
    }

    private void space() {
        text.append(pick(SPACES, random));
    }

    private void string(String string) {
        boolean isEscaped = random.nextInt(4) == 0;
        text.append('"');
        for (char unit : string.toCharArray()) {
            if (isEscaped && random.nextInt(3) == 0 || unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit) && isEscaped) {
                text.append(random.nextBoolean() ? "\\u%04x".formatted((int) unit) : "\\u%04X".formatted((int) unit));
            } else if (unit == '/' && isEscaped) {
                text.append("\\/");
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    /** {@return a text after a change that does not care what it is a text of} */
    static String damaged(String document, Random random) {
        int at = random.nextInt(document.length());
        String before = document.substring(0, Character.isLowSurrogate(document.charAt(at)) ? at - 1 : at);
        String from = document.substring(before.length());
        String after = from.substring(Character.charCount(from.codePointAt(0)));
        int quote = document.indexOf('"', at);
        int colon = document.indexOf("\":", at);
        return switch (random.nextInt(12)) {
            case 0 -> before;
            case 1 -> before + after;
            case 2 -> before + pick(List.of("\"", ",", "}", "]", "{", "[", ":", "0", "-", "e", "\\", " ", "\u0000", "\u00A0", "null", "/*x*/", "'"), random) + from;
            case 3 -> document + pick(List.of(",", "{}", "]", "x", "\u0000", " \n", "//x", "1"), random);
            case 4 -> pick(List.of("\uFEFF", ",", "x", " \n\t", "\u000B", "\u00A0", "1"), random) + document;
            case 5 -> document.substring(0, document.length() - 1) + pick(List.of(",", ",}", ",\"kind\":1}", ",\"id\":\"a\"}", ",\"version\":1}", ",\"\":1}"), random);
            case 6 -> "{" + pick(List.of("\"kind\":\"x\",", "\"id\":\"a-1\",", "\"schemaVersion\":1,", "\"id\":\"a\",\"\\u0069d\":\"b\","), random) + document.substring(1);
            case 7 -> quote < 0 ? "" : document.substring(0, quote + 1) + pick(List.of("\\ud800", "\\udc00\\ud800", "\\uD83D\\uDE00", "\\u12", "\\x"), random) + document.substring(quote + 1);
            case 8 -> colon < 0 ? " " : document.substring(0, colon + 2) + pick(List.of("+1", "01", ".5", "1.", "NaN", "-Infinity", "True", "0x1", "'a'", "1".repeat(300)), random) + document.substring(colon + 2);
            case 9 -> document.substring(0, document.length() - 1) + ",\"x\":" + "[".repeat(70) + "]".repeat(70) + "}";
            case 10 -> document.replaceFirst("([\\[{:,])", "$1 \n");
            default -> pick(List.of("", " ", "null", "[]", "\"\"", "0", "{}", "{\"kind\":null}", "[" + document + "]"), random);
        };
    }
}
