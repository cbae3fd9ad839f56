// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import static io.github.tafhsb.json.ReadProblem.Code.CHOICE;
import static io.github.tafhsb.json.ReadProblem.Code.CONST;
import static io.github.tafhsb.json.ReadProblem.Code.DUPLICATE;
import static io.github.tafhsb.json.ReadProblem.Code.KIND;
import static io.github.tafhsb.json.ReadProblem.Code.LENGTH;
import static io.github.tafhsb.json.ReadProblem.Code.NAME;
import static io.github.tafhsb.json.ReadProblem.Code.NOT;
import static io.github.tafhsb.json.ReadProblem.Code.ONE_MEMBER;
import static io.github.tafhsb.json.ReadProblem.Code.PATTERN;
import static io.github.tafhsb.json.ReadProblem.Code.RANGE;
import static io.github.tafhsb.json.ReadProblem.Code.REQUIRED;
import static io.github.tafhsb.json.ReadProblem.Code.SIZE;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;
import static io.github.tafhsb.json.ReadProblem.Code.UNIQUE;
import static io.github.tafhsb.json.ReadProblem.Code.UNKNOWN;
import static io.github.tafhsb.json.ReadProblem.Code.VERSION;

import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that can be done to a sound document so that one thing is wrong with it, and what must be said about that.
 *
 * <p>It walks the document along its description: every member is dropped if it must be there, given another type, and taken
 * beyond each of its limits; every object is given an unknown member and a member twice.
 */
public final class Damage {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String UNHEARD_OF = "unheard-of";
    private static final String TWICE = "\u2600twice\u2600"; // taken out of the text, so that a member has the name of another

    /** Texts that hardly any pattern lets through: one of them has the length that is asked for. */
    private static final List<String> NONSENSE = List.of("\u0007", "!", "!!!", "!!!!!!!!!!");

    /** Longer lists take too long to try at every occasion. */
    private static final int LONGEST_LIST = Boolean.getBoolean("tafhsb.thorough") ? 100_000 : 1_000;

    /** Signed versions are sealed and cannot be made smaller, and a document may have 16 MiB. */
    private static final int LARGEST_LIST = 8_000_000;

    private final Predicate<String> wanted;
    private final Consumer<Damaged> to;
    private final ArrayNode holder;

    /**
     * A document with one thing wrong.
     *
     * @param what was done, and to which member of which definition
     * @param document its text
     * @param code what must be said about it
     * @param pointer where
     * @param member the member that must be named there; empty for none
     * @param isAlone whether nothing else may be said
     * @param isHidden whether the pointer leads only to the object above, because the names below are the document's own
     */
    public record Damaged(
            String what, String document, Code code, String pointer, String member, boolean isAlone, boolean isHidden) {}

    private Damage(JsonNode document, Predicate<String> wanted, Consumer<Damaged> to) {
        this.holder = NODES.arrayNode().add(document.deepCopy());
        this.wanted = wanted;
        this.to = to;
    }

    /** Does everything to a document for which a reason is given that is still wanted. */
    public static void each(Shape<?> shape, JsonNode document, Predicate<String> wanted, Consumer<Damaged> to) {
        Damage damage = new Damage(document, wanted, to);
        damage.visit(shape, new Spot(shape.definition().orElse(""), "", false, node -> damage.holder.set(0, node)), damage.holder.get(0));
    }

    /**
     * A value in the document.
     *
     * @param name what it is called in a report: definition and member
     * @param pointer where it is
     * @param isHidden whether problems inside are told at the pointer, because names on the way are the document's own
     * @param put puts another value there
     */
    private record Spot(String name, String pointer, boolean isHidden, Consumer<JsonNode> put) {

        Spot below(String newName, String step, Consumer<JsonNode> newPut) {
            return new Spot(newName, isHidden ? pointer : pointer + "/" + step, isHidden, newPut);
        }
    }

    private void visit(Shape<?> shape, Spot spot, JsonNode node) {
        mistype(shape, spot, node);
        switch (shape.kind()) {
            case OBJECT -> visitObject(shape, spot, (ObjectNode) node);
            case UNION -> visitUnion(shape, spot, (ObjectNode) node);
            case TEXT -> visitText(shape, spot, node);
            case CHOICE -> {
                replace(spot, node, "unknown word", text(UNHEARD_OF), CHOICE);
                replace(spot, node, "word in capitals", text(node.stringValue().toUpperCase(Locale.ROOT)), CHOICE);
            }
            case CONSTANT -> replace(spot, node, "other constant", text(UNHEARD_OF), codeOf(spot, CONST));
            case INTEGER -> {
                replace(spot, node, "too small", NODES.numberNode(limit(shape, "minimum") - 1), RANGE);
                replace(spot, node, "too large", NODES.numberNode(limit(shape, "maximum") + 1), RANGE);
                replace(spot, node, "not whole", NODES.numberNode(1.5), TYPE);
            }
            case BOOLEAN -> {
                // has no limits
            }
            case LIST -> visitList(shape, spot, (ArrayNode) node);
            case MAP -> visitMap(shape, spot, (ObjectNode) node);
        }
    }

