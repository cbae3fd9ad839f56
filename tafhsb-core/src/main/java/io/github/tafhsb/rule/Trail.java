// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.time.Dated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way that a JSON Pointer leads down from a record, as far as there is something to come to. Each step is one thing showing itself to
 * a walk, so that no place has to be written down before somebody asks for it. Not for sharing between threads.
 */
final class Trail implements Walk {
    private static final int TOO_FAR = 100_000_000;

    private final String pointer;
    private @Nullable Walkable next;
    private int reached;
    private @Nullable Part<?> part;
    private int below;

    Trail(Walkable from, String pointer) {
        this.pointer = pointer;
        this.next = from;
        while (next != null) {
            Walkable at = next;
            if (at instanceof Part<?> found) {
                part = found;
                below = reached;
            }
            next = null;
            at.walk(this);
        }
    }

    /** Whether it leads to something. */
    boolean isWhole() {
        return reached == pointer.length();
    }

    /** The last part with an identifier that it leads to. */
    Optional<SubjectId> subject() {
        return part == null ? Optional.empty() : Optional.of(SubjectId.of(part.getId()));
    }

    /** The member that it takes below the last part it leads to; empty if it ends there. */
    String member() {
        return below == pointer.length() ? "" : pointer.substring(below + 1, step(below));
    }

    @Override
    public void enters(String member, Walkable held) {
        if (leadsTo(member)) {
            next = held;
            reached = after(member);
        }
    }

    @Override
    public void enters(String member, List<? extends Walkable> held) {
        if (leadsTo(member)) {
            int end = step(after(member));
            int index = index(after(member) + 1, end);
            if (index >= 0 && index < held.size()) {
                next = held.get(index);
                reached = end;
            }
        }
    }

    @Override
    public void refers(String member, PartId<?> to) {
        // leads to another place
    }

    @Override
    public void refers(String member, List<? extends PartId<?>> to) {
        // leads to other places
    }

    @Override
    public void inOrder(String earlier, Dated first, String later, Dated second) {
        // leads nowhere
    }

    private boolean leadsTo(String member) {
        return next == null
                && pointer.startsWith("/", reached)
                && pointer.startsWith(member, reached + 1)
                && (after(member) == pointer.length() || pointer.charAt(after(member)) == '/');
    }

    private int after(String member) {
        return reached + 1 + member.length();
    }

    /** Where a step of the pointer ends that begins here. */
    private int step(int from) {
        int end = pointer.indexOf('/', from + 1);
        return end < 0 ? pointer.length() : end;
    }

    /** The place in a list that stands between these two; -1 if it is none. */
    private int index(int from, int until) {
        int index = from < until ? 0 : -1;
        for (int i = from; i < until; i++) {
            int digit = pointer.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index >= TOO_FAR) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
    }
}
