// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static java.util.stream.Collectors.joining;

import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Row;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Texts.Text;
import io.github.tafhsb.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of {@code docs/schema}: what the tables and texts say, for somebody who reads and writes the JSON. */
final class SchemaPages {
    private static final String SHARED = "values";
    private static final String FILES = "../../tafhsb-json/src/main/resources/io/github/tafhsb/json/schema/v1";
    private static final MemberTexts ENGLISH = new MemberTexts(Language.ENGLISH);
    private static final MemberTexts WELSH = new MemberTexts(Language.CYMRAEG);

    /** What each page is called, in the order in which a person would read them. */
    private static final Map<String, String> CHAPTERS = new LinkedHashMap<>();

    static {
        CHAPTERS.put("assessment", "Documents: assessments, issued plans and case records");
        CHAPTERS.put("people", "The child and the people around them");
        CHAPTERS.put("host", "The fuller assessment");
        CHAPTERS.put("applicability", "The edition and its limits");
        CHAPTERS.put("evidence", "Behaviour and evidence");
        CHAPTERS.put("enquiry", "What was explored, and what is not known");
        CHAPTERS.put("formulation", "Formulation");
        CHAPTERS.put("safetyplan", "Safety plan");
        CHAPTERS.put("review", "Review and differing views");
        CHAPTERS.put("sharing", "Sharing");
        CHAPTERS.put("policy", "What an organisation sets");
        CHAPTERS.put(SHARED, "Values: texts, dates, codes, answers, and what several chapters share");
        CHAPTERS.put("explanation", "The explanation of a judgement");
        CHAPTERS.put("trace", "The trace of a record");
        CHAPTERS.put("outline", "The outline of a record");
        CHAPTERS.put("calendar", "The calendar of a record");
        CHAPTERS.put("version-changes", "What became of a record between two versions");
        CHAPTERS.put("view", "A view for a reader");
        CHAPTERS.put("members", "Facts for a form");
    }

    /** What is written and never read, by its chapter. */
    private static final Map<String, Shape<?>> WRITTEN = Map.of(
            "explanation", V1.explanation(),
            "trace", V1.trace(),
            "outline", V1.outline(),
            "calendar", V1.calendar(),
            "version-changes", V1.versionChanges(),
            "view", V1.audienceView());

    /** What follows from a record repeats its types and is not where anybody would look for them. */
    private static final Set<String> DERIVED = Set.of("trace", "outline", "calendar", "version-changes", "view");

    private final Map<String, Shape<?>> definitions = new LinkedHashMap<>();
    private final Map<String, String> chapters = new TreeMap<>();

    SchemaPages() {
        Stream.of(Contract.DESCRIPTIONS, V1.written())
                .map(Descriptions::definitions)
                .forEach(all -> all.values().forEach(shape -> definitions.putIfAbsent(Descriptions.nameOf(shape), shape)));
        definitions.forEach((name, shape) -> chapterOf(name, shape).ifPresent(chapter -> chapters.put(name, chapter)));
        definitions.keySet().forEach(name -> chapters.computeIfAbsent(name, this::chapterOfThoseWhoHold));
    }

    /** A type that is written and never read has a chapter by its document; any other by its package. */
    private static Optional<String> chapterOf(String name, Shape<?> shape) {
        Map<String, Shape<?>> read = Contract.DESCRIPTIONS.definitions();
        if (!read.containsKey(name) && !read.containsKey(name + "Document")) {
            String definition = shape.definition().orElseThrow();
            return WRITTEN.entrySet().stream()
                    .filter(root -> isIn(root.getValue(), definition))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .or(() -> Optional.of("members"));
        }
        return shape instanceof ObjectShape<?, ?> table
                ? Optional.of(table.type().getPackageName())
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .filter(CHAPTERS::containsKey)
                : Optional.empty();
    }

    private static boolean isIn(Shape<?> document, String definition) {
        return Descriptions.of("", ENGLISH, document).definitions().containsKey(definition);
    }

    private String chapterOfThoseWhoHold(String name) {
        Set<String> holders = new LinkedHashSet<>();
        definitions.forEach((holder, shape) -> shape.rows().stream()
                .filter(row -> name.equals(each(row.shape()).definition().orElse("")))
                .forEach(row -> holders.add(chapters.getOrDefault(holder, SHARED))));
        if (holders.size() > 1) {
            holders.removeAll(DERIVED);
        }
        return holders.size() == 1 ? holders.iterator().next() : SHARED;
    }

