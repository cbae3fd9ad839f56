// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.text.Passage;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody answered to a question, or why there is no answer.
 *
 * <p>That nobody has said anything yet is not an answer: then the answer itself is absent. Whoever says that something is not
 * known says why.
 *
 * @param <T> the type of what is known
 */
public sealed interface Answer<T> extends Walkable {

    /** {@return what is known; empty for every other answer} */
    default Optional<T> known() {
        return Optional.empty();
    }

    /** {@return whether this is known} */
    default boolean isKnown() {
        return known().isPresent();
    }

    /** {@return whether exactly this is known} */
    default boolean is(T value) {
        Objects.requireNonNull(value, "value");
        return known().filter(value::equals).isPresent();
    }

    /** {@return that this is known} */
    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    /** {@return that somebody looked and could not find out, and why} */
    static <T> Answer<T> notKnown(Passage reason) {
        return new NotKnown<>(reason);
    }

    /** {@return that nobody asked, on purpose or not yet, and why} */
    static <T> Answer<T> notAsked(Passage reason) {
        return new NotAsked<>(reason);
    }

    /** {@return that whoever was asked preferred not to say} */
    static <T> Answer<T> declined(Passage reason) {
        return new Declined<>(reason);
    }

    /** {@return that the question does not arise, and why} */
    static <T> Answer<T> notApplicable(Passage reason) {
        return new NotApplicable<>(reason);
    }

    /** {@return that the host assessment answers it, and where} */
    static <T> Answer<T> coveredInHost(Passage where) {
        return new CoveredInHost<>(where);
    }

    /** {@return that the answer is yes} */
    static Answer<YesNo> yes() {
        return new Known<>(YesNo.YES);
    }

    /** {@return that the answer is no} */
    static Answer<YesNo> no() {
        return new Known<>(YesNo.NO);
    }

    /**
     * It is known.
     *
     * @param value what is known
     */
    record Known<T>(T value) implements Answer<T> {
        /** Takes what is known. */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }

        @Override
        public void walk(Walk walk) {
            if (value instanceof Walkable held) {
                walk.enters("known", held);
            }
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /**
     * Somebody looked and could not find out.
     *
     * @param reason why
     */
    record NotKnown<T>(Passage reason) implements Answer<T> {
        /** Takes the reason. */
        public NotKnown {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public void walk(Walk walk) {
            walk.enters("notKnown/reason", reason);
        }

        @Override
        public String toString() {
            return "NotKnown";
        }
    }

    /**
     * Nobody asked, on purpose or not yet.
     *
     * @param reason why
     */
    record NotAsked<T>(Passage reason) implements Answer<T> {
        /** Takes the reason. */
        public NotAsked {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public void walk(Walk walk) {
            walk.enters("notAsked/reason", reason);
        }

        @Override
        public String toString() {
            return "NotAsked";
        }
    }

    /**
     * Whoever was asked preferred not to say.
     *
     * @param reason what they said about that
     */
    record Declined<T>(Passage reason) implements Answer<T> {
        /** Takes the reason. */
        public Declined {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public void walk(Walk walk) {
            walk.enters("declined/reason", reason);
        }

        @Override
        public String toString() {
            return "Declined";
        }
    }

    /**
     * The question does not arise.
     *
     * @param reason why
     */
    record NotApplicable<T>(Passage reason) implements Answer<T> {
        /** Takes the reason. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public void walk(Walk walk) {
            walk.enters("notApplicable/reason", reason);
        }

        @Override
        public String toString() {
            return "NotApplicable";
        }
    }

    /**
     * The host assessment answers it.
     *
     * @param where where in the host assessment, and when
     */
    record CoveredInHost<T>(Passage where) implements Answer<T> {
        /** Takes the place in the host assessment. */
        public CoveredInHost {
            Objects.requireNonNull(where, "where");
        }

        @Override
        public void walk(Walk walk) {
            walk.enters("coveredInHost/where", where);
        }

        @Override
        public String toString() {
            return "CoveredInHost";
        }
    }
}
