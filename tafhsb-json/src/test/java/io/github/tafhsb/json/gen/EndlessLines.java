// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.json.DocumentLine;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.IntStream;

/** A stream of as many assessments as one likes, one a line, that are nowhere kept. */
public final class EndlessLines extends InputStream {
    private final byte[] line;
    private final long length;
    private long taken;

    /** Takes how many lines there are, and how many bytes each has at least. */
    public EndlessLines(int lines, int bytes) {
        String draft = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"as-1\",\"version\":1";
        line = (draft + " ".repeat(bytes) + "}\n").getBytes(UTF_8);
        length = (long) lines * line.length;
    }

    /** {@return how many bytes were taken} */
    public long taken() {
        return taken;
    }

    @Override
    public int read() {
        return taken == length ? -1 : line[(int) (taken++ % line.length)];
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int read = 0;
        for (; read < most && taken < length; read++) {
            into[from + read] = (byte) read();
        }
        return read == 0 ? -1 : read;
    }

    /** Reads and writes as many as the argument says, for a test that gives it a small heap. */
    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[0]);
        TafhsbJson json = TafhsbJson.standard();
        int accepted = 0;
        for (DocumentLine line : json.lines(new EndlessLines(lines, 1_000))) {
            accepted += line.read(Assessment.class).toOptional().isPresent() ? 1 : 0;
        }
        Assessment draft = Assessment.begin(AssessmentId.of("as-1"));
        long written = json.writeLines(
                Assessment.class,
                () -> IntStream.range(0, lines).mapToObj(i -> draft).iterator(),
                OutputStream.nullOutputStream());
        System.out.println("accepted " + accepted + ", written " + written);
    }
}