    /** {@return the pages by the name of their file} */
    static Map<String, String> all() {
        SchemaPages pages = new SchemaPages();
        Map<String, String> all = new TreeMap<>();
        all.put("README.md", pages.index());
        CHAPTERS.keySet().forEach(chapter -> all.put(chapter + ".md", pages.page(chapter)));
        return all;
    }

    private String index() {
        return """
                # Schema reference

                What each document of the JSON contract holds, version 1. Generated from the same tables as the schemas; edit neither. To begin, read
                [JSON without Java](../getting-started.md#json-without-java).

                ## Files

                All are in one [folder](%1$s) and in the jar of `tafhsb-json`, under `io/github/tafhsb/json/schema/v1`.

                | for each kind of document | what it is |
                |---|---|
                | `assessment.schema.json` | the schema, JSON Schema 2020-12, in one piece; its `$id` names the version and is no address to fetch |
                | `assessment.en.json`, `assessment.cy.json` | every title and description in English and in Welsh: `texts` by their place in the schema, `words` by choice and word |
                | `assessment.sha256` | digests of those three: `sha256sum --check assessment.sha256` |

                | once | what it is |
                |---|---|
                | [`components.openapi.json`](%1$s/components.openapi.json) | OpenAPI 3.1 components that refer to the schemas beside it |
                | [`ajv.mjs`](../../tafhsb-json/src/test/node/ajv.mjs) | how they are judged by in JavaScript, strictly |
                | [`types.mjs`](../../tafhsb-json/conformance/types.mjs) | TypeScript types of them, with `json-schema-to-typescript` |
                | [conformance kit](../../tafhsb-json/conformance/README.md) | documents, and what must be said of each; [how to use it](../for-schema-consumers.md) |

                | kind of document | schema |
                |---|---|
                %2$s

                To have a schema in Welsh, put each text at its place:

                ```js
                const at = (schema, place) => place.split('/').slice(1).reduce((node, step) => node[step], schema);
                Object.entries(overlay.texts).forEach(([place, text]) => Object.assign(at(schema, place), text));
                ```

                The Welsh awaits a qualified translator’s review.

                ## Chapters

                | | |
                |---|---|
                %3$s

                ## Types

                %4$s
                """
                .formatted(
                        FILES,
                        PublishedSchemasTest.roots()
                                .map(root -> "| %s | [`%s`](%s/%s) |".formatted(
                                        link("README", documentOf(root), title(documentOf(root))),
                                        root + ".schema.json",
                                        FILES,
                                        root + ".schema.json"))
                                .collect(joining("\n")),
                        CHAPTERS.entrySet().stream()
                                .map(chapter -> "| [%s](%s.md) | %s |".formatted(
                                        chapter.getValue(),
                                        chapter.getKey(),
                                        names(chapter.getKey()).stream().limit(5).map(name -> "`" + name + "`").collect(joining(", "))))
                                .collect(joining("\n")),
                        chapters.keySet().stream().map(name -> link("README", name, "`" + name + "`")).collect(joining(" · ")));
    }

    private static String documentOf(String root) {
        return PublishedSchemasTest.FILES.get(root).getSimpleName().replace("Report", "Explanation");
    }

    private List<String> names(String chapter) {
        return definitions.keySet().stream().filter(name -> chapters.get(name).equals(chapter)).toList();
    }

    private String page(String chapter) {
        return "# " + CHAPTERS.get(chapter) + "\n\n"
                + "Part of the [schema reference](README.md); generated, not to be edited. After each title is the Welsh.\n"
                + names(chapter).stream().map(this::section).collect(joining());
    }

    private String section(String name) {
        Shape<?> shape = definitions.get(name);
        String what =
                switch (shape.kind()) {
                    case OBJECT, UNION -> members(name, shape);
                    case CHOICE -> words(name, shape);
                    case MAP -> "Values are " + held(shape.element().orElseThrow(), chapters.get(name)) + ", at most "
                            + number(shape, "maxProperties") + ".\n";
                    default -> "A " + limits(shape) + pattern(shape);
                };
        return "\n<a id=\"%s\"></a>\n\n## %s\n\n**%s** · *%s*. %s\n\n%s%s".formatted(
                anchor(name), name, title(name), text(WELSH, name).title(), text(ENGLISH, name).description(), what, examples(name, shape));
    }

