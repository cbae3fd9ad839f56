// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.When;
import java.util.Objects;
import java.util.Optional;

/** A value in a view. Its text says nothing of itself in logs. */
public sealed interface Viewed {

    /**
     * A passage, whole.
     *
     * @param text the words
     * @param language the language they are in
     * @param origin where they come from
     * @param rendering the same in the other language; empty where nobody has translated it
     * @param by who wrote or said them; empty where this reader is not told
     */
    record Said(Words text, Language language, Origin origin, Optional<Words> rendering, Optional<ViewId> by)
            implements Viewed {
        /** Takes a passage. */
        public Said {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(rendering, "rendering");
            Objects.requireNonNull(by, "by");
        }

        /** {@return the words in this language, or in the one they were written in} */
        public String in(Language wanted) {
            Objects.requireNonNull(wanted, "wanted");
            return wanted == language ? text.text() : rendering.orElse(text).text();
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    /**
     * A short text.
     *
     * @param line the text
     */
    record Text(Line line) implements Viewed {
        /** Takes a text. */
        public Text {
            Objects.requireNonNull(line, "line");
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A date, as exactly as it is known.
     *
     * @param date the date
     */
    record On(When date) implements Viewed {
        /** Takes a date. */
        public On {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String toString() {
            return "On";
        }
    }

    /**
     * A choice from a closed list.
     *
     * @param choice the choice
     */
    record Chosen(Choice choice) implements Viewed {
        /** Takes a choice. */
        public Chosen {
            Objects.requireNonNull(choice, "choice");
        }

        /** {@return the list that it is from: the name of its type} */
        public String list() {
            return ((Enum<?>) choice).getDeclaringClass().getSimpleName();
        }

        @Override
        public String toString() {
            return "Chosen";
        }
    }

    /**
     * An entry of a catalogue.
     *
     * @param code the entry
     */
    record Coded(Code code) implements Viewed {
        /** Takes an entry. */
        public Coded {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String toString() {
            return "Coded";
        }
    }

    /**
     * A language that somebody chose.
     *
     * @param language the language
     */
    record Spoken(Language language) implements Viewed {
        /** Takes a language. */
        public Spoken {
            Objects.requireNonNull(language, "language");
        }

        @Override
        public String toString() {
            return "Spoken";
        }
    }

    /**
     * A reference to another part of the same view.
     *
     * @param id what it points at
     */
    record PointsAt(ViewId id) implements Viewed {
        /** Takes a reference. */
        public PointsAt {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "PointsAt";
        }
    }

    /**
     * A part that stands here.
     *
     * @param part the part
     */
    record Holds(ViewedPart part) implements Viewed {
        /** Takes a part. */
        public Holds {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String toString() {
            return "Holds";
        }
    }
}