    private void mistype(Shape<?> shape, Spot spot, JsonNode node) {
        JsonNode other =
                switch (shape.kind()) {
                    case OBJECT, UNION, MAP -> NODES.arrayNode();
                    case TEXT, CHOICE, CONSTANT -> NODES.numberNode(1);
                    case BOOLEAN, INTEGER -> text("1");
                    case LIST -> NODES.objectNode();
                };
        replace(spot, node, "other type", other, codeOf(spot, TYPE));
        replace(spot, node, "null", NODES.nullNode(), codeOf(spot, TYPE));
    }

    private void visitObject(Shape<?> shape, Spot spot, ObjectNode object) {
        String definition = shape.definition().orElse("");
        addTo(object, spot, definition);
        for (Row row : shape.rows()) {
            JsonNode value = object.get(row.name());
            if (value == null) {
                continue;
            }
            String name = definition + "." + row.name();
            Spot member = spot.below(name, row.name(), node -> object.set(row.name(), node));
            if (row.isRequired()) {
                drop(spot, member, object, row);
            }
            visit(row.shape(), member, value);
        }
    }

    private void drop(Spot spot, Spot member, ObjectNode object, Row row) {
        JsonNode value = object.remove(row.name());
        emit("missing", member.name(), codeOf(member, REQUIRED), spot, row.name(), true);
        object.set(row.name(), value);
    }

    /** An unknown member and a member twice. */
    private void addTo(ObjectNode object, Spot spot, String name) {
        object.set(UNHEARD_OF, NODES.arrayNode().add(1));
        emit("unknown member", name, UNKNOWN, spot, "", true);
        object.remove(UNHEARD_OF);
        object.propertyNames().stream().reduce((first, last) -> last).ifPresent(last -> {
            object.set(TWICE + last, object.get(last));
            emit("member twice", name, DUPLICATE, spot.below(name, last, spot.put()), "", true);
            object.remove(TWICE + last);
        });
    }

    private void visitUnion(Shape<?> shape, Spot spot, ObjectNode union) {
        String definition = shape.definition().orElse("");
        addTo(union, spot, definition);
        String known = union.propertyNames().iterator().next();
        JsonNode value = union.get(known);
        for (Row row : shape.rows()) {
            if (row.name().equals(known)) {
                visit(row.shape(), spot.below(definition + "." + known, known, node -> union.set(known, node)), value);
            } else {
                union.set(row.name(), value);
                emit("two cases", definition + "." + row.name(), ONE_MEMBER, spot, "", false);
                union.remove(row.name());
            }
        }
        replace(spot, union, "no case", NODES.objectNode(), ONE_MEMBER);
        replace(spot, union, "unknown case", NODES.objectNode().set(UNHEARD_OF, value), UNKNOWN);
    }

    private void visitText(Shape<?> shape, Spot spot, JsonNode node) {
        String text = node.stringValue();
        int min = limit(shape, "minLength");
        int max = limit(shape, "maxLength");
        int length = text.codePointCount(0, text.length());
        replace(spot, node, "too long", text(text + "x".repeat(max + 1 - length)), LENGTH);
        replace(spot, node, "too long with characters of two units", text(text + "\uD83D\uDE00".repeat(max + 1 - length)), LENGTH);
        if (min > 0) {
            replace(spot, node, "too short", text(text.substring(0, text.offsetByCodePoints(0, min - 1))), LENGTH);
        }
        String pattern = shape.limits().get("pattern");
        if (pattern != null) {
            List<String> refused = new ArrayList<>(NONSENSE);
            refused.add("\u0007" + text.substring(text.offsetByCodePoints(0, 1)));
            refused.add(text.substring(0, text.offsetByCodePoints(text.length(), -1)) + "\u0085");
            refused.add(length < max ? text + "\n" : text.substring(0, text.offsetByCodePoints(text.length(), -1)) + "\n");
            Pattern whole = Pattern.compile(pattern.substring(0, pattern.length() - 1) + "\\z");
            int count = 0;
            for (String each : refused) {
                int size = each.codePointCount(0, each.length());
                if (size >= min && size <= max && !whole.matcher(each).find()) {
                    replace(spot, node, "bad pattern " + count++, text(each), PATTERN);
                }
            }
        }
        if (shape.limits().containsKey("not")) {
            replace(spot, node, "with a data URI", text("see dAta:image/png;base64,AA"), NOT);
        }
    }

