// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Objects;

/** When an action happens: once, from a day on, or how often. */
public sealed interface Schedule {

    /**
     * Once.
     *
     * @param on the day
     */
    record Once(Day on) implements Schedule {
        /** Takes the day. */
        public Once {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * From a day on, without a break.
     *
     * @param from the first day
     */
    record From(Day from) implements Schedule {
        /** Takes the first day. */
        public From {
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * Again and again.
     *
     * @param howOften how often, in words
     */
    record Repeated(Line howOften) implements Schedule {
        /** Takes how often. */
        public Repeated {
            Objects.requireNonNull(howOften, "howOften");
        }
    }
}
