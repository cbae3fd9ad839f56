// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import io.github.tafhsb.text.Language;
import java.util.Optional;

/**
 * What became of one thing a document said when the document was made into another: where, and never what it said.
 *
 * @param kind what became of it
 * @param before where it stood, as a JSON Pointer into the document as it was; empty if it is new
 * @param after where it stands, as a JSON Pointer into the document as it is now; empty if it is gone
 */
public record ConversionNote(Kind kind, Optional<String> before, Optional<String> after) {
    public ConversionNote {
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** {@return what became of it, as a whole sentence that names neither the place nor a value} */
    public String message(Language language) {
        return ChangeMessages.message("conversion." + kind.name(), language);
    }

    @Override
    public String toString() {
        return kind + before.map(at -> " from '" + at + "'").orElse("") + after.map(at -> " at '" + at + "'").orElse("");
    }

    /** What can become of something. */
    public enum Kind {
        /** It is said elsewhere now, or in another way. */
        MOVED,
        /** Something has to be said that was not: this is what stands there until somebody says otherwise. */
        DEFAULTED,
        /** There is no place for it. */
        DROPPED,
        /** Only somebody who knows the case can say what belongs here. */
        NEEDS_A_PERSON
    }
}
