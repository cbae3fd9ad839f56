// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Objects;

/**
 * Something that a person has to decide before a view goes: it was kept, and may go if somebody says so.
 *
 * @param subject the part
 * @param member the member of it, in words parted by a slash; empty for the part itself
 * @param because why it was kept
 */
public record Question(SubjectId subject, String member, ViewReason because) {

    /** Takes a question. */
    public Question {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(because, "because");
    }

    /** {@return the decision that it goes} */
    public Release released(PersonId by, Day on, Passage why) {
        return new Release(this, by, on, why);
    }

    /** {@return the word Question, whatever is asked} */
    @Override
    public String toString() {
        return "Question";
    }
}
