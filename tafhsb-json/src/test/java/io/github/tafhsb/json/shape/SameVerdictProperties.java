// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.gen.Documents;
import io.github.tafhsb.json.gen.Mutations;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;

/** The reader and an independent validator of the published schema say the same about any document. */
class SameVerdictProperties {
    private static final DocumentReader READER = new DocumentReader(Limits.standard());
    private static final Oracle ORACLE = new Oracle(SampleJson.ALL.schema(Shelf.class));

    @Property(tries = 1000)
    @Label("both accept what is sound, and writing it again gives the same bytes and an equal value")
    void both_accept_what_is_sound(@ForAll long seed) {
        String document = new Documents(new Random(seed)).valid(SampleJson.SHELF).toString();

        ReadResult<Shelf> result = READER.read(SampleJson.SHELF, document);

        assertThat(ORACLE.complaint(document)).as(document).isEmpty();
        assertThat(result.problems()).as(document).isEmpty();
        byte[] written = DocumentWriter.write(SampleJson.SHELF, result.orElseThrow());
        Shelf again = READER.read(SampleJson.SHELF, written).orElseThrow();
        assertThat(again).isEqualTo(result.orElseThrow());
        assertThat(DocumentWriter.write(SampleJson.SHELF, again)).isEqualTo(written);
        assertThat(ORACLE.complaint(new String(written, StandardCharsets.UTF_8))).isEmpty();
        byte[] canonical = DocumentWriter.canonical(SampleJson.SHELF, again);
        assertThat(READER.read(SampleJson.SHELF, canonical).orElseThrow()).isEqualTo(again);
        assertThat(READER.read(SampleJson.SHELF, DocumentWriter.pretty(SampleJson.SHELF, again)).orElseThrow())
                .isEqualTo(again);
    }

    @Property(tries = 5000)
    @Label("both say the same of what has been damaged")
    void both_say_the_same_of_what_has_been_damaged(@ForAll long seed) {
        JsonNode sound = new Documents(new Random(seed)).valid(SampleJson.SHELF);
        String document = new Mutations(new Random(seed + 1)).mutate(sound);

        ReadResult<Shelf> result = READER.read(SampleJson.SHELF, document);
        Optional<String> complaint = ORACLE.complaint(document);

        assertThat(result.problems().isEmpty())
                .as("%s%nreader: %s%nvalidator: %s", document, result.problems(), complaint)
                .isEqualTo(complaint.isEmpty());
        Statistics.label("verdict").collect(complaint.isEmpty() ? "accepted" : "refused");
        result.problems().forEach(problem -> Statistics.label("code").collect(problem.code()));
    }
}
