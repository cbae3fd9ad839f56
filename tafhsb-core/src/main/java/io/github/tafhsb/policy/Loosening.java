// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.text.Language;
import java.util.Objects;

/**
 * A limit that a policy sets wider than the edition does. It is not followed: the edition's counts, and whoever set it is told.
 *
 * @param limit which limit
 * @param pointer the member of the policy that says so, as a JSON Pointer
 */
public record Loosening(Limit limit, String pointer) {

    /** Takes a limit and where it stands. */
    public Loosening {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** {@return what was tried, and what counts instead} */
    public String sentence(Language language) {
        return Sentences.of("loosens." + limit.wire(), language);
    }
}
