// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One change between two values: what became of which part or member, and where. What was said before and is said now only on
 * request.
 */
public final class Change {
    private final Kind kind;
    private final Subject subject;
    private final Optional<String> before;
    private final Optional<String> after;
    private final Supplier<Optional<String>> valueBefore;
    private final Supplier<Optional<String>> valueAfter;

    Change(
            Kind kind,
            Subject subject,
            Optional<String> before,
            Optional<String> after,
            Supplier<Optional<String>> valueBefore,
            Supplier<Optional<String>> valueAfter) {
        this.kind = kind;
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.valueBefore = valueBefore;
        this.valueAfter = valueAfter;
    }

    /** {@return what became of it} */
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

    /** {@return where it stood, as a JSON Pointer; empty if it was not there} */
    public Optional<String> before() {
        return before;
    }

    /** {@return where it stands now, as a JSON Pointer; empty if it is gone} */
    public Optional<String> after() {
        return after;
    }

    /** {@return what was said there, as JSON; empty if nothing was. It is about somebody: not for a log} */
    public Optional<String> valueBefore() {
        return valueBefore.get();
    }

    /** {@return what is said there now, as JSON; empty if nothing is. It is about somebody: not for a log} */
    public Optional<String> valueAfter() {
        return valueAfter.get();
    }

    /** {@return what became of what, as a label and a whole sentence; no value is in it} */
    public String message(Language language) {
        String what = subject.isPart() ? "part." : "member.";
        return subject.label(language) + ChangeMessages.message(what + kind.name(), language);
    }

    @Override
    public String toString() {
        return kind + part().map(id -> " " + id.value()).orElse("") + (member().isEmpty() ? "" : " " + member());
    }

    /** What can become of something. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** The part stands elsewhere: at another place in its list, or in another list. */
        MOVED
    }
}
