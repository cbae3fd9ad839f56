// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.gen.EndlessLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided of a stream with one document a line. */
class DocumentLinesTest {
    private static final String FIRST = line("as-1");
    private static final String SECOND = line("as-2");

    private final TafhsbJson json = TafhsbJson.standard();

    @Test
    void good_lines_come_through_and_bad_ones_are_told_with_the_number_of_their_line() {
        assertThat(told(FIRST + "\n{\"kind\":\"assessment\"}\n" + SECOND + "\n"))
                .containsExactly("1 as-1", "2 Rejected: JSON-version at '', member 'schemaVersion', line 2, column 21", "3 as-2");
    }

    @Test
    void a_carriage_return_before_the_line_feed_belongs_to_the_end_of_the_line() {
        assertThat(told(FIRST + "\r\n" + SECOND + "\r\n")).containsExactly("1 as-1", "2 as-2");
        assertThat(json.lines(stream(FIRST + "\r\n")).iterator().next().document()).isEqualTo(bytes(FIRST));
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(told(FIRST + "\n" + SECOND)).containsExactly("1 as-1", "2 as-2");
    }

    @Test
    void a_blank_line_is_counted_and_passed_over() {
        assertThat(told("\n" + FIRST + "\n \t\r\n\r\n" + SECOND + "\n\n")).containsExactly("2 as-1", "5 as-2");
    }

    @Test
    void nothing_has_no_lines() {
        assertThat(told("")).isEmpty();
        assertThat(told("\n\n")).isEmpty();
    }

    @Test
    void a_byte_order_mark_costs_the_first_line_and_no_other() {
        assertThat(told("\uFEFF" + FIRST + "\n" + SECOND))
                .containsExactly("1 Rejected: JSON-encoding at '', line 1, column 1", "2 as-2");
    }

    @Test
    void bytes_that_are_no_utf_8_cost_their_line_and_no_other() {
        byte[] document = bytes(SECOND + "\n" + FIRST + "\n" + SECOND);
        int at = FIRST.indexOf("as-1");
        document[SECOND.length() + 1 + at] = (byte) 0xC3;

        assertThat(told(document))
                .containsExactly("1 as-2", "2 Rejected: JSON-encoding at '', line 2, column " + (at + 1), "3 as-2");
    }

    @Test
    void a_last_line_that_was_cut_off_is_told_as_such() {
        assertThat(told(FIRST + "\n" + SECOND.substring(0, 20)))
                .containsExactly("1 as-1", "2 Rejected: JSON-truncated at '', line 2, column 21");
    }

