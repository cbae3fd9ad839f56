// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import java.util.Optional;

/** One thing in which two values that were changed apart do not go together: what it is about and where, never what it says. */
public final class MergeConflict {
    private final Kind kind;
    private final Subject subject;
    private final Optional<String> mine;
    private final Optional<String> theirs;

    MergeConflict(Kind kind, Subject subject, Optional<String> mine, Optional<String> theirs) {
        this.kind = kind;
        this.subject = subject;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** {@return why it does not go together} */
    public Kind kind() {
        return kind;
    }

    /** {@return the nearest part with an identifier; empty if there is none} */
    public Optional<SubjectId> part() {
        return subject.part();
    }

    /** {@return the member of that part, with dots where it lies deeper; empty for the part itself} */
    public String member() {
        return subject.member();
    }

    /** {@return where in mine, as a JSON Pointer; empty if it is not there} */
    public Optional<String> mine() {
        return mine;
    }

    /** {@return where in theirs, as a JSON Pointer; empty if it is not there} */
    public Optional<String> theirs() {
        return theirs;
    }

    /** {@return what is the matter, as a label and a whole sentence; no value is in it} */
    public String message(Language language) {
        return subject.label(language) + ChangeMessages.message("conflict." + kind.name(), language);
    }

    @Override
    public String toString() {
        return kind + part().map(id -> " " + id.value()).orElse("") + (member().isEmpty() ? "" : " " + member());
    }

    /** Why two changes do not go together. */
    public enum Kind {
        /** Both changed it, and not alike. */
        BOTH_CHANGED,
        /** Both added it, and not alike. */
        BOTH_ADDED,
        /** One removed what the other changed. */
        REMOVED_AND_CHANGED,
        /** Both put a list into another order, and not alike. */
        BOTH_REORDERED,
        /** A signed version was changed or removed, or both sides signed one. */
        SEALED,
        /** One points at a part that the other removed. */
        DANGLING,
        /** Each keeps to the schema, and what comes of both does not: a list grew longer than it may be. */
        UNSOUND
    }
}