    private void visitList(Shape<?> shape, Spot spot, ArrayNode list) {
        Shape<?> element = shape.element().orElseThrow();
        for (int at = 0; at < list.size(); at++) {
            int place = at;
            visit(element, spot.below(spot.name() + "[]", Integer.toString(at), node -> list.set(place, node)), list.get(at));
        }
        int max = limit(shape, "maxItems");
        if (!list.isEmpty() && max <= LONGEST_LIST && wanted.test(key("too many", spot.name()))) {
            JsonNode least = least(element, list.get(0));
            if ((long) max * least.toString().length() < LARGEST_LIST) {
                ArrayNode more = NODES.arrayNode();
                for (int i = 0; i <= max; i++) {
                    more.add(least);
                }
                replace(spot, list, "too many", more, SIZE, false);
            }
        }
        if (limit(shape, "minItems") > 0) {
            replace(spot, list, "too few", NODES.arrayNode(), SIZE);
        }
        if (!list.isEmpty() && max > 1 && "true".equals(shape.limits().get("uniqueItems"))) {
            ArrayNode twice = list.deepCopy();
            replace(spot, list, "twice", list.size() < max ? twice.add(list.get(0)) : twice.set(max - 1, list.get(0)), UNIQUE);
        }
    }

    /** The same value with nothing in it but what must be there; what is sealed stays as it is. */
    private static JsonNode least(Shape<?> shape, JsonNode node) {
        if (shape.kind() != Kind.OBJECT || node.has("seal")) {
            return node;
        }
        ObjectNode least = NODES.objectNode();
        shape.rows().stream()
                .filter(Row::isRequired)
                .forEach(row -> least.set(row.name(), least(row.shape(), node.get(row.name()))));
        return least;
    }

    private void visitMap(Shape<?> shape, Spot spot, ObjectNode map) {
        Shape<?> value = shape.element().orElseThrow();
        for (String name : List.copyOf(map.propertyNames())) {
            Spot hidden = new Spot(spot.name() + "{}", spot.pointer(), true, node -> map.set(name, node));
            visit(value, hidden, map.get(name));
            replace(spot, map, "bad name", NODES.objectNode().set(UNHEARD_OF + " ?", map.get(name)), NAME);
            ObjectNode more = NODES.objectNode();
            for (int i = 0; i <= limit(shape, "maxProperties"); i++) {
                more.set("org.example.n" + i, map.get(name));
            }
            replace(spot, map, "too many", more, SIZE);
            ObjectNode twice = NODES.objectNode().set(name, map.get(name));
            replace(spot, map, "name twice", twice.set(TWICE + name, map.get(name)), DUPLICATE);
        }
    }

    private void replace(Spot spot, JsonNode original, String what, JsonNode by, Code code) {
        replace(spot, original, what, by, code, true);
    }

    private void replace(Spot spot, JsonNode original, String what, JsonNode by, Code code, boolean isAlone) {
        if (by.equals(original)) {
            return;
        }
        spot.put().accept(by);
        emit(what, spot.name(), code, spot, "", isAlone);
        spot.put().accept(original);
    }

    private void emit(String what, String name, Code code, Spot at, String member, boolean isAlone) {
        String key = key(what, name);
        if (wanted.test(key)) {
            String document = holder.get(0).toString().replace(TWICE, "");
            to.accept(new Damaged(key, document, code, at.pointer(), member, isAlone, at.isHidden() || code == NAME));
        }
    }

    private static String key(String what, String name) {
        return name + ": " + what;
    }

    /** Kind and version of a whole document have codes of their own. */
    private static Code codeOf(Spot spot, Code otherwise) {
        return switch (spot.pointer()) {
            case "/kind" -> spot.name().endsWith("Document.kind") ? KIND : otherwise;
            case "/schemaVersion" -> spot.name().endsWith("Document.schemaVersion") ? VERSION : otherwise;
            default -> otherwise;
        };
    }

    private static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    private static int limit(Shape<?> shape, String keyword) {
        return Integer.parseInt(shape.limits().get(keyword));
    }
}
