// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes of two documents that were changed apart from one they both began as.
 *
 * <p>Whatever only one of them changed is taken; whatever both changed alike is taken once; anything else is a conflict, and
 * the result then is of no use.
 */
public final class Merging {

    /** Why two changes do not go together. */
    public enum Clash {
        /** Both changed it, and not alike. */
        BOTH_CHANGED,
        /** Both added it, and not alike. */
        BOTH_ADDED,
        /** One removed what the other changed. */
        REMOVED_AND_CHANGED,
        /** Both put a list into another order, and not alike. */
        BOTH_REORDERED,
        /** One changed or removed what was signed, or both signed. */
        SEALED
    }

    /**
     * One thing that does not go together.
     *
     * @param at where: first in the one document, then in the other
     */
    public record Conflict(Clash clash, Spot at) {
        @Override
        public String toString() {
            return clash.name();
        }
    }

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Json merged;

    private Merging(Form form, Json base, Json one, Json other) {
        Json result = value(Spot.root(form, base), base, one, other, true);
        this.merged = result == null ? Json.EMPTY : result;
    }

    /** {@return what comes of two documents of one form that both began as a third} */
    public static Merging of(Form form, Json base, Json one, Json other) {
        return new Merging(form, base, one, other);
    }

    /** {@return what does not go together; none if the result can be used} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the result} */
    public Json merged() {
        return merged;
    }

    private @Nullable Json value(Spot at, @Nullable Json base, @Nullable Json one, @Nullable Json other, boolean isRoot) {
        if (Objects.equals(one, other) || Objects.equals(base, other)) {
            return one;
        }
        if (Objects.equals(base, one)) {
            return other;
        }
        if (isListOrNone(base) && isListOrNone(one) && isListOrNone(other)) {
            return list(at, all(base), all(one), all(other));
        }
        if (one == null || other == null) {
            return clash(Clash.REMOVED_AND_CHANGED, at, one == null ? other : one);
        }
        boolean isPart = one.id().isPresent() || other.id().isPresent();
        if (base == null && isPart) {
            return clash(Clash.BOTH_ADDED, at, one);
        }
        boolean isSame = one.id().equals(other.id()) && (base == null || base.id().equals(one.id()));
        boolean isMany = isRoot || at.form().unity() == Form.Unity.MANY || at.form().unity() == Form.Unity.FREE;
        if (isSame && isMany && one instanceof Json.Members mine && other instanceof Json.Members theirs) {
            return members(at, base instanceof Json.Members was ? was : Json.EMPTY, mine, theirs);
        }
        return clash(base == null ? Clash.BOTH_ADDED : Clash.BOTH_CHANGED, at, one);
    }

    private <T extends @Nullable Json> T clash(Clash clash, Spot at, T held) {
        conflicts.add(new Conflict(clash, at));
        return held;
    }

    private static boolean isListOrNone(@Nullable Json value) {
        return value == null || value instanceof Json.Elements;
    }

    private static List<Json> all(@Nullable Json list) {
        return list instanceof Json.Elements elements ? elements.all() : List.of();
    }

    private Json members(Spot at, Json.Members base, Json.Members one, Json.Members other) {
        Set<String> names = new LinkedHashSet<>(one.byName().keySet());
        names.addAll(other.byName().keySet());
        Map<String, Json> merged = new LinkedHashMap<>();
        for (String name : names) {
            Json mine = one.byName().get(name);
            Json theirs = other.byName().get(name);
            Spot spot = at.form().unity() == Form.Unity.FREE ? at : at.member(name, mine == null ? theirs : mine);
            Json value = value(spot, base.byName().get(name), mine, theirs, false);
            if (value != null) {
                merged.put(name, value);
            }
        }
        return new Json.Members(merged);
    }

