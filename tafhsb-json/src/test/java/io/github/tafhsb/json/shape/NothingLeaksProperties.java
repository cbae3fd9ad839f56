// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.gen.Documents;
import io.github.tafhsb.json.gen.Mutations;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/** Problems speak of the schema, never of the document. */
class NothingLeaksProperties {
    private static final DocumentReader READER = new DocumentReader(Limits.standard());
    private static final Set<String> NAMES = names();

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        SampleJson.ALL.definitions().values().forEach(shape -> shape.rows().forEach(row -> names.add(row.name())));
        return names;
    }

    @Property(tries = 2000)
    @Label("a pointer holds indexes and names of the schema, and nothing else")
    void a_pointer_holds_only_names_of_the_schema(@ForAll long seed) {
        JsonNode sound = new Documents(new Random(seed)).valid(SampleJson.SHELF);
        String document = new Mutations(new Random(seed + 1)).mutate(sound);

        ReadResult<Shelf> result = READER.read(SampleJson.SHELF, document);

        result.problems().forEach(problem -> {
            for (String step : problem.pointer().split("/")) {
                assertThat(step.isEmpty() || step.matches("[0-9]+") || NAMES.contains(step))
                        .as("%s in %s", problem, document)
                        .isTrue();
            }
        });
    }

    @Property(tries = 2000)
    @Label("broken off anywhere, behind or inside unknown members, no word of the document is in a problem")
    void no_word_of_the_document_is_in_a_problem(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "{\"canary1\":{\"canary2\":[{\"canary3\":\"canary\",\"canary3\":1}]},\"boxes\":[{\"label\":\"canary canary canary\","
                + "\"canary4\":1,\"extensions\":{\"canary.x\":{\"known\":\"canary canary\"},\"org.canary\":{\"canary5\":1,\"known\":[{\"canary6\":1}]}},"
                + "\"madeOn\":\"canary\",\"lining\":{\"known\":\"canary\"}}],\"canary7\":canary}";
        String document = random.nextBoolean() ? text : text.substring(0, random.nextInt(text.length()));

        ReadResult<Shelf> result = READER.read(SampleJson.SHELF, document);

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.toString()).doesNotContain("canary");
        result.problems().forEach(problem -> assertThat(problem.parameters().toString()).doesNotContain("canary"));
    }
}
