// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.json.form.Holds;
import io.github.tafhsb.json.form.Member;
import io.github.tafhsb.json.form.Member.Option;
import io.github.tafhsb.json.form.Member.Range;
import io.github.tafhsb.json.form.Member.Repetition;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts.Text;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts for forms, read off the tables.
 *
 * <p>A type is told once, whether it is a document or a part of one. An identifier points at the types that are called by it, and that
 * of a subject at all that have one.
 */
final class MembersOf {
    private static final MemberTexts ENGLISH = new MemberTexts(Language.ENGLISH);
    private static final MemberTexts WELSH = new MemberTexts(Language.CYMRAEG);
    private static final String ANY_PART = "SubjectId";

    private final Descriptions descriptions;
    private final Map<String, Shape<?>> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> owners = new LinkedHashMap<>();

    MembersOf(Descriptions descriptions) {
        this.descriptions = descriptions;
        descriptions.definitions().values().stream()
                .filter(shape -> shape.kind() == Kind.OBJECT || shape.kind() == Kind.UNION)
                .forEach(shape -> byName.putIfAbsent(Descriptions.nameOf(shape), shape));
        byName.forEach((name, shape) -> shape.rows().stream()
                .filter(MembersOf::isIdentifier)
                .forEach(row -> owners.computeIfAbsent(named(row.shape()), id -> new ArrayList<>()).add(name)));
        owners.put(ANY_PART, owners.values().stream().flatMap(List::stream).distinct().toList());
    }

    /** A setting is called by a key of its own, which nothing points at. */
    private static boolean isIdentifier(Row row) {
        return row.name().equals("id") && row.shape().definition().isPresent();
    }

    private static String named(Shape<?> shape) {
        return shape.definition().orElse("");
    }

    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    Members of(Class<?> type) {
        return members(descriptions.find(type));
    }

    Members of(String name) {
        Shape<?> shape = byName.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("nothing with members has that name");
        }
        return members(shape);
    }

    private Members members(Shape<?> shape) {
        String name = Descriptions.nameOf(shape);
        return new Members(
                name,
                in(texts -> title(texts, name)),
                in(texts -> description(texts, name)),
                shape.kind() == Kind.UNION,
                shape.rows().stream()
                        .filter(row -> row.shape().kind() != Kind.CONSTANT)
                        .map(row -> member(name, row))
                        .toList(),
                shape instanceof ObjectShape<?, ?> table ? rulesOn(table.type()) : List.of());
    }

    private static List<RuleId> rulesOn(Class<?> type) {
        return Checker.standard().rules().stream()
                .filter(rule -> rule.subject() == type)
                .map(Rule::id)
                .toList();
    }

    private Member member(String owner, Row row) {
        String key = owner + "." + row.name();
        Shape<?> whole = row.shape();
        Shape<?> each = whole.kind() == Kind.LIST ? whole.element().orElseThrow() : whole;
        Map<String, String> limits = each.limits();
        return new Member(
                row.name(),
                in(texts -> title(texts, key)),
                in(texts -> description(texts, key)),
                row.isRequired(),
                Optional.of(whole).filter(it -> it.kind() == Kind.LIST).map(it -> repetition(it.limits())),
                holds(row, each),
                each.definition(),
                range(limits),
                Optional.ofNullable(limits.get("pattern")),
                Optional.ofNullable(limits.get("not")),
                each.kind() == Kind.CHOICE ? options(key, each) : List.of(),
                isIdentifier(row) ? List.of() : owners.getOrDefault(named(each), List.of()));
    }

    private Holds holds(Row row, Shape<?> shape) {
        return switch (shape.kind()) {
            case TEXT -> isIdentifier(row)
                    ? Holds.IDENTIFIER
                    : owners.containsKey(named(shape)) ? Holds.REFERENCE : runs(shape) ? Holds.TEXT : Holds.LINE;
            case CHOICE -> Holds.CHOICE;
            case BOOLEAN -> Holds.FLAG;
            case INTEGER -> Holds.NUMBER;
            case OBJECT -> Holds.PART;
            case UNION -> Holds.ONE_OF;
            case MAP -> Holds.ENTRIES;
            case CONSTANT, LIST -> throw new IllegalStateException(row.name() + ": nothing to fill in");
        };
    }

    /** Whether a text may run over several lines: whether its pattern lets a line feed in. */
    private static boolean runs(Shape<?> shape) {
        return Pattern.compile(shape.limits().getOrDefault("pattern", "")).matcher("a\nb").find();
    }

    private static Repetition repetition(Map<String, String> limits) {
        return new Repetition(number(limits, "minItems"), number(limits, "maxItems"), limits.containsKey("uniqueItems"));
    }

    private static Optional<Range> range(Map<String, String> limits) {
        return Stream.of("Length", "imum", "Properties")
                .filter(what -> limits.containsKey("max" + what))
                .map(what -> new Range(number(limits, "min" + what), number(limits, "max" + what)))
                .findFirst();
    }

    private static int number(Map<String, String> limits, String keyword) {
        return Integer.parseInt(limits.get(keyword));
    }

    /** In Welsh yes and no repeat the verb of the question, so a member can have words of its own for them. */
    private static List<Option> options(String key, Shape<?> choice) {
        String name = named(choice);
        return choice.words().stream()
                .map(word -> new Option(
                        word,
                        in(texts -> texts.answer(key + "." + word).orElseGet(() -> title(texts, name + "." + word))),
                        in(texts -> description(texts, name + "." + word))))
                .toList();
    }

    private static Bilingual in(Function<MemberTexts, String> text) {
        return new Bilingual(text.apply(ENGLISH), text.apply(WELSH));
    }

    private static String title(MemberTexts texts, String key) {
        return texts.find(key).map(Text::title).orElseThrow();
    }

    private static String description(MemberTexts texts, String key) {
        return texts.find(key).map(Text::description).orElseThrow();
    }
}
