// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.v1.V1;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What one text may be is said three times: by the constructor, by the description, and by the schema to whoever validates. All
 * three refuse exactly the same texts.
 */
class EveryTextProperties {
    private static final DocumentReader READER = new DocumentReader(Limits.standard());
    private static final List<Text> TEXTS = texts();

    /** Texts that are sound for one or another, and their neighbours that are not. */
    private static final List<String> NEARLY_SOUND = List.of(
                "a", "A-1", "0._-z", "D05", "Z99", "2024-02-29", "2023-02-28", "2023-02-29", "1900-02-29", "2000-02-29", "2100-02-29", "1900-01-01",
                "2199-12-31", "1899-12-31", "2200-01-01", "2026-04-31", "2026-05", "2026-05~", "2026", "2026~", "2024-02-29~", "2023/2025-06",
                "2023~/2024-02-29~", "2023-02-29/2024", "2025/2023", "2026-05-03T09:30:00.125Z", "2026-05-03T23:59:59.999Z",
                "2024-02-29T00:00:00.000Z", "2023-02-29T00:00:00.000Z", "2026-05-03T09:30:00Z", "2026-05-03T09:30:00.1256Z",
                "2026-05-03T24:00:00.000Z", "2026-05-03T09:30:60.000Z", "2199-12-31T23:59:59.999Z", "2200-01-01T00:00:00.000Z",
                "org.example", "org.example.ward-1", "uk.a.b.c.d", "uk.a.b.c.d.e", "Org.example", "org.1x", "org..x", "org",
                "0123456789abcdef".repeat(4), "0123456789ABCDEF".repeat(4), "x ", " x", "\u00A0x", "\n x", "see data:image/png;base64,AA",
                "metadata:image/png", "DATA:A/b", "data:a", "data: image/png", "data:aaaaaaaaaaaaaaaaaaaa/b", "data:aaaaaaaaaaaaaaaaaaaaa/b", "data:/b",
                "data:,", "data:,x", "data:;base64,x", "data:;", "data:;1", "DATA:;b", "see dAtA:,", "data: ,", "data:a/", "data:a/-", "data:a1/b", "data:data:a/b");

    /** A text of the contract: what it is called, what makes the value, how it is described, and who validates it. */
    private record Text(String name, Function<String, ?> make, TextShape<?> shape, Oracle oracle) {}

    private static List<Text> texts() {
        Map<String, TextShape<?>> shapes = new TreeMap<>();
        V1.descriptions().definitions().forEach((definition, shape) -> {
            collect(definition, shape, shapes);
            shape.rows().forEach(row -> collect(definition + "." + row.name(), row.shape(), shapes));
        });
        Map<TextFacts, Oracle> oracles = new LinkedHashMap<>();
        List<Text> texts = new ArrayList<>();
        shapes.forEach((name, shape) -> texts.add(new Text(name, constructor(name), shape, oracles.computeIfAbsent(
                shape.facts(), facts -> new Oracle(SchemaWriter.write("https://example.org/" + name, shape.named(name), Texts.PLACEHOLDER))))));
        return texts;
    }

    /** Texts of a name of their own count once; others by the member they stand in. */
    private static void collect(String name, Shape<?> shape, Map<String, TextShape<?>> into) {
        if (shape.described() instanceof TextShape<?> text && (shape.definition().isEmpty() || shape.definition().get().equals(name))) {
            into.put(name, text);
        }
        if (shape.described() instanceof MapShape<?, ?> map) {
            into.put(map.names().definition().orElse(name + ".name"), map.names());
            map.element().ifPresent(element -> collect(name + ".value", element, into));
        }
    }

