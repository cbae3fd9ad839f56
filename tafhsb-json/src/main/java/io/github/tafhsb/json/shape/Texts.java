// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.Optional;

/**
 * The titles and descriptions of definitions, members and the words of choices.
 *
 * <p>Keys are {@code Hypothesis} for a definition, {@code Hypothesis.statement} for a member or a case, {@code
 * Role.carer} for a word of a choice.
 */
@FunctionalInterface
public interface Texts {
    /** Answers every key with the key, while the texts are still to be written. */
    Texts PLACEHOLDER = key -> Optional.of(new Text(key, "(" + key + ")"));

    /** {@return what is to be said about a key; empty if nothing has been written} */
    Optional<Text> find(String key);

    /**
     * What is said about a definition, a member or a word.
     *
     * @param title a few words
     * @param description one sentence or more
     */
    record Text(String title, String description) {}
}
