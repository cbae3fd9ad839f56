// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of what a document said while it was brought into another version: places, never values. */
public final class Ledger {

    /** What became of something. */
    public enum Kind {
        MOVED,
        DEFAULTED,
        DROPPED,
        NEEDS_A_PERSON
    }

    /**
     * One thing that became of something.
     *
     * @param before where it stood, as a JSON Pointer into the document before this step; empty if it is new
     * @param after where it stands, as a JSON Pointer into the document after this step; empty if it is gone
     */
    public record Line(Kind kind, Optional<String> before, Optional<String> after) {}

    private final List<Line> lines = new ArrayList<>();

    /** The same is said elsewhere now, or in another way. */
    public void moved(String before, String after) {
        lines.add(new Line(Kind.MOVED, Optional.of(before), Optional.of(after)));
    }

    /** Something must be said that was not; this is what it says until somebody says otherwise. */
    public void defaulted(String after) {
        lines.add(new Line(Kind.DEFAULTED, Optional.empty(), Optional.of(after)));
    }

    /** There is no place for it any more. */
    public void dropped(String before) {
        lines.add(new Line(Kind.DROPPED, Optional.of(before), Optional.empty()));
    }

    /** Only somebody who knows the case can say what belongs here. */
    public void needsAPerson(String after) {
        lines.add(new Line(Kind.NEEDS_A_PERSON, Optional.empty(), Optional.of(after)));
    }

    /** {@return everything, in the order it was told} */
    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
