// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two documents: as changes that a person would speak of, and as the operations of RFC 6902 that make the
 * one into the other.
 *
 * <p>A part is the same part wherever it stands. A value that says one thing is changed as a whole; of a list whose elements
 * have no identifiers the part in the middle that differs is replaced.
 */
public final class Difference {

    /** What became of something. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One change.
     *
     * @param at where, in the new document; in the old one if it is gone
     * @param was where, in the old document; another place if it came from another list
     * @param before what stood there; null if nothing did
     * @param after what stands there now; null if nothing does
     */
    public record Change(Kind kind, Spot at, Spot was, @Nullable Json before, @Nullable Json after) {
        Change(Kind kind, Spot at, @Nullable Json before, @Nullable Json after) {
            this(kind, at, at, before, after);
        }

        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * One operation of RFC 6902.
     *
     * @param name {@code add}, {@code remove}, {@code replace} or {@code move}
     * @param path where
     * @param from where a move takes from; null for the others
     * @param value what is put there; null if nothing is
     * @param before what is replaced or removed; null for the others
     */
    public record Operation(
            String name, String path, @Nullable String from, @Nullable Json value, @Nullable Json before) {
        @Override
        public String toString() {
            return "Operation";
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private boolean sealBroken;

    private Difference() {}

    /** {@return what differs between two documents of one form} */
    public static Difference between(Form form, Json before, Json after) {
        Difference difference = new Difference();
        Spot root = Spot.root(form, before);
        if (before instanceof Json.Members from && after instanceof Json.Members to) {
            difference.members(root, from, to);
        } else if (!before.equals(after)) {
            difference.replace(root, before, after);
        }
        difference.sealBroken |= form.unity() == Form.Unity.SEALED && !difference.operations.isEmpty();
        difference.joinMoved();
        return difference;
    }

    /** {@return the changes; those within a part come before what became of the part itself} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return the operations, to be made in this order} */
    public List<Operation> operations() {
        return operations;
    }

    /** {@return whether a signed version was changed or removed} */
    public boolean breaksSeal() {
        return sealBroken;
    }

    // Whatever is within a list is dealt with before the list itself, so that paths to it are those of the old document

    private void value(Spot at, Json before, Json after) {
        boolean isList = before instanceof Json.Elements && after instanceof Json.Elements;
        if (isList) {
            elements(at, ((Json.Elements) before).all(), ((Json.Elements) after).all());
        } else if (at.form().unity() == Form.Unity.MANY
                && before instanceof Json.Members from
                && after instanceof Json.Members to
                && before.id().equals(after.id())) {
            members(at, from, to);
        } else if (!before.equals(after)) {
            replace(at, before, after);
        }
    }

    private void replace(Spot at, Json before, Json after) {
        boolean isOtherPart = !before.id().equals(after.id());
        if (isOtherPart && before.id().isPresent()) {
            changes.add(new Change(Kind.REMOVED, gone(at, before), before, null));
        }
        if (isOtherPart && after.id().isPresent()) {
            changes.add(new Change(Kind.ADDED, come(at, after), null, after));
        }
        if (!isOtherPart) {
            changes.add(new Change(Kind.CHANGED, at, before, after));
        }
        operations.add(new Operation("replace", path(at), null, after, before));
    }

    private static Spot gone(Spot at, Json held) {
        return new Spot(at.above(), at.form(), at.member(), at.first(), null, held.id().orElse(""));
    }

    private static Spot come(Spot at, Json held) {
        return new Spot(at.above(), at.form(), at.member(), null, at.second(), held.id().orElse(""));
    }

    private void members(Spot at, Json.Members before, Json.Members after) {
        before.byName().forEach((name, held) -> {
            Json now = after.byName().get(name);
            if (now != null) {
                value(at.member(name, now), held, now);
            } else {
                Spot spot = at.member(name, held);
                eachOf(Kind.REMOVED, spot, held);
                operations.add(new Operation("remove", path(spot), null, null, held));
            }
        });
        after.byName().forEach((name, held) -> {
            if (!before.byName().containsKey(name)) {
                Spot spot = at.member(name, held);
                eachOf(Kind.ADDED, spot, held);
                operations.add(new Operation("add", path(spot), null, held, null));
            }
        });
    }

    /** A list that comes or goes is told by its parts, if it has any. */
    private void eachOf(Kind kind, Spot at, Json held) {
        boolean isParts = held instanceof Json.Elements list && !list.all().isEmpty() && Keys.byId(list.all()) != null;
        List<Json> parts = isParts ? ((Json.Elements) held).all() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            alone(kind, kind == Kind.ADDED ? at.element(-1, i, parts.get(i)) : at.element(i, -1, parts.get(i)), parts.get(i));
        }
        if (!isParts) {
            alone(kind, kind == Kind.ADDED ? come(at, held) : gone(at, held), held);
        }
        sealBroken |= kind == Kind.REMOVED && isSealed(at);
    }

    private void alone(Kind kind, Spot at, Json held) {
        changes.add(new Change(kind, at, kind == Kind.ADDED ? null : held, kind == Kind.ADDED ? held : null));
    }

    private void elements(Spot at, List<Json> before, List<Json> after) {
        Map<String, Json> from = Keys.byId(before);
        Map<String, Json> to = Keys.byId(after);
        if (from != null && to != null) {
            parts(at, from, to);
        } else if (at.form().unity() != Form.Unity.SET || !Set.copyOf(before).equals(Set.copyOf(after))) {
            list(at, before, after);
        }
    }

    private void parts(Spot at, Map<String, Json> before, Map<String, Json> after) {
        Map<String, Integer> was = Keys.indexes(before);
        Map<String, Integer> is = Keys.indexes(after);
        after.forEach((id, part) -> {
            if (before.containsKey(id)) {
                value(at.element(was.get(id), is.get(id), part), before.get(id), part);
            }
        });
        String path = path(at) + "/";
        removed(at, path, before, was, is);
        moved(at, path, before, after, was, is);
        after.forEach((id, part) -> {
            if (!before.containsKey(id)) {
                alone(Kind.ADDED, at.element(-1, is.get(id), part), part);
                operations.add(new Operation("add", path + is.get(id), null, part, null));
            }
        });
    }

    /** From the end, so that the indexes of the others stay. */
    private void removed(Spot at, String path, Map<String, Json> before, Map<String, Integer> was, Map<String, Integer> is) {
        List<Operation> fromTheEnd = new ArrayList<>();
        before.forEach((id, part) -> {
            if (!is.containsKey(id)) {
                alone(Kind.REMOVED, at.element(was.get(id), -1, part), part);
                fromTheEnd.add(new Operation("remove", path + was.get(id), null, null, part));
            }
        });
        Collections.reverse(fromTheEnd);
        operations.addAll(fromTheEnd);
    }

    private void moved(
            Spot at, String path, Map<String, Json> before, Map<String, Json> after, Map<String, Integer> was,
            Map<String, Integer> is) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        before.keySet().stream().filter(is::containsKey).forEach(id -> ranks.put(id, ranks.size()));
        List<String> kept = after.keySet().stream().filter(was::containsKey).toList();
        int[] order = kept.stream().mapToInt(ranks::get).toArray();
        for (Moves.Move move : Moves.to(order)) {
            String id = kept.get(move.target());
            Json part = after.get(id);
            changes.add(new Change(Kind.MOVED, at.element(was.get(id), is.get(id), part), before.get(id), part));
            operations.add(new Operation("move", path + move.to(), path + move.from(), null, null));
        }
    }

