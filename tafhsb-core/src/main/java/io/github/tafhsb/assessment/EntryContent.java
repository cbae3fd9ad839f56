// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.text.Passage;
import java.util.Objects;

/** What an entry in a case record records. */
public sealed interface EntryContent extends Walkable {

    /** {@return the name of the one member it has in JSON} */
    String member();

    /** {@return what it records} */
    Walkable held();

    @Override
    default void walk(Walk walk) {
        walk.enters(member(), held());
    }

    /**
     * Something was shared, or it was decided not to.
     *
     * @param held the disclosure
     */
    record Disclosed(Disclosure held) implements EntryContent {
        /** Takes the disclosure. */
        public Disclosed {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "disclosure";
        }
    }

    /**
     * An action went on, was done, or lapsed.
     *
     * @param held the progress
     */
    record Progressed(ActionProgress held) implements EntryContent {
        /** Takes the progress. */
        public Progressed {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "progress";
        }
    }

    /**
     * Something new makes things harder.
     *
     * @param held what
     */
    record Stressor(Passage held) implements EntryContent {
        /** Takes what is new. */
        public Stressor {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "stressor";
        }
    }

    /**
     * Somebody challenged an item of evidence.
     *
     * @param held the challenge
     */
    record Challenged(EvidenceChallenge held) implements EntryContent {
        /** Takes the challenge. */
        public Challenged {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "challenge";
        }
    }

    /**
     * Somebody answered a warning.
     *
     * @param held the answer
     */
    record Answered(WarningAnswer held) implements EntryContent {
        /** Takes the answer. */
        public Answered {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "answer";
        }
    }

    /**
     * Disposal was put on hold: whatever the retention schedule says, the record stays.
     *
     * @param held why
     */
    record Hold(Passage held) implements EntryContent {
        /** Takes the reason. */
        public Hold {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "hold";
        }
    }

    /**
     * The hold on disposal was lifted.
     *
     * @param held why
     */
    record HoldLifted(Passage held) implements EntryContent {
        /** Takes the reason. */
        public HoldLifted {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "holdLifted";
        }
    }

    /**
     * Somebody took over the work.
     *
     * @param held the handover
     */
    record HandedOver(Handover held) implements EntryContent {
        /** Takes the handover. */
        public HandedOver {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "handover";
        }
    }

    /**
     * A note from supervision.
     *
     * @param held the note
     */
    record SupervisionNote(Passage held) implements EntryContent {
        /** Takes the note. */
        public SupervisionNote {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "supervision";
        }
    }

    /**
     * Content was removed because law required it.
     *
     * @param held the tombstone
     */
    record Redacted(Redaction held) implements EntryContent {
        /** Takes the tombstone. */
        public Redacted {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "redaction";
        }
    }

    /**
     * A named person ended an issued plan.
     *
     * @param held the end
     */
    record PlanEnded(PlanEnd held) implements EntryContent {
        /** Takes the end. */
        public PlanEnded {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "planEnded";
        }
    }

    /**
     * The work was closed without a final assessment.
     *
     * @param held the closure
     */
    record Closed(Closure held) implements EntryContent {
        /** Takes the closure. */
        public Closed {
            Objects.requireNonNull(held, "held");
        }

        @Override
        public String member() {
            return "closed";
        }
    }
}
