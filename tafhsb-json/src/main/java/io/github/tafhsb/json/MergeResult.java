// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of two values that were changed apart: one that has the changes of both, or what does not go together.
 *
 * @param <T> what was merged
 */
public sealed interface MergeResult<T> {

    /** {@return what does not go together; empty if all of it did} */
    List<MergeConflict> conflicts();

    /** {@return the value with the changes of both; empty if there are conflicts} */
    Optional<T> toOptional();

    /**
     * {@return the value with the changes of both}
     *
     * @throws NoSuchElementException if there are conflicts; the message holds kinds, identifiers and places, nothing else
     */
    T orElseThrow();

    /**
     * All of it goes together.
     *
     * @param value what has the changes of both
     */
    record Merged<T>(T value) implements MergeResult<T> {
        public Merged {
            requireNonNull(value, "value");
        }

        @Override
        public List<MergeConflict> conflicts() {
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
            return "Merged";
        }
    }

    /**
     * Somebody has to decide.
     *
     * @param conflicts what does not go together, at least one
     */
    record Conflicting<T>(List<MergeConflict> conflicts) implements MergeResult<T> {
        public Conflicting {
            conflicts = List.copyOf(requireNonNull(conflicts, "conflicts"));
            if (conflicts.isEmpty()) {
                throw new IllegalArgumentException("conflicts: at least one");
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
            return conflicts.stream().map(MergeConflict::toString).collect(Collectors.joining("; ", "Conflicting: ", ""));
        }
    }
}
