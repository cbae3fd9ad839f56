// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One place of a record in which two versions can differ. */
interface Row {

    /** Tells what differs there; gives what makes the earlier into the later, or nothing where they say the same. */
    Optional<Edit> compare(Assessment before, Assessment after, Told told);

    /** Something that the record says as a whole, and how it is told that it differs. */
    record Whole<T>(
            Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> set, Optional<VersionChange> change)
            implements Row {
        @Override
        public Optional<Edit> compare(Assessment before, Assessment after, Told told) {
            T now = get.apply(after);
            if (get.apply(before).equals(now)) {
                return Optional.empty();
            }
            change.ifPresent(told::add);
            return Optional.of(old -> set.apply(old, now));
        }
    }

    /** Parts of one type. */
    record Parts<P extends Part<?>>(
            Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set, Telling<P> telling)
            implements Row {
        @Override
        public Optional<Edit> compare(Assessment before, Assessment after, Told told) {
            List<P> then = get.apply(before);
            List<P> now = get.apply(after);
            if (then.equals(now)) {
                return Optional.empty();
            }
            Map<String, P> earlier = byIdentifier(then);
            Map<String, P> later = byIdentifier(now);
            Map<String, P> put = new LinkedHashMap<>();
            Set<String> gone = new HashSet<>(earlier.keySet());
            gone.removeAll(later.keySet());
            later.forEach((id, part) -> {
                P was = earlier.get(id);
                if (!part.equals(was)) {
                    put.put(id, part);
                    told.addAll(was == null ? telling.added(part) : telling.altered(was, part));
                }
            });
            then.stream()
                    .filter(part -> gone.contains(part.getId().value()))
                    .forEach(part -> told.addAll(telling.removed(part)));
            boolean unique = earlier.size() == then.size() && later.size() == now.size();
            List<String> order = List.copyOf(later.keySet());
            return Optional.of(old -> set.apply(old, unique ? made(get.apply(old), put, gone, order) : now));
        }

        /** The parts of another list, with what was put in and without what went, in the order of the later version. */
        private List<P> made(List<P> old, Map<String, P> put, Set<String> gone, List<String> order) {
            Map<String, P> all = byIdentifier(old);
            all.keySet().removeAll(gone);
            all.putAll(put);
            List<P> made = new ArrayList<>(all.size());
            order.forEach(id -> Optional.ofNullable(all.remove(id)).ifPresent(made::add));
            made.addAll(all.values());
            return made;
        }

        /** A broken draft may give one identifier twice; the first that has it is meant. */
        private static <P extends Part<?>> Map<String, P> byIdentifier(List<P> parts) {
            Map<String, P> all = new LinkedHashMap<>();
            parts.forEach(part -> all.putIfAbsent(part.getId().value(), part));
            return all;
        }
    }
}