    private String members(String name, Shape<?> shape) {
        String note = Contract.DESCRIPTIONS.definitions().keySet().containsAll(List.of(name, name + "Document"))
                ? "Inside another document it is without `kind` and `schemaVersion`.\n\n"
                : "";
        if (shape.rows().isEmpty()) {
            return note + "It has no members.\n";
        }
        return note
                + "| member | title | what it is | holds |\n|---|---|---|---|\n"
                + shape.rows().stream().map(row -> row(name, row)).collect(joining());
    }

    private String row(String owner, Row row) {
        Text english = text(ENGLISH, owner + "." + row.name());
        Text welsh = text(WELSH, owner + "." + row.name());
        String to = Stream.of(owner)
                .filter(Members.names()::contains)
                .flatMap(type -> Members.named(type).find(row.name()).stream())
                .filter(member -> !member.type().equals(Optional.of("SubjectId"))) // any part: its own page says so
                .flatMap(member -> member.pointsAt().stream())
                .map(type -> link(chapters.get(owner), type, "`" + type + "`"))
                .collect(joining(" or "));
        return "| `%s`%s | %s · *%s* | %s | %s%s |\n".formatted(
                row.name(),
                row.isRequired() ? ", **required**" : "",
                english.title(),
                welsh.title(),
                english.description(),
                held(row.shape(), chapters.get(owner)),
                to.isEmpty() ? "" : "; points at " + to);
    }

    private String words(String name, Shape<?> shape) {
        return "| word | title | what it means |\n|---|---|---|\n"
                + shape.words().stream()
                        .map(word -> "| `%s` | %s · *%s* | %s |\n".formatted(
                                word,
                                title(name + "." + word),
                                text(WELSH, name + "." + word).title(),
                                text(ENGLISH, name + "." + word).description()))
                        .collect(joining());
    }

    private String held(Shape<?> shape, String from) {
        if (shape.definition().isPresent()) {
            return link(from, Descriptions.nameOf(shape), "`" + Descriptions.nameOf(shape) + "`");
        }
        return switch (shape.kind()) {
            case LIST -> "list of %s (%s%s%s)".formatted(
                    held(shape.element().orElseThrow(), from),
                    shape.limits().get("minItems").equals("0") ? "at most " : number(shape, "minItems") + " to ",
                    number(shape, "maxItems"),
                    shape.limits().containsKey("uniqueItems") ? ", none twice" : "");
            case MAP -> "%s under names of your own, at most %s".formatted(
                    held(shape.element().orElseThrow(), from), number(shape, "maxProperties"));
            case CONSTANT -> "always `" + shape.words().get(0) + "`";
            case BOOLEAN -> "`true` or `false`";
            default -> limits(shape) + (shape.limits().containsKey("pattern") ? ", `" + shape.limits().get("pattern").replace("|", "\\|") + "`" : "");
        };
    }

    private static String limits(Shape<?> shape) {
        return shape.kind() == Kind.INTEGER
                ? "whole number from %s to %s".formatted(number(shape, "minimum"), number(shape, "maximum"))
                : "text of %s to %s characters".formatted(number(shape, "minLength"), number(shape, "maxLength"));
    }

    private static String pattern(Shape<?> shape) {
        Function<String, String> fence = keyword -> shape.limits().containsKey(keyword)
                ? "\n```\n" + shape.limits().get(keyword) + "\n```\n"
                : "";
        String without = fence.apply("not");
        return ".\n" + fence.apply("pattern") + (without.isEmpty() ? "" : "\nand nowhere in it\n" + without);
    }

    private static String examples(String name, Shape<?> shape) {
        Stream<String> written = ENGLISH.example(shape.definition().orElse(name)).stream();
        Stream<String> inTable = shape.examples().stream().map(example -> "\"" + example + "\"");
        String all = Stream.concat(written, inTable).collect(joining("\n"));
        return all.isEmpty() ? "" : "\nFor example\n\n```json\n" + all + "\n```\n";
    }

    private static Shape<?> each(Shape<?> shape) {
        return shape.element().filter(element -> shape.definition().isEmpty()).<Shape<?>>map(element -> each(element)).orElse(shape);
    }

    private static String number(Shape<?> shape, String keyword) {
        return String.format(Locale.ROOT, "%,d", Integer.parseInt(shape.limits().get(keyword)));
    }

    private String link(String from, String name, String text) {
        String chapter = chapters.get(name);
        return "[%s](%s#%s)".formatted(text, from.equals(chapter) ? "" : chapter + ".md", anchor(name));
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String title(String key) {
        return text(ENGLISH, key).title();
    }

    private static Text text(MemberTexts texts, String key) {
        return texts.find(key).orElseThrow();
    }
}