    /** Elements that have no identifiers: what is the same at both ends stays. */
    private void list(Spot at, List<Json> before, List<Json> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int old = before.size() - end;
        int now = after.size() - end;
        if (old == start && now == start) {
            return;
        }
        changes.add(new Change(Kind.CHANGED, at, new Json.Elements(before), new Json.Elements(after)));
        sealBroken |= old > start && isSealed(at);
        int both = Math.min(old, now);
        String path = path(at) + "/";
        for (int i = start; i < both; i++) {
            operations.add(new Operation("replace", path + i, null, after.get(i), before.get(i)));
        }
        for (int i = old - 1; i >= both; i--) {
            operations.add(new Operation("remove", path + i, null, null, before.get(i)));
        }
        for (int i = both; i < now; i++) {
            operations.add(new Operation("add", path + i, null, after.get(i), null));
        }
    }

    private static boolean isSealed(Spot list) {
        return list.form().element().unity() == Form.Unity.SEALED;
    }

    private static String path(Spot at) {
        return at.pointer().orElseThrow();
    }

    /** A part that went from one list and came to another has been moved, and may have been changed as well. */
    private void joinMoved() {
        Map<String, Change> gone = ofKind(Kind.REMOVED);
        Map<String, Change> come = ofKind(Kind.ADDED);
        gone.keySet().retainAll(come.keySet());
        List<Change> all = List.copyOf(changes);
        changes.clear();
        for (Change change : all) {
            Change before = gone.get(name(change));
            if (before == null || change.kind() != Kind.REMOVED && change.kind() != Kind.ADDED) {
                changes.add(change);
            } else if (change.kind() == Kind.ADDED) {
                changes.add(new Change(Kind.MOVED, change.at(), before.at(), before.before(), change.after()));
                if (!Objects.equals(before.before(), change.after())) {
                    changes.add(new Change(Kind.CHANGED, change.at(), before.at(), before.before(), change.after()));
                }
            }
        }
    }

    /** Parts, by type and identifier. */
    private Map<String, Change> ofKind(Kind kind) {
        Map<String, Change> found = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.kind() == kind && !change.at().id().isEmpty())
                .forEach(change -> found.put(name(change), change));
        return found;
    }

    private static String name(Change change) {
        return change.at().form().name() + " " + change.at().id();
    }
}