    private static Function<String, ?> constructor(String name) {
        return switch (name) {
            case "Line" -> Line::of;
            case "Words" -> Words::of;
            case "Day" -> Day::parse;
            case "When" -> When::parse;
            case "Moment" -> Moment::parse;
            case "RuleId" -> RuleId::of;
            case "Digest" -> Digest::of;
            case "ExtensionName" -> text -> Extensions.of(Map.of(text, new Extension.Flag(YesNo.YES)));
            case "Code.code" -> text -> Code.of(text, "list", "1", "text");
            case "Code.list" -> text -> Code.of("code", text, "1", "text");
            case "Code.version" -> text -> Code.of("code", "list", text, "text");
            case "CatalogueUsed.list" -> text -> new CatalogueUsed(text, "1");
            case "CatalogueUsed.version" -> text -> new CatalogueUsed("list", text);
            case "Policy.id", "PolicyDocument.id" -> Policy.none()::withId;
            case "Policy.version", "PolicyDocument.version" -> Policy.none()::withVersion;
            case "DeploymentProfileDocument.id" -> text -> DeploymentProfile.builder().id(text).version("1").build();
            case "DeploymentProfileDocument.version" -> text -> DeploymentProfile.builder().id("a").version(text).build();
            case "EditionProfileDocument.id" -> EditionProfile.firstVersion()::withId;
            case "EditionProfileDocument.version" -> EditionProfile.firstVersion()::withVersion;
            case "EditionProfileDocument.sources.name" -> text -> EditionProfile.firstVersion().withSources(Map.of(text, "a"));
            case "EditionProfileDocument.sources.value" -> text -> EditionProfile.firstVersion().withSources(Map.of("a", text));
            case "DomainCatalogueDocument.id" -> text -> new DomainCatalogue(text, "1", List.of());
            case "DomainCatalogueDocument.version" -> text -> new DomainCatalogue("a", text, List.of());
            case "WordListDocument.id" -> text -> new WordList(text, "1", List.of(), Map.of(), Map.of());
            case "WordListDocument.version" -> text -> new WordList("a", text, List.of(), Map.of(), Map.of());
            case "WordListEntry.key" -> text -> word(text, Set.of(), "inference");
            case "WordListEntry.when" -> text -> word("a", Set.of(text), "inference");
            case "WordListEntry.source" -> text -> word("a", Set.of(), text);
            case "Bilingual.english" -> text -> new Bilingual(text, "a");
            case "Bilingual.cymraeg" -> text -> new Bilingual("a", text);
            default -> identifier(name);
        };
    }

    private static WordList.Entry word(String key, Set<String> when, String source) {
        Bilingual text = new Bilingual("a", "a");
        return new WordList.Entry(
                key, Set.of(RuleId.of("G01")), Map.of(), Set.of(WordList.WordScope.GENERAL), Set.of(), when, text, text, source);
    }

