// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.TafhsbJson;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing the largest sample, beside Jackson's bare token pass, its tree, and the usual stack: tree, schema validator,
 * binding, Jakarta Validation.
 *
 * <p>The usual stack binds to maps, which costs less than binding to any types of its own would; Jakarta Validation then judges the typed
 * record by the default group, which is what a plain {@code @Valid} does.
 */
public final class Reading {
    private static final String SAMPLE = "/io/github/tafhsb/json/samples/v1/case-01-settled.json";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonFactory factory = new JsonFactory();
    private final TafhsbJson json = TafhsbJson.standard();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.schema(Assessment.class), InputFormat.JSON);
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final byte[] document;
    private final Assessment assessment;
    private final Map<?, ?> bound;

    private Reading(byte[] document) {
        this.document = document;
        this.assessment = json.read(Assessment.class, document).orElseThrow();
        this.bound = mapper.readValue(document, Map.class);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = TafhsbJson.class.getResourceAsStream(SAMPLE)) {
            Reading reading = new Reading(in.readAllBytes());
            System.out.println(SAMPLE.substring(SAMPLE.lastIndexOf('/') + 1) + ", compact: " + reading.compact().length
                    + " bytes; JDK " + Runtime.version().feature());
            new Reading(reading.compact()).measure();
        }
    }

    private byte[] compact() {
        return json.write(assessment);
    }

    private void measure() {
        Context context = Context.on(LocalDate.of(2026, 3, 13));
        new SideBySide()
                .add("readTree", () -> mapper.readTree(document))
                .add("Jackson's bare token pass", this::tokens)
                .add("read: typed, every structural check", () -> json.read(Assessment.class, document))
                .add("read and judge by all rules", () -> Checker.standard()
                        .check(json.read(Assessment.class, document).orElseThrow(), context))
                .add("usual stack: tree + schema", () -> valid(mapper.readTree(document)))
                .add("usual stack: tree + schema + binding + Jakarta Validation", this::usual)
                .run();
        System.out.println();
        new SideBySide()
                .add("databind writes the same from maps", () -> mapper.writeValueAsBytes(bound))
                .add("write", () -> json.write(assessment))
                .add("write in canonical form", () -> json.canonical(Assessment.class, assessment))
                .run();
    }

    private int tokens() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    private boolean valid(JsonNode tree) {
        return schema.validate(tree).isEmpty();
    }

    private int usual() {
        JsonNode tree = mapper.readTree(document);
        if (!valid(tree)) {
            throw new IllegalStateException("the sample is valid");
        }
        return mapper.treeToValue(tree, Map.class).size() + validator.validate(assessment).size();
    }
}