    private @Nullable Json list(Spot at, List<Json> base, List<Json> one, List<Json> other) {
        boolean isSealed = at.form().element().unity() == Form.Unity.SEALED;
        Map<String, Json> was = isSealed ? Keys.bySeal(base) : Keys.byIdOrText(base);
        Map<String, Json> mine = isSealed ? Keys.bySeal(one) : Keys.byIdOrText(one);
        Map<String, Json> theirs = isSealed ? Keys.bySeal(other) : Keys.byIdOrText(other);
        if (was == null || mine == null || theirs == null) {
            return clash(base.isEmpty() ? Clash.BOTH_ADDED : Clash.BOTH_CHANGED, at, new Json.Elements(one));
        }
        if (isSealed && !canGrow(was.keySet(), mine.keySet(), theirs.keySet())) {
            return clash(Clash.SEALED, at, new Json.Elements(one));
        }
        Map<String, Json> kept = elements(at, was, mine, theirs);
        List<Json> merged = new ArrayList<>();
        for (String key : order(at, was, mine, theirs, kept.keySet())) {
            merged.add(kept.get(key));
        }
        return merged.isEmpty() ? null : new Json.Elements(merged);
    }

    /** Signed versions are added by one side at most, and none ever goes. */
    private static boolean canGrow(Set<String> was, Set<String> mine, Set<String> theirs) {
        return mine.containsAll(was) && theirs.containsAll(was) && (mine.size() == was.size() || theirs.size() == was.size());
    }

    private Map<String, Json> elements(Spot at, Map<String, Json> was, Map<String, Json> mine, Map<String, Json> theirs) {
        Map<String, Integer> myPlaces = Keys.indexes(mine);
        Map<String, Integer> theirPlaces = Keys.indexes(theirs);
        Set<String> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        Map<String, Json> kept = new LinkedHashMap<>();
        for (String key : keys) {
            Json held = mine.containsKey(key) ? mine.get(key) : theirs.get(key);
            Spot spot = at.element(myPlaces.getOrDefault(key, -1), theirPlaces.getOrDefault(key, -1), held);
            Json value = value(spot, was.get(key), mine.get(key), theirs.get(key), false);
            if (value != null) {
                kept.put(key, value);
            }
        }
        return kept;
    }

    /** The order of whoever changed it, and what only the other added after what it followed there. */
    private List<String> order(
            Spot at, Map<String, Json> was, Map<String, Json> mine, Map<String, Json> theirs, Set<String> kept) {
        List<String> before = common(was, mine, theirs);
        List<String> one = common(mine, was, theirs);
        List<String> other = common(theirs, was, mine);
        boolean isInOrder = at.form().unity() != Form.Unity.SET;
        if (isInOrder && !one.equals(before) && !other.equals(before) && !one.equals(other)) {
            conflicts.add(new Conflict(Clash.BOTH_REORDERED, at));
        }
        boolean isMine = other.equals(before) || !one.equals(before);
        return woven(isMine ? mine.keySet() : theirs.keySet(), isMine ? theirs.keySet() : mine.keySet(), was.keySet(), kept);
    }

    private static List<String> common(Map<String, Json> keys, Map<String, Json> second, Map<String, Json> third) {
        return keys.keySet().stream().filter(key -> second.containsKey(key) && third.containsKey(key)).toList();
    }

    private static List<String> woven(Set<String> order, Set<String> other, Set<String> was, Set<String> kept) {
        Map<String, List<String>> following = new LinkedHashMap<>();
        String last = "";
        for (String key : other) {
            if (order.contains(key)) {
                last = key;
            } else if (kept.contains(key)) {
                following.computeIfAbsent(last, each -> new ArrayList<>()).add(key);
            }
        }
        List<String> woven = new ArrayList<>();
        List<String> waiting = following.getOrDefault("", List.of());
        for (String key : order) {
            if (was.contains(key)) {
                woven.addAll(waiting);
                waiting = List.of();
            }
            if (kept.contains(key)) {
                woven.add(key);
            }
            if (following.containsKey(key)) {
                woven.addAll(waiting);
                waiting = following.get(key);
            }
        }
        woven.addAll(waiting);
        return woven;
    }
}