    @Test
    void two_documents_in_one_line_are_one_too_many() {
        assertThat(told(FIRST + FIRST + "\n" + SECOND))
                .containsExactly("1 Rejected: JSON-trailing at '', line 1, column " + (FIRST.length() + 1), "2 as-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 1 << 16, 3 << 16})
    void a_line_that_is_too_long_is_passed_over_to_its_end(int tooMany) {
        TafhsbJson small = json.withLimits(Limits.standard().withBytes(FIRST.length()));
        String longer = FIRST + " ".repeat(tooMany);

        assertThat(told(small, stream(FIRST + "\r\n" + longer + "\r\n" + longer + "\n" + SECOND)))
                .containsExactly(
                        "1 as-1",
                        "2 Rejected: JSON-too-large at '', line 2, column 1",
                        "3 Rejected: JSON-too-large at '', line 3, column 1",
                        "4 as-2");
    }

    @Test
    void every_other_limit_holds_for_each_line() {
        TafhsbJson flat = json.withLimits(Limits.standard().withDepth(1));

        assertThat(told(flat, stream(FIRST.replace("}", ",\"child\":{\"id\":\"ch-1\"}}") + "\n" + SECOND)))
                .satisfiesExactly(
                        deep -> assertThat(deep).startsWith("1 Rejected: JSON-too-deep at '/child', line 1"),
                        sound -> assertThat(sound).isEqualTo("2 as-2"));
    }

    @Test
    void it_does_not_matter_how_the_bytes_arrive() {
        InputStream drop = new ByteArrayInputStream(bytes(FIRST + "\r\n\r\n" + SECOND + "\r\n")) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, 1));
            }
        };

        assertThat(told(json, drop)).containsExactly("1 as-1", "3 as-2");
    }

    @Test
    void it_tells_how_far_it_is() {
        String document = FIRST + "\r\n\n" + SECOND;
        DocumentLines lines = json.lines(stream(document));
        List<String> progress = new ArrayList<>();
        for (DocumentLine ignored : lines) {
            progress.add(lines.lines() + " " + lines.bytes());
        }

        assertThat(progress).containsExactly("1 " + (FIRST.length() + 2), "3 " + document.length());
    }

    @Test
    void lines_can_be_read_by_whichever_thread_the_caller_likes() throws Exception {
        String document = String.join("\n", IntStream.range(0, 100).mapToObj(i -> line("as-" + i)).toList());
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> read = new ArrayList<>();
            for (DocumentLine line : json.lines(stream(document))) {
                read.add(executor.submit(() -> told(line)));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(read.get(i).get()).isEqualTo(i + 1 + " as-" + i);
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void a_stream_that_fails_says_so_after_the_lines_before_it() {
        InputStream failing = new InputStream() {
            private final InputStream before = stream(FIRST + "\n" + SECOND.substring(0, 10));

            @Override
            public int read() throws IOException {
                int next = before.read();
                if (next < 0) {
                    throw new IOException("the line is dead");
                }
                return next;
            }
        };
        Iterator<DocumentLine> lines = json.lines(failing).iterator();

        assertThat(told(lines.next())).isEqualTo("1 as-1");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::hasNext)
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void it_is_gone_through_once_and_says_so_to_whoever_tries_again() {
        DocumentLines lines = json.lines(stream(FIRST));
        Iterator<DocumentLine> once = lines.iterator();
        once.next();

        assertThat(once).isExhausted();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(once::next);
        assertThatIllegalStateException().isThrownBy(lines::iterator).withMessageStartingWith("lines: ");
    }

    @Test
    void it_says_nothing_of_what_is_in_it() {
        DocumentLines lines = json.lines(stream(FIRST));

        assertThat(lines).hasToString("DocumentLines");
        assertThat(lines.iterator().next()).hasToString("DocumentLine 1");
        assertThatIllegalArgumentException().isThrownBy(() -> json.lines(stream(FIRST)).iterator().next().read(String.class));
        assertThatNullPointerException().isThrownBy(() -> json.lines(null)).withMessage("in");
    }

    @Test
    void it_reads_no_further_ahead_than_a_buffer_and_holds_no_line_it_has_given() throws InterruptedException {
        EndlessLines stream = new EndlessLines(2_000, 1_000);
        DocumentLines lines = json.lines(stream);
        List<WeakReference<DocumentLine>> given = new ArrayList<>();
        for (DocumentLine line : lines) {
            given.add(new WeakReference<>(line));
            assertThat(stream.taken() - lines.bytes()).isBetween(0L, 1L << 16);
        }

        assertThat(given).hasSize(2_000);
        for (int patience = 0; patience < 50 && given.stream().anyMatch(each -> each.get() != null); patience++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(given).allMatch(each -> each.get() == null);
    }

    /** A gigabyte through a heap of 32 megabytes; a tenth of it unless tests are thorough. */
    @Test
    void a_million_lines_need_no_more_memory_than_one(@TempDir Path folder) throws Exception {
        int lines = Boolean.getBoolean("tafhsb.thorough") ? 1_000_000 : 100_000;
        Path said = folder.resolve("said.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessLines.class.getName(),
                        Integer.toString(lines))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(java.waitFor()).as(Files.readString(said)).isZero();
        assertThat(said).hasContent("accepted " + lines + ", written " + lines);
    }

    @Test
    void what_is_written_is_one_line_each_and_reads_back_equal() throws IOException {
        List<Assessment> records = IntStream.range(0, 20).mapToObj(i -> Generated.one(Assessment.class, i)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(json.writeLines(Assessment.class, records, out)).isEqualTo(20);

        assertThat(out.toString(UTF_8)).endsWith("\n");
        assertThat(out.toString(UTF_8).split("\n")).hasSize(20);
        List<Assessment> read = new ArrayList<>();
        json.lines(new ByteArrayInputStream(out.toByteArray()))
                .forEach(line -> read.add(line.read(Assessment.class).orElseThrow()));
        assertThat(read).isEqualTo(records);
    }

    @Test
    void values_are_taken_one_at_a_time_and_nothing_is_closed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        List<Integer> before = new ArrayList<>();
        Iterable<Assessment> values = () -> IntStream.range(0, 3)
                .peek(i -> before.add(out.size()))
                .mapToObj(i -> Assessment.begin(AssessmentId.of("as-" + i)))
                .iterator();

        assertThat(json.writeLines(Assessment.class, values, out)).isEqualTo(3);

        assertThat(before).containsExactly(0, FIRST.length() + 1, 2 * (FIRST.length() + 1));
    }

    @Test
    void a_stream_that_takes_nothing_more_says_so() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        List<Assessment> one = List.of(Assessment.begin(AssessmentId.of("as-1")));

        assertThatIOException().isThrownBy(() -> json.writeLines(Assessment.class, one, full)).withMessage("the disk is full");
        assertThatNullPointerException()
                .isThrownBy(() -> json.writeLines(Assessment.class, Arrays.asList((Assessment) null), full))
                .withMessage("value");
    }

    private List<String> told(String document) {
        return told(bytes(document));
    }

    private List<String> told(byte[] document) {
        return told(json, new ByteArrayInputStream(document));
    }

    private static List<String> told(TafhsbJson json, InputStream document) {
        List<String> told = new ArrayList<>();
        json.lines(document).forEach(line -> told.add(told(line)));
        return told;
    }

    private static String told(DocumentLine line) {
        ReadResult<Assessment> result = line.read(Assessment.class);
        return line.number() + " "
                + result.toOptional().map(it -> it.getId().value()).orElseGet(result::toString);
    }

    private static String line(String id) {
        return "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"" + id + "\",\"version\":1}";
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(bytes(document));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
