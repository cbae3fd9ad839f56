// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.List;
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

    /** {@return a JSON value that fits a definition or a member; empty where none was written} */
    default Optional<String> example(String key) {
        return Optional.empty();
    }

    /** {@return what is to be said about a choice, with the meaning of its words in the description, one a line} */
    default Optional<Text> find(String key, List<String> words) {
        return find(key).map(text -> {
            StringBuilder description = new StringBuilder(text.description());
            for (String word : words) {
                find(key + "." + word).ifPresent(each -> description
                        .append('\n').append(word).append(": ").append(each.title()).append(". ").append(each.description()));
            }
            return new Text(text.title(), description.toString());
        });
    }

    /**
     * What is said about a definition, a member or a word.
     *
     * @param title a few words
     * @param description one sentence or more
     */
    record Text(String title, String description) {}
}
