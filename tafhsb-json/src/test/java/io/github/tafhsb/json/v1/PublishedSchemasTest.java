// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The schemas in the repository are the ones the descriptions make, so that a change to the contract is a change a reviewer sees.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew.
 */
class PublishedSchemasTest {
    private static final String FOLDER = "io/github/tafhsb/json/schema/v1/";
    private static final Path SOURCES = Path.of("src/main/resources", FOLDER);
    private static final boolean PUBLISH = Boolean.getBoolean("tafhsb.publish");

    static final Map<String, Class<?>> FILES = Map.of(
            "assessment", Assessment.class,
            "final-assessment", FinalAssessment.class,
            "issued-plan", IssuedPlan.class,
            "case-record", CaseRecord.class,
            "policy", Policy.class,
            "deployment-profile", DeploymentProfile.class,
            "edition-profile", EditionProfile.class,
            "domain-catalogue", DomainCatalogue.class,
            "word-list", WordList.class,
            "explanation", Report.class);

    static Stream<String> roots() {
        return FILES.keySet().stream().sorted();
    }

    static Stream<Class<?>> types() {
        return JSON.types().stream();
    }

    private static String made(String root) {
        return JSON.schema(FILES.get(root));
    }

    private static String published(String root) throws IOException {
        String file = root + ".schema.json";
        if (PUBLISH) {
            Files.createDirectories(SOURCES);
            return Files.readString(Files.writeString(SOURCES.resolve(file), made(root)));
        }
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/" + FOLDER + file)) {
            assertThat(in).as("%s: run with -Dtafhsb.publish=true", file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void are_the_ones_that_the_descriptions_make(String root) throws IOException {
        assertThat(published(root).equals(made(root))).as("%s has changed: run with -Dtafhsb.publish=true and look at what git shows", root).isTrue();
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
                    .containsExactlyInAnyOrderElementsOf(roots().map(root -> root + ".schema.json").toList());
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
            collect(member.getValue(), !isNames && Set.of("properties", "$defs").contains(member.getKey()), words);
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
