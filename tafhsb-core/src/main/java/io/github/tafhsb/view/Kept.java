// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.identity.SubjectId;
import java.util.Objects;

/**
 * Something that a view leaves out, for the sender: where it stands and which line or condition kept it.
 *
 * @param subject the nearest part with an identifier
 * @param member the member of it, in words parted by a slash; empty for the part itself
 * @param line the line of the declaration, for example {@code SafetyAction.internalReason}; the type where it is the part itself
 * @param because why
 */
public record Kept(SubjectId subject, String member, String line, ViewReason because) {

    /** Takes what was left out. */
    public Kept {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(because, "because");
    }

    /** {@return the word Kept, whatever was} */
    @Override
    public String toString() {
        return "Kept";
    }
}
