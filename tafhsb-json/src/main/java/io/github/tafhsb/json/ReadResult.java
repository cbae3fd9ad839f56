// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a document: the value, or everything that is wrong with it.
 *
 * @param <T> what was to be read
 */
public sealed interface ReadResult<T> {

    /** {@return every problem, in the order of the document; empty if it was accepted} */
    List<ReadProblem> problems();

    /** {@return how the document was brought up from an older schema version; empty if it did not have to be} */
    default Optional<Upgrade> upgrade() {
        return Optional.empty();
    }

    /** {@return the value; empty if the document was rejected} */
    Optional<T> toOptional();

    /**
     * {@return the value}
     *
     * @throws NoSuchElementException if the document was rejected; the message holds codes and places, nothing else
     */
    T orElseThrow();

    /**
     * The document is sound.
     *
     * @param value what it says
     * @param upgrade how it was brought up from an older schema version; empty if it did not have to be
     */
    record Accepted<T>(T value, Optional<Upgrade> upgrade) implements ReadResult<T> {
        public Accepted {
            requireNonNull(value, "value");
            requireNonNull(upgrade, "upgrade");
        }

        /** The document is of the current schema version. */
        public Accepted(T value) {
            this(value, Optional.empty());
        }

        @Override
        public List<ReadProblem> problems() {
            return List.of();
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public String toString() {
            return "Accepted";
        }
    }

    /**
     * The document is not sound.
     *
     * @param problems what is wrong, at least one
     */
    record Rejected<T>(List<ReadProblem> problems) implements ReadResult<T> {
        public Rejected {
            problems = List.copyOf(requireNonNull(problems, "problems"));
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems: at least one");
            }
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }

        @Override
        public T orElseThrow() {
            throw new NoSuchElementException(toString());
        }

        @Override
        public String toString() {
            return problems.stream().map(ReadProblem::toString).collect(Collectors.joining("; ", "Rejected: ", ""));
        }
    }
}
