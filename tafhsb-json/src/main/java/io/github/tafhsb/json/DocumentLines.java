// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Documents one a line (JSON Lines), taken from a stream one at a time: never more of it is held than a buffer and the line at
 * hand, however many lines there are.
 *
 * <p>Each line is a document of its own. What is wrong with one is told of that one when it is {@linkplain DocumentLine#read
 * read}, and the lines after it come through:
 *
 * <ul>
 *   <li>A line ends with a line feed, with or without a carriage return before it. The last one needs no end.
 *   <li>A blank line, with nothing in it or only white space, is counted and passed over.
 *   <li>A line with more bytes than the {@linkplain Limits#bytes limit} is passed over to its end and told as {@link
 *       ReadProblem.Code#TOO_LARGE}. All other limits hold for each line as well.
 *   <li>A byte order mark before the first line, and bytes that are no UTF-8 in any line, are told as {@link
 *       ReadProblem.Code#ENCODING}, of that line only.
 *   <li>A last line that was cut off is told as {@link ReadProblem.Code#TRUNCATED}, as it is in a document of its own.
 * </ul>
 *
 * <p>It can be gone through once, by one thread at a time; the lines it gives can be read by others. It closes nothing. If the
 * stream fails, going on throws an {@link UncheckedIOException}.
 */
public final class DocumentLines implements Iterable<DocumentLine> {
    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final TafhsbJson json;
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean isBegun;
    private int at;
    private int end;
    private long lines;
    private long bytes;

    DocumentLines(TafhsbJson json, InputStream in, int limit) {
        this.json = json;
        this.in = in;
        this.most = (int) Math.min(limit + 1L, LARGEST_ARRAY); // one byte more is how the reader sees that it is too large
    }

    /**
     * {@return the lines}
     *
     * @throws IllegalStateException if it was asked for before: a stream cannot be gone through again
     */
    @Override
    public Iterator<DocumentLine> iterator() {
        if (isBegun) {
            throw new IllegalStateException("lines: gone through before; open the stream again");
        }
        isBegun = true;
        return new Lines();
    }

    /** {@return how many lines were taken from the stream so far, blank ones counted} */
    public long lines() {
        return lines;
    }

    /** {@return how many bytes the lines taken so far have, their ends counted} */
    public long bytes() {
        return bytes;
    }

    /** {@return the word DocumentLines} */
    @Override
    public String toString() {
        return "DocumentLines";
    }

    private Optional<DocumentLine> next() throws IOException {
        while (fill()) {
            byte[] line = line();
            if (!isBlank(line)) {
                return Optional.of(new DocumentLine(json, lines, line));
            }
        }
        return Optional.empty();
    }

    /** Whether there is another byte. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(in.read(buffer, 0, BUFFER), 0);
        }
        return at < end;
    }

    /** The line that begins here, without its end and without what is beyond the limit. */
    private byte[] line() throws IOException {
        kept.reset();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            kept.write(buffer, at, Math.min(stop - at, most - kept.size()));
            length += stop - at;
            ended = stop < end;
            at = ended ? stop + 1 : stop;
        }
        lines++;
        bytes += ended ? length + 1 : length;
        byte[] line = kept.toByteArray();
        boolean whole = length == line.length;
        return whole && length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private final class Lines implements Iterator<DocumentLine> {
        private Optional<DocumentLine> ahead = Optional.empty();

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                try {
                    ahead = DocumentLines.this.next();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
            return ahead.isPresent();
        }

        @Override
        public DocumentLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no line is left");
            }
            DocumentLine line = ahead.orElseThrow();
            ahead = Optional.empty();
            return line;
        }
    }
}
