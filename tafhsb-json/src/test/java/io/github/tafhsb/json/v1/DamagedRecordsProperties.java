// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadResult;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Damaged records are answered, never with an exception. What they are answered is for {@code json.agreement} to compare. */
@Domain(Generated.class)
class DamagedRecordsProperties {

    @Property
    @Label("bytes changed, cut off, doubled or left out are answered")
    void bytes(@ForAll Assessment record, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] document = JSON.write(Assessment.class, record);
        for (int tries = 0; tries < 20; tries++) {
            byte[] damaged = damaged(document, random);

            ReadResult<Assessment> result = JSON.read(Assessment.class, damaged);

            assertThat(result.problems()).extracting(problem -> problem.code()).doesNotContain(Code.REFUSED);
        }
    }

    private static byte[] damaged(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        int length = Math.min(random.nextInt(40), document.length - at);
        switch (random.nextInt(4)) {
            case 0 -> {
                byte[] changed = document.clone();
                changed[at] = (byte) random.nextInt(256);
                return changed;
            }
            case 1 -> {
                return Arrays.copyOf(document, at);
            }
            case 2 -> {
                byte[] shorter = new byte[document.length - length];
                System.arraycopy(document, 0, shorter, 0, at);
                System.arraycopy(document, at + length, shorter, at, document.length - at - length);
                return shorter;
            }
            default -> {
                byte[] longer = new byte[document.length + length];
                System.arraycopy(document, 0, longer, 0, at + length);
                System.arraycopy(document, at, longer, at + length, document.length - at);
                return longer;
            }
        }
    }
}
