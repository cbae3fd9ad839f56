// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import java.time.LocalDate;
import java.util.Objects;

/** A date, as exactly as it is known: it lies somewhere from the earliest to the latest day. */
public interface Dated {

    /** {@return the earliest day it can be} */
    LocalDate earliest();

    /** {@return the latest day it can be} */
    LocalDate latest();

    /** {@return whether this lies before another date} */
    default Certainty isBefore(Dated other) {
        Objects.requireNonNull(other, "other");
        if (latest().isBefore(other.earliest())) {
            return Certainty.CERTAINLY;
        }
        return earliest().isBefore(other.latest()) ? Certainty.POSSIBLY : Certainty.NOT;
    }

    /** {@return whether this lies after another date} */
    default Certainty isAfter(Dated other) {
        Objects.requireNonNull(other, "other");
        return other.isBefore(this);
    }
}
