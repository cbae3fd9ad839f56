// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document, and apart from it what is known of it; changes to the known are laid over the whole, which keeps everything
 * else where it was.
 */
public final class Overlay {
    private final Json whole;
    private final Json known;
    private final List<String> unknownAt = new ArrayList<>();

    private Overlay(Form form, Json whole) {
        this.whole = whole;
        this.known = known(Spot.root(form, whole), whole);
    }

    /** {@return a document of this form with what is known of it} */
    public static Overlay of(Form form, Json whole) {
        return new Overlay(form, whole);
    }

    /** {@return the document without the members that its form does not know} */
    public Json known() {
        return known;
    }

    /** {@return the objects that have members their forms do not know, as JSON Pointers} */
    public List<String> unknownAt() {
        return List.copyOf(unknownAt);
    }

    /** What was signed is known as it was signed or not at all. */
    private Json known(Spot at, Json held) {
        if (held instanceof Json.Members members && at.form().unity() != Form.Unity.SEALED) {
            Map<String, Json> kept = new LinkedHashMap<>();
            members.byName().forEach((name, value) -> {
                if (!at.form().refuses(name)) {
                    kept.put(name, known(at.member(name, value), value));
                }
            });
            if (kept.size() < members.byName().size()) {
                unknownAt.add(at.pointer().orElseThrow());
            }
            return new Json.Members(kept);
        }
        if (held instanceof Json.Elements elements) {
            List<Json> kept = new ArrayList<>();
            for (Json element : elements.all()) {
                kept.add(known(at.element(kept.size(), kept.size(), element), element));
            }
            return new Json.Elements(kept);
        }
        return held;
    }

    /**
     * What comes of laying changes over a document.
     *
     * @param document the result
     * @param unplaced where something that is not known went with what held it, as JSON Pointers into the document as it was
     */
    public record Laid(Json document, List<String> unplaced) {
        @Override
        public String toString() {
            return "Laid";
        }
    }

    /** {@return the whole document with what is known of it changed into this} */
    public Laid lay(Json changed) {
        Laying laying = new Laying();
        return new Laid(laying.value(Spot.root(Form.UNKNOWN, whole), whole, known, changed), laying.unplaced);
    }

    private static final class Laying {
        private static final Json NOTHING = new Json.Elements(List.of());

        private final List<String> unplaced = new ArrayList<>();

        private Json value(Spot at, Json whole, Json known, Json changed) {
            if (known.equals(changed)) {
                return whole;
            }
            if (whole instanceof Json.Members all
                    && known instanceof Json.Members from
                    && changed instanceof Json.Members to
                    && from.id().equals(to.id())) {
                return members(at, all, from, to);
            }
            if (whole instanceof Json.Elements all
                    && known instanceof Json.Elements from
                    && changed instanceof Json.Elements to) {
                return elements(at, all.all(), from.all(), to.all());
            }
            goes(at, whole, known);
            return changed;
        }

        private void goes(Spot at, @Nullable Json whole, Json known) {
            if (!known.equals(whole)) {
                unplaced.add(at.pointer().orElseThrow());
            }
        }

        private Json members(Spot at, Json.Members whole, Json.Members known, Json.Members changed) {
            Map<String, Json> laid = new LinkedHashMap<>();
            whole.byName().forEach((name, held) -> {
                Json from = known.byName().get(name);
                Json to = changed.byName().get(name);
                if (from == null) {
                    laid.put(name, held);
                } else if (to != null) {
                    laid.put(name, value(at.member(name, held), held, from, to));
                } else if (from.equals(NOTHING)) {
                    laid.put(name, held); // an empty list says no more than none
                } else {
                    goes(at.member(name, held), held, from);
                }
            });
            changed.byName().forEach(laid::putIfAbsent);
            return new Json.Members(laid);
        }

        /** Elements go by identifier; those without one by what they are known to say, the same ones in the same order. */
        private Json elements(Spot at, List<Json> whole, List<Json> known, List<Json> changed) {
            Map<String, Json> from = Keys.byId(known);
            Map<String, Json> to = Keys.byId(changed);
            boolean isParts = from != null && to != null;
            Map<Object, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < known.size(); i++) {
                places.computeIfAbsent(key(isParts, known.get(i)), each -> new ArrayList<>()).add(i);
            }
            boolean[] stays = new boolean[known.size()];
            Map<Object, Integer> used = new LinkedHashMap<>();
            List<Json> laid = new ArrayList<>();
            for (Json element : changed) {
                Object key = key(isParts, element);
                int next = used.merge(key, 1, Integer::sum) - 1;
                Optional<Integer> place =
                        Optional.ofNullable(places.get(key)).filter(all -> next < all.size()).map(all -> all.get(next));
                place.ifPresent(index -> stays[index] = true);
                laid.add(place.map(i -> value(at.element(i, i, element), whole.get(i), known.get(i), element)).orElse(element));
            }
            for (int i = 0; i < stays.length; i++) {
                if (!stays[i]) {
                    goes(at.element(i, i, known.get(i)), whole.get(i), known.get(i));
                }
            }
            return new Json.Elements(laid);
        }

        private static Object key(boolean isParts, Json element) {
            return isParts ? element.id().orElseThrow() : element;
        }
    }
}
