// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Objects;

/** A value that a host keeps beside a part: a short text, a flag or a day. Never a number. */
public sealed interface Extension {

    /**
     * A short text.
     *
     * @param text the text
     */
    record Text(Line text) implements Extension {
        /** Takes a text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A flag.
     *
     * @param set whether it is set
     */
    record Flag(YesNo set) implements Extension {
        /** Takes a flag. */
        public Flag {
            Objects.requireNonNull(set, "set");
        }

        @Override
        public String toString() {
            return "Flag";
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record OnDay(Day day) implements Extension {
        /** Takes a day. */
        public OnDay {
            Objects.requireNonNull(day, "day");
        }
    }
}
