// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.gen.Oracle;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every way to cut a sound document short and to change one byte of it. */
class DamageTest {
    private static final byte[] SOUND =
            ("{\"kind\":\"shelf\",\"schemaVersion\":\"1\",\"name\":\"ŵ \\ud83d\\ude00\",\"boxes\":[{\"id\":\"b-1\",\"label\":\"’\\n\",\"open\":true,"
                            + "\"madeOn\":\"2024-02-29\",\"size\":{\"width\":3.0e1,\"exact\":false,\"colours\":[\"red\"]},\"owner\":{\"known\":\"x\"},"
                            + "\"extensions\":{\"org.example\":{\"notAsked\":{}}},\"make\":\"oak\"}]}")
                    .getBytes(UTF_8);
    private static final DocumentReader READER = new DocumentReader(Limits.standard());

    @Test
    void the_document_is_sound_to_begin_with() {
        assertThat(READER.read(SampleJson.SHELF, SOUND).problems()).isEmpty();
    }

    @Test
    void cut_short_anywhere_it_is_refused() {
        for (int length = 0; length < SOUND.length; length++) {
            ReadResult<Shelf> result = READER.read(SampleJson.SHELF, Arrays.copyOf(SOUND, length));

            assertThat(result.problems()).as("%d bytes", length).isNotEmpty();
            boolean inLiteral = length > 0 && (Character.isLetterOrDigit(SOUND[length - 1]) || SOUND[length - 1] == '.');
            assertThat(result.problems().get(result.problems().size() - 1).code().id())
                    .as("%d bytes", length)
                    .isIn("JSON-empty", "JSON-truncated", "JSON-encoding", inLiteral ? "JSON-malformed" : "");
        }
    }

    @Test
    void with_any_byte_changed_it_is_answered_and_accepted_only_where_the_validator_accepts_it() {
        Oracle oracle = new Oracle(SampleJson.ALL.schema(Shelf.class));
        int accepted = 0;
        for (int at = 0; at < SOUND.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] damaged = SOUND.clone();
                damaged[at] = (byte) value;
                ReadResult<Shelf> result = READER.read(SampleJson.SHELF, damaged);
                if (result.problems().isEmpty()) {
                    accepted++;
                    assertThat(oracle.complaint(new String(damaged, UTF_8))).isEmpty();
                }
            }
        }
        assertThat(accepted).isBetween(SOUND.length, SOUND.length * 64);
    }
}
