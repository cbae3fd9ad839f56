// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the sender knows of a view, and the reader never does: what was kept and why, what a person has to decide, and whose the identifiers
 * are.
 *
 * @param kept what was left out, in the order of the record
 * @param questions what may go if a named person decides so, in the order of the record
 * @param releases what named persons decided
 * @param originals what each identifier of the view stands for
 */
public record SenderManifest(
        List<Kept> kept, List<Question> questions, List<Release> releases, Map<ViewId, SubjectId> originals) {

    /** Takes what the sender knows. */
    public SenderManifest {
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
        questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
        releases = List.copyOf(Objects.requireNonNull(releases, "releases"));
        originals = Map.copyOf(Objects.requireNonNull(originals, "originals"));
    }

    /** {@return whom an identifier of the view stands for; empty if it is in no such view} */
    public Optional<PersonId> person(ViewId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(originals.get(id)).map(original -> PersonId.of(original.value()));
    }

    /** {@return the word SenderManifest, whatever it says} */
    @Override
    public String toString() {
        return "SenderManifest";
    }
}
