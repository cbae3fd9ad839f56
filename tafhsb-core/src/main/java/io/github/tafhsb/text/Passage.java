// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.time.When;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody wrote or said, in which language, and where the words come from. Its own text says nothing of itself in logs.
 *
 * <p>A passage may stand in both languages; the rendering is somebody's translation and never replaces the text.
 */
@Value.Immutable
@DomainStyle
public interface Passage extends Walkable, WithPassage {

    /** {@return the words} */
    Words getText();

    /** {@return the language they are in} */
    Language getLanguage();

    /** {@return where they come from} */
    Origin getOrigin();

    /** {@return who wrote or said them; empty until somebody has said} */
    Optional<PersonId> getBy();

    /** {@return the record they were carried over from; empty unless they were} */
    Optional<Line> getCarriedFrom();

    /** {@return since when they stand unchanged; empty unless they were carried over} */
    Optional<When> getUnchangedSince();

    /** {@return who confirmed what software drafted; empty until somebody has} */
    Optional<PersonId> getConfirmedBy();

    /** {@return the same in the other language; empty until somebody has translated it} */
    Optional<Words> getRendering();

    /** {@return the words in this language where somebody rendered them, and otherwise as they were written or said} */
    default String in(Language language) {
        Objects.requireNonNull(language, "language");
        return getRendering()
                .filter(rendering -> getLanguage() != language)
                .orElse(getText())
                .text();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("by", getBy());
        walk.refers("confirmedBy", getConfirmedBy());
    }

    /**
     * {@return the author's own words, in English}
     *
     * @throws IllegalArgumentException if the words are refused by {@link Words}
     */
    static Passage of(String english) {
        return of(Language.ENGLISH, Objects.requireNonNull(english, "english"));
    }

    /**
     * {@return the author's own words}
     *
     * @throws IllegalArgumentException if the words are refused by {@link Words}
     */
    static Passage of(Language language, String text) {
        return builder().text(Words.of(text)).language(language).origin(Origin.OWN).build();
    }

    /**
     * {@return somebody's words, quoted}
     *
     * @throws IllegalArgumentException if the words are refused by {@link Words}
     */
    static Passage quoted(Language language, String text, PersonId by) {
        return builder()
                .text(Words.of(text))
                .language(language)
                .origin(Origin.QUOTED)
                .by(by)
                .build();
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Passage}. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
