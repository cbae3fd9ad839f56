// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document made from another one, and what became of what that one said.
 *
 * <p>Whoever takes it has to say whether they accept a loss: there is no way to drop something without having said so.
 */
public final class Converted {
    private final byte[] document;
    private final List<ConversionNote> notes;

    Converted(byte[] document, List<ConversionNote> notes) {
        this.document = document;
        this.notes = List.copyOf(notes);
    }

    /** {@return what became of what the other document said; empty if everything is as it was} */
    public List<ConversionNote> notes() {
        return notes;
    }

    /** {@return what the document does not say any more; empty if nothing was lost} */
    public List<ConversionNote> losses() {
        return notes.stream().filter(note -> note.kind() == ConversionNote.Kind.DROPPED).toList();
    }

    /**
     * {@return the document in UTF-8, in which nothing was lost}
     *
     * @throws IllegalStateException if something was; the message holds places, nothing else
     */
    public byte[] lossless() {
        if (!losses().isEmpty()) {
            throw new IllegalStateException(losses().stream().map(ConversionNote::toString).collect(Collectors.joining("; ")));
        }
        return acceptingLoss();
    }

    /** {@return the document in UTF-8, whatever was lost: the {@linkplain #losses losses} say what} */
    public byte[] acceptingLoss() {
        return document.clone();
    }

    @Override
    public String toString() {
        return "Converted";
    }
}
