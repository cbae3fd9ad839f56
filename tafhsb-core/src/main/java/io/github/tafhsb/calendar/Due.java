// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something with a date, and how it stands on the day of the calendar it is in.
 *
 * @param kind what it is
 * @param part the part of the record; empty where it is about the record itself
 * @param when its date, as exactly as it is known; empty for what goes on without one
 * @param state how it stands
 * @param certainty whether it certainly stands so, or, where its date is not known exactly, possibly; never {@link Certainty#NOT}
 * @param heldBy who has it to do, as far as the record says; whoever leads where it names nobody; empty where nobody leads, or the
 *     record names a role alone
 */
public record Due(
        DueKind kind,
        Optional<SubjectId> part,
        Optional<When> when,
        DueState state,
        Certainty certainty,
        List<PersonId> heldBy) {

    /**
     * Takes all of it.
     *
     * @throws IllegalArgumentException if the certainty is {@link Certainty#NOT}
     */
    public Due {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(certainty, "certainty");
        if (certainty == Certainty.NOT) {
            throw new IllegalArgumentException("certainty: certainly or possibly");
        }
        heldBy = List.copyOf(Objects.requireNonNull(heldBy, "heldBy"));
    }

    /** {@return whether it certainly stands so} */
    public boolean isCertain() {
        return certainty == Certainty.CERTAINLY;
    }

    /** {@return what it is and how it stands, in whole sentences; no name, no date and nothing else of the record is in them} */
    public String sentence(Language language) {
        return Sentences.of(this, Objects.requireNonNull(language, "language"));
    }

    /** {@return the word Due, the kind and the state} */
    @Override
    public String toString() {
        return "Due " + kind.wire() + " " + state.wire();
    }
}
