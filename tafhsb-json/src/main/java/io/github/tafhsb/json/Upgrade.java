// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a document of an older schema version was brought up before it was read.
 *
 * @param from the version of the document
 * @param to the version it was read in
 * @param notes what became of what it said; empty if the versions do not differ in anything it says
 */
public record Upgrade(String from, String to, List<ConversionNote> notes) {
    public Upgrade {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        notes = List.copyOf(requireNonNull(notes, "notes"));
    }

    /** {@return what the value does not say any more: keep the document until somebody has looked; empty if nothing was lost} */
    public List<ConversionNote> losses() {
        return notes.stream().filter(note -> note.kind() == ConversionNote.Kind.DROPPED).toList();
    }
}
