// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.AudienceView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas in the repository are the ones the descriptions make, so that a change to the contract is a change a reviewer sees. Beside
 * each are its titles and descriptions in both languages, and the digests of all three.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew.
 */
public class PublishedSchemasTest {
    private static final String FOLDER = "io/github/tafhsb/json/schema/v1/";
    private static final Path SOURCES = Path.of("src/main/resources", FOLDER);
    private static final boolean PUBLISH = Boolean.getBoolean("tafhsb.publish");

    /** The types that have a schema of their own, by the kind of document. */
    public static final Map<String, Class<?>> FILES = Map.ofEntries(
            Map.entry("assessment", Assessment.class),
            Map.entry("final-assessment", FinalAssessment.class),
            Map.entry("issued-plan", IssuedPlan.class),
            Map.entry("case-record", CaseRecord.class),
            Map.entry("policy", Policy.class),
            Map.entry("deployment-profile", DeploymentProfile.class),
            Map.entry("edition-profile", EditionProfile.class),
            Map.entry("domain-catalogue", DomainCatalogue.class),
            Map.entry("word-list", WordList.class),
            Map.entry("explanation", Report.class),
            Map.entry("calendar", Calendar.class),
            Map.entry("version-changes", VersionChanges.class),
            Map.entry("trace", Trace.class),
            Map.entry("outline", Outline.class),
            Map.entry("audience-view", AudienceView.class),
            Map.entry("members", Members.class));

    static Stream<String> roots() {
        return FILES.keySet().stream().sorted();
    }

    static Stream<Class<?>> types() {
        return JSON.types().stream();
    }

    private static String made(String root) {
        return JSON.schema(FILES.get(root));
    }

