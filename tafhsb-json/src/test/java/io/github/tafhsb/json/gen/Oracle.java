// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent JSON Schema validator says. */
public final class Oracle {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema;

    public Oracle(String schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    /** {@return a validator of schemas themselves, without a network} */
    public static Oracle ofSchemas() {
        return new Oracle(REGISTRY.getSchema(
                SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    private Oracle(Schema schema) {
        this.schema = schema;
    }

    /** {@return the places of all complaints, as JSON Pointers; one that is no pointer if the document is no JSON} */
    public Set<String> places(String document) {
        try {
            return schema.validate(STRICT.readTree(document)).stream()
                    .map(error -> error.getInstanceLocation().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (RuntimeException thrown) {
            return Set.of(thrown.getClass().getSimpleName());
        }
    }

    /** {@return what it complains of, each as keyword and place, or the name of what was thrown; empty if the document is accepted} */
    public Set<String> complaints(byte[] document) {
        try {
            return schema.validate(STRICT.readTree(document)).stream()
                    .map(error -> error.getKeyword() + " " + error.getInstanceLocation())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (RuntimeException thrown) {
            return Set.of(thrown.getClass().getSimpleName());
        }
    }

    /** {@return whether it accepts a document} It throws on some numbers. */
    public boolean accepts(JsonNode document) {
        return schema.validate(document, OutputFormat.BOOLEAN);
    }

    /** {@return the first complaint; empty if the document is accepted} It throws on some numbers, which is a refusal too. */
    public Optional<String> complaint(String document) {
        try {
            JsonNode node = STRICT.readTree(document);
            return schema.validate(node).stream().map(Object::toString).findFirst();
        } catch (RuntimeException thrown) {
            return Optional.of(thrown.toString());
        }
    }
}
