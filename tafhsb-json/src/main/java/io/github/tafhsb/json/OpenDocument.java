// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/**
 * A document that may say more than this release knows: what is known of it as a value, and a way to change that without
 * touching the rest.
 *
 * <p>Only for members that the schema does not have, in whatever object. A word of a choice or a case of a union that is not known
 * is refused as in reading: a value without it would say something else. So is anything unknown in a signed version.
 *
 * @param <T> what it is known as
 */
public final class OpenDocument<T> {
    private final T value;
    private final List<String> unknownAt;
    private final Function<T, Converted> write;

    OpenDocument(T value, List<String> unknownAt, Function<T, Converted> write) {
        this.value = value;
        this.unknownAt = List.copyOf(unknownAt);
        this.write = write;
    }

    /** {@return what is known of it} */
    public T value() {
        return value;
    }

    /** {@return the objects that hold members which are not known, as JSON Pointers, never by the members' names} */
    public List<String> unknownAt() {
        return unknownAt;
    }

    /**
     * {@return the document with what is known of it changed into this, and everything else where it was}
     *
     * <p>What is not known goes only with the part or the element that held it, and is then among the losses. An element without
     * an identifier that says something else is another element.
     *
     * @throws IllegalArgumentException if a signed version would be changed or removed
     */
    public Converted with(T changed) {
        return write.apply(requireNonNull(changed, "changed"));
    }

    @Override
    public String toString() {
        return "OpenDocument";
    }
}
