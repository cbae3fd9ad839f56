// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Objects;

/**
 * A named person’s decision that something in doubt goes all the same: the answer to a {@link Question}.
 *
 * <p>It lets one thing go that was kept for one reason. It opens nothing that
 * never goes: what must stay with the team, must not reach this reader, or is from a person affected.
 *
 * @param question what was decided
 * @param by who decided
 * @param on when
 * @param why why it may go
 */
public record Release(Question question, PersonId by, Day on, Passage why) {

    /** Takes a decision. */
    public Release {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(why, "why");
    }

    /** {@return the word Release, whatever it says} */
    @Override
    public String toString() {
        return "Release";
    }
}
