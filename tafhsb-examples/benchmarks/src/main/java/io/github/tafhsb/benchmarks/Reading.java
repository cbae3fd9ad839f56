// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.jackson3.TafhsbModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing the largest samples, beside Jackson's bare token pass, its tree, and the usual stack: tree, schema validator,
 * binding, Jakarta Validation.
 *
 * <p>The usual stack binds to maps, which costs less than binding to any types of its own would; Jakarta Validation then judges the typed
 * record by the default group, which is what a plain {@code @Valid} does. Reading a case record also checks the seals of its versions.
 *
 * @param <T> the type of the sample
 */
public final class Reading<T> {
    private static final String SAMPLES = "/io/github/tafhsb/json/samples/v1/";
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 9, 16));

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonMapper hosts =
            JsonMapper.builder().addModule(new TafhsbModule()).build();
    private final JsonFactory factory = new JsonFactory();
    private final TafhsbJson json = TafhsbJson.standard();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final Class<T> type;
    private final T record;
    private final byte[] document;
    private final Map<?, ?> bound;
    private final Schema schema;

    private Reading(String sample, Class<T> type) throws IOException {
        try (InputStream in = TafhsbJson.class.getResourceAsStream(SAMPLES + sample)) {
            this.type = type;
            this.record = json.read(type, in.readAllBytes()).orElseThrow();
            this.document = json.write(type, record);
            this.bound = mapper.readValue(document, Map.class);
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.schema(type), InputFormat.JSON);
        }
        System.out.printf(
                Locale.ROOT, "%n%s, %d bytes, JDK %d%n%n", sample, document.length, Runtime.version().feature());
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        Reading<Assessment> assessment = new Reading<>("case-05-second-version.json", Assessment.class);
        assessment
                .reading()
                .add("judge by all rules", () -> Checker.standard().check(assessment.record, CONTEXT))
                .add("read and judge by all rules", () -> Checker.standard()
                        .check(assessment.read(), CONTEXT))
                .run();
        assessment.writing().run();
        new Reading<>("case-05-record.json", CaseRecord.class).reading().run();
    }

    private SideBySide reading() {
        return new SideBySide()
                .add("readTree", () -> mapper.readTree(document))
                .add("Jackson's bare token pass", this::tokens)
                .add("usual stack: tree + schema", () -> valid(mapper.readTree(document)))
                .add("usual stack: tree + schema + binding + Jakarta Validation", this::usual)
                .add("read: typed, every structural check", this::read)
                .add("the same in a host's mapper", () -> hosts.readValue(document, type));
    }

    private SideBySide writing() {
        return new SideBySide()
                .add("databind writes the same from maps", () -> mapper.writeValueAsBytes(bound))
                .add("write", () -> json.write(type, record))
                .add("write in a host's mapper", () -> hosts.writeValueAsBytes(record))
                .add("write in canonical form", () -> json.canonical(type, record));
    }

    private T read() {
        return json.read(type, document).orElseThrow();
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
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalStateException("the sample is valid");
        }
        return true;
    }

    private int usual() {
        JsonNode tree = mapper.readTree(document);
        valid(tree);
        return mapper.treeToValue(tree, Map.class).size()
                + validator.validate(record).size();
    }
}