    /** The files of one kind of document, by name; {@code sha256sum --check assessment.sha256} checks those before it. */
    private static Map<String, String> files(String root) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(root + ".schema.json", made(root));
        files.put(root + ".en.json", JSON.schemaTexts(FILES.get(root), Language.ENGLISH));
        files.put(root + ".cy.json", JSON.schemaTexts(FILES.get(root), Language.CYMRAEG));
        StringBuilder digests = new StringBuilder();
        files.forEach((name, content) -> digests.append(sha256(content)).append("  ").append(name).append('\n'));
        files.put(root + ".sha256", digests.toString());
        return files;
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String published(String file, String made) throws IOException {
        if (PUBLISH) {
            Files.createDirectories(SOURCES);
            return Files.readString(Files.writeString(SOURCES.resolve(file), made));
        }
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/" + FOLDER + file)) {
            assertThat(in).as("%s: run with -Dtafhsb.publish=true", file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void are_the_ones_that_the_descriptions_make(String root) throws IOException {
        for (Map.Entry<String, String> file : files(root).entrySet()) {
            assertThat(published(file.getKey(), file.getValue()).equals(file.getValue()))
                    .as("%s has changed: run with -Dtafhsb.publish=true and look at what git shows", file.getKey())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void have_the_digest_that_the_library_tells(String root) {
        assertThat(files(root).get(root + ".sha256"))
                .startsWith(JSON.schemaDigest(FILES.get(root)) + "  " + root + ".schema.json\n");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void are_told_in_both_languages_at_every_place_and_for_every_word(String root) {
        JsonNode schema = Contract.tree(made(root).getBytes(UTF_8));
        Map<String, String> places = new TreeMap<>();
        Map<String, List<String>> words = new TreeMap<>();
        collectTold(schema, "", places);
        schema.at("/$defs").properties().stream()
                .filter(definition -> definition.getValue().has("enum"))
                .forEach(choice -> words.put(
                        choice.getKey(),
                        choice.getValue().get("enum").valueStream().map(JsonNode::stringValue).toList()));
        JsonNode english = overlay(root, Language.ENGLISH);
        JsonNode welsh = overlay(root, Language.CYMRAEG);

        assertThat(english.get("schema")).isEqualTo(schema.get("$id"));
        assertThat(told(english)).isEqualTo(places);
        assertThat(told(welsh)).containsOnlyKeys(places.keySet());
        for (JsonNode overlay : List.of(english, welsh)) {
            assertThat(words).isEqualTo(overlay.get("words").properties().stream()
                    .collect(toMap(Map.Entry::getKey, choice -> List.copyOf(choice.getValue().propertyNames()))));
        }
        assertThat(places).allSatisfy((place, text) -> assertThat(told(welsh).get(place)).as(place).isNotEqualTo(text));
    }

    private static JsonNode overlay(String root, Language language) {
        return Contract.tree(JSON.schemaTexts(FILES.get(root), language).getBytes(UTF_8));
    }

    private static Map<String, String> told(JsonNode overlay) {
        return overlay.get("texts").properties().stream()
                .collect(toMap(Map.Entry::getKey, text -> text.getValue().toString()));
    }

    /** Every place of a schema that has a title or a description, and what it says there. */
    private static void collectTold(JsonNode schema, String place, Map<String, String> places) {
        if (schema.path("title").isString() || schema.path("description").isString()) {
            places.put(place, JsonNodeFactory.instance.objectNode()
                    .<ObjectNode>set("title", schema.get("title"))
                    .set("description", schema.get("description"))
                    .toString());
        }
        for (String inside : List.of("properties", "$defs")) {
            schema.path(inside).properties().forEach(each ->
                    collectTold(each.getValue(), place + "/" + inside + "/" + each.getKey(), places));
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void are_called_what_they_call_themselves(String root) {
        JsonNode schema = Contract.tree(made(root).getBytes(UTF_8));

        assertThat(schema.get("$id").stringValue()).isEqualTo("https://tafhsb.github.io/schema/v1/" + root + ".schema.json");
        assertThat(schema.at("/properties/kind/const").stringValue()).isEqualTo(root);
        assertThat(schema.at("/properties/schemaVersion/const").stringValue()).isEqualTo("1");
        assertThat(schema.get("required").toString()).startsWith("[\"kind\",\"schemaVersion\",");
    }

    @Test
    void are_all_there_are() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    roots().flatMap(root -> files(root).keySet().stream()), Stream.of("components.openapi.json"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void of_every_type_keep_to_the_meta_schema_without_a_network(Class<?> type) {
        assertThat(Oracle.ofSchemas().complaint(JSON.schema(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void tell_every_member_and_limit_every_value(String root) {
        Set<String> wanting = new TreeSet<>();
        check(Contract.tree(made(root).getBytes(UTF_8)), "", wanting);

        assertThat(wanting).isEmpty();
    }

    private static void check(JsonNode node, String pointer, Set<String> wanting) {
        String type = node.path("type").asString("");
        boolean isLimited =
                switch (type) {
                    case "string" -> node.has("maxLength") || node.has("enum") || node.has("const");
                    case "array" -> node.has("maxItems") && node.has("items");
                    case "integer" -> node.has("minimum") && node.has("maximum");
                    case "object" -> node.has("additionalProperties") && (node.has("properties") || node.has("maxProperties"));
                    case "boolean", "" -> true;
                    default -> false;
                };
        if (!isLimited) {
            wanting.add(pointer + " has no limit, or is a " + type);
        }
        node.path("properties").properties().forEach(member -> {
            if (!member.getValue().has("title") || !member.getValue().has("description")) {
                wanting.add(pointer + "/" + member.getKey() + " is not told");
            }
            check(member.getValue(), pointer + "/" + member.getKey(), wanting);
        });
        node.path("$defs").properties().forEach(definition -> check(definition.getValue(), definition.getKey(), wanting));
        if (node.has("items")) {
            check(node.get("items"), pointer + "[]", wanting);
        }
        if (node.path("additionalProperties").isObject()) {
            check(node.get("additionalProperties"), pointer + "{}", wanting);
            check(node.get("propertyNames"), pointer + "{name}", wanting);
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void use_no_word_that_validators_read_differently(String root) {
        Set<String> words = new TreeSet<>();
        collect(Contract.tree(made(root).getBytes(UTF_8)), false, words);

        assertThat(words)
                .isSubsetOf(
                        "$schema", "$id", "$defs", "$ref", "title", "description", "examples", "type", "const", "enum", "properties", "required",
                        "additionalProperties", "propertyNames", "minProperties", "maxProperties", "items", "minItems", "maxItems", "uniqueItems",
                        "minLength", "maxLength", "pattern", "not", "minimum", "maximum");
    }

    private static void collect(JsonNode node, boolean isNames, Set<String> words) {
        node.properties().forEach(member -> {
            if (!isNames) {
                words.add(member.getKey());
            }
            if (isNames || !member.getKey().equals("examples")) {
                collect(member.getValue(), !isNames && Set.of("properties", "$defs").contains(member.getKey()), words);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, false, words));
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void refer_to_nothing_outside_themselves(String root) {
        JsonNode schema = Contract.tree(made(root).getBytes(UTF_8));

        assertThat(schema.findValues("$ref")).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.stringValue()).startsWith("#/$defs/");
            assertThat(schema.at(reference.stringValue().substring(1)).isMissingNode()).isFalse();
        });
    }
}
