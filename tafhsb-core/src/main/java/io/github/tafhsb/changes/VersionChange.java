// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One change between two versions: what became of which part, on what evidence, and who now has to do with it.
 *
 * @param kind what became of it
 * @param part the part; empty where it is about something the record says as a whole
 * @param member what that is, as it is called in JSON; empty where it is about a part
 * @param evidence what it rests on that was not weighed for it before; empty where the record cites nothing new
 * @param people who now has to do with it, such as who took over; empty where it is about nobody
 * @param words the record's own words about it: about somebody, and not for a log; empty where it has none
 */
public record VersionChange(
        ChangeKind kind,
        Optional<SubjectId> part,
        Optional<String> member,
        List<EvidenceId> evidence,
        List<PersonId> people,
        List<Passage> words) {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/changes/sentences");

    /** Takes all of it. */
    public VersionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(member, "member");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        people = List.copyOf(Objects.requireNonNull(people, "people"));
        words = List.copyOf(Objects.requireNonNull(words, "words"));
    }

    /** {@return what it is about} */
    public ChangeTopic topic() {
        return kind.topic();
    }

    /** {@return what became of it, as a whole sentence; nothing of the record is in it} */
    public String sentence(Language language) {
        return TEXTS.get(kind.wire(), Objects.requireNonNull(language, "language"));
    }

    /** {@return the word VersionChange and the kind} */
    @Override
    public String toString() {
        return "VersionChange " + kind.wire();
    }
}
