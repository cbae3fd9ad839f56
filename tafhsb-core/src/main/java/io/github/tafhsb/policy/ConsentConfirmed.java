// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Objects;

/**
 * That somebody confirmed that consent is meant as the lawful basis: a child or a family that cannot say no without consequences
 * has not consented.
 *
 * @param by the role of who confirmed it
 * @param on the day
 */
public record ConsentConfirmed(Line by, Day on) {

    /** Takes a confirmation. */
    public ConsentConfirmed {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
