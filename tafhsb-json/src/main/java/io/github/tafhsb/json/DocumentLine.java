// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One line of {@link DocumentLines}: a document of its own, not yet read, and the number of its line.
 *
 * <p>It holds a copy of its bytes and nothing of the other lines, so it can be read at any time, by any thread, and any number
 * of lines at once.
 */
public final class DocumentLine {
    private final TafhsbJson json;
    private final long number;
    private final byte[] document;

    DocumentLine(TafhsbJson json, long number, byte[] document) {
        this.json = json;
        this.number = number;
        this.document = document;
    }

    /** {@return the number of the line, from 1, blank ones counted} */
    public long number() {
        return number;
    }

    /** {@return what stands in the line, without its end; of a line longer than the limit, no more than tells that it is} */
    public byte[] document() {
        return document.clone();
    }

    /**
     * {@return what the document in this line says, or everything that is wrong with it, told with the number of this line}
     *
     * @throws IllegalArgumentException if the type is none of {@link TafhsbJson#types}
     */
    public <T> ReadResult<T> read(Class<T> type) {
        ReadResult<T> result = json.read(requireNonNull(type, "type"), document);
        List<ReadProblem> problems = result.problems();
        return problems.isEmpty() ? result : new ReadResult.Rejected<>(problems.stream().map(this::inThisLine).toList());
    }

    private ReadProblem inThisLine(ReadProblem problem) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return new ReadProblem(
                problem.code(), problem.pointer(), problem.member(), line, problem.column(), problem.parameters());
    }

    /** {@return the number of the line, and nothing that stands in it} */
    @Override
    public String toString() {
        return "DocumentLine " + number;
    }
}