    private static Function<String, ?> identifier(String name) {
        Class<?> type = Model.identifiers().stream()
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("what makes a " + name + " has to be told here"));
        return text -> {
            try {
                return type.getConstructor(String.class).newInstance(text);
            } catch (InvocationTargetException refused) {
                throw (RuntimeException) refused.getCause();
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError(name, impossible);
            }
        };
    }

    @Example
    @Label("every text of the contract is looked at")
    void every_text_is_looked_at() {
        assertThat(TEXTS).hasSizeGreaterThan(40).extracting(Text::name).contains("Line", "ExtensionName", "Code.list", "EvidenceId", "Bilingual.cymraeg");
    }

    @Example
    @Label("every text is made of something that is tried, and refuses something that is tried")
    void every_text_is_made_of_something() {
        assertThat(TEXTS).allSatisfy(each -> {
            assertThat(NEARLY_SOUND).as(each.name()).anyMatch(text -> isMade(each, text));
            assertThat(NEARLY_SOUND).as(each.name()).anyMatch(text -> !isMade(each, text));
        });
    }

    @Property(tries = 1000)
    @Label("constructor, description and schema refuse the same texts")
    void are_refused_by_all_or_by_none(@ForAll("anyText") String text) {
        for (Text each : TEXTS) {
            boolean isMade = isMade(each, text);

            assertThat(each.shape().facts().fault(text) == null).as("description of %s", each.name()).isEqualTo(isMade);
            assertThat(each.shape().parse(text) != null).as("reader of %s", each.name()).isEqualTo(isMade);
        }
    }

    @Property
    @Label("an independent validator of the schema and the reader of documents refuse the same texts")
    void are_refused_in_documents_too(@ForAll("anyText") String text) {
        String document = quoted(text);
        TEXTS.stream().map(Text::shape).map(TextShape::facts).distinct().forEach(facts -> {
            Text each = TEXTS.stream().filter(one -> one.shape().facts().equals(facts)).findFirst().orElseThrow();
            boolean isMade = isMade(each, text);

            assertThat(each.oracle().complaint(document).isEmpty()).as("validator of %s", each.name()).isEqualTo(isMade);
            assertThat(READER.read(each.shape(), document).problems().isEmpty()).as("reader of %s", each.name()).isEqualTo(isMade);
        });
    }

    @Property(tries = 1000)
    @Label("what was made is written as it was read")
    void are_written_as_they_were_read(@ForAll("anyText") String text) {
        TEXTS.stream().filter(each -> isMade(each, text)).forEach(each -> assertThat(again(each.shape(), text)).isEqualTo(text));
    }

    private static <T> String again(TextShape<T> shape, String text) {
        return shape.format(Optional.ofNullable(shape.parse(text)).orElseThrow());
    }

    private static boolean isMade(Text each, String text) {
        try {
            each.make().apply(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Half of a surrogate pair is no character: it is refused wherever it stands in a document, before anybody asks a schema. */
    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** Everything escaped, so that no validator sees anything but what is meant. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append("\\u%04x".formatted(c)));
        return quoted.append('"').toString();
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "B", "9", ".", "-", "_", "D05", "word", " ", "\u00A0", "\t", "\n", "\r", "\u0000", "\u0007", "\u001F", "\u007F", "\u0085",
                "\u009F", "\u2028", "\u2029", "\uFEFF", "\u200B", "\uD83D\uDE00", "\u0175", "\u2019", "data:", "DaTa:", "data:image/png",
                "dAtA:text/x", "data:x", "image/png", "/", "~", "2024", "2023-02-29", "2024-02-29", "T", "Z");
        Arbitrary<String> composed = pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> sound = Arbitraries.of(NEARLY_SOUND);
        Arbitrary<String> damaged = sound.flatMap(text -> Arbitraries.integers()
                .between(0, text.length())
                .flatMap(at -> pieces.map(piece -> text.substring(0, at) + piece + text.substring(at))));
        Arbitrary<String> shortened = sound.flatMap(text -> Arbitraries.integers()
                .between(0, text.length() - 1)
                .map(at -> text.substring(0, at) + text.substring(at + 1)));
        Arbitrary<String> swapped = sound.flatMap(text -> Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(at -> Arbitraries.of("0", "1", "3", "9", "a", "Z", "-", ".", "\uFF11", "\u0661")
                        .map(piece -> text.substring(0, at) + piece + text.substring(at + 1))));
        Arbitrary<String> lengthy = Arbitraries.of(41, 42, 63, 64, 65, 127, 128, 129, 999, 1_000, 1_001, 1_999, 2_000, 2_001, 299, 300, 301, 31_999, 32_000, 32_001)
                .flatMap(length -> Arbitraries.of("a", "\uD83D\uDE00", "a.", "x ").map(unit -> unit.repeat(length)
                        .substring(0, unit.equals("\uD83D\uDE00") ? 2 * length : length)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, sound),
                Tuple.of(8, damaged),
                Tuple.of(4, shortened),
                Tuple.of(8, swapped),
                Tuple.of(6, composed),
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(5)),
                Tuple.of(2, lengthy))
                .filter(EveryTextProperties::isUnicode);
    }
}
