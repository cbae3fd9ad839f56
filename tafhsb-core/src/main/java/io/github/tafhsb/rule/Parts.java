// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Dated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Everything one walk finds in a record: what there is, where it stands, what points at what, and what cannot be right whatever
 * the rules say. Made once for a judgement; takes time in proportion to the record.
 */
public final class Parts {

    /**
     * Something in a record, where it stands and what it stands in.
     *
     * @param <P> its type
     */
    public interface Placed<P> {

        /** {@return what stands there} */
        P held();

        /** {@return the member it stands in; empty for the record itself} */
        String member();

        /** {@return where, as a JSON Pointer} */
        String pointer();

        /** {@return the nearest thing of this type that it is or stands in; empty if there is none} */
        <A> Optional<A> within(Class<A> type);
    }

    /**
     * A place as the walk finds it.
     *
     * @param held what stands there
     * @param above what holds it; null for the record itself
     * @param member the member it stands in
     * @param index its place in a list, or -1
     */
    private record Place(Walkable held, Place above, String member, int index) implements Placed<Walkable> {
        @Override
        public String pointer() {
            return above == null ? "" : above.pointer() + '/' + member + (index < 0 ? "" : "/" + index);
        }

        @Override
        public <A> Optional<A> within(Class<A> type) {
            for (Place at = this; at != null; at = at.above) {
                if (type.isInstance(at.held)) {
                    return Optional.of(type.cast(at.held));
                }
            }
            return Optional.empty();
        }

        /** The nearest part with an identifier, this or above; null if there is none. */
        Part<?> part() {
            return held instanceof Part<?> part ? part : above == null ? null : above.part();
        }

        Optional<SubjectId> subject() {
            return Optional.ofNullable(part()).map(part -> SubjectId.of(part.getId()));
        }
    }

    private final Place root;
    private final Walk walk = new Walking();
    private Place at;
    private final Map<Class<?>, List<Place>> byClass = new LinkedHashMap<>();
    private final Map<String, Place> byId = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Fault> duplicates = new ArrayList<>();
    private final Set<Fault> disorders = new LinkedHashSet<>();
    private final Map<Class<?>, List<Place>> byType = new ConcurrentHashMap<>();

    private final Map<Class<?>, List<?>> held = new ConcurrentHashMap<>();
    private Set<String> pointers;
    private Map<String, SubjectId> subjects;
    private Map<String, Map<PartId<?>, Part<?>>> pointing;

    private record Reference(Place from, String member, int index, PartId<?> to) {
        String pointer() {
            return from.pointer() + '/' + member + (index < 0 ? "" : "/" + index);
        }
    }

    /**
     * Something that cannot be right.
     *
     * @param subject the part it concerns
     * @param pointer where
     */
    public record Fault(Optional<SubjectId> subject, String pointer) {}

    private Parts(Walkable root) {
        this.root = new Place(root, null, "", -1);
        this.at = this.root;
        visit(this.root);
    }

    /** {@return everything in a record, or in a part of one} */
    public static Parts of(Walkable root) {
        return new Parts(root);
    }

    /** {@return parts that stand where another with the same identifier stands before them} */
    public List<Fault> duplicates() {
        return List.copyOf(duplicates);
    }

    /** {@return dates that certainly cannot be in the order they are said to be} */
    public List<Fault> disorders() {
        return List.copyOf(disorders);
    }

    /** {@return references to parts that are not there} */
    public List<Fault> dangling() {
        return references.stream()
                .filter(reference -> find(reference.to()).isEmpty())
                .map(reference -> new Fault(reference.from().subject(), reference.pointer()))
                .toList();
    }

    /** {@return everything of this type, in the order of the record} */
    public <P> List<P> all(Class<P> type) {
        List<?> known = held.get(type);
        if (known == null) {
            known = places(type).stream().map(Place::held).toList();
            held.put(type, known);
        }
        @SuppressWarnings("unchecked") // held keeps under each type what is of that type
        List<P> all = (List<P>) known;
        return all;
    }

    /** {@return everything of this type and where it stands, in the order of the record} */
    @SuppressWarnings("unchecked") // places keeps under each type what is of that type
    public <P extends Walkable> List<Placed<P>> placed(Class<P> type) {
        return (List<Placed<P>>) (List<?>) places(type);
    }

    /** {@return the part with this identifier; empty if there is none of that type} */
    @SuppressWarnings("unchecked") // equal identifiers are of one type, and each type identifies one type of part
    public <P> Optional<P> find(PartId<P> id) {
        Place place = byId.get(id.value());
        boolean same = place != null && (id instanceof SubjectId || ((Part<?>) place.held()).getId().equals(id));
        return same ? Optional.of((P) place.held()) : Optional.empty();
    }

    /** {@return the parts of this type that point at a part, themselves or by something they hold} */
    public <P extends Part<?>> List<P> pointingAt(PartId<?> id, Class<P> type) {
        return pointing().getOrDefault(id.value(), Map.of()).values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** {@return whether something stands at a place given as a JSON Pointer} */
    public synchronized boolean holds(String pointer) {
        if (pointers == null) {
            pointers = new HashSet<>();
            byClass.values().forEach(places -> places.forEach(place -> pointers.add(place.pointer())));
        }
        return pointers.contains(pointer);
    }

    /** {@return the nearest part with an identifier at or above a place given as a JSON Pointer} */
    public Optional<SubjectId> subjectAt(String pointer) {
        Map<String, SubjectId> known = subjects();
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (known.containsKey(at)) {
                return Optional.of(known.get(at));
            }
        }
        return Optional.ofNullable(known.get(""));
    }

    /** Shows everything of this type and where it stands, as a JSON Pointer, in the order of the record. */
    public <P> void each(Class<P> type, BiConsumer<P, Supplier<String>> see) {
        places(type).forEach(place -> see.accept(type.cast(place.held()), place::pointer));
    }

    /** {@return the member of the nearest part with an identifier that a place is in or is; empty for the part itself} */
    public String memberAt(String pointer) {
        Map<String, SubjectId> known = subjects();
        String member = "";
        for (String at = pointer; !at.isEmpty() && !known.containsKey(at); at = at.substring(0, at.lastIndexOf('/'))) {
            member = at.substring(at.lastIndexOf('/') + 1);
        }
        return member;
    }

    private synchronized Map<String, SubjectId> subjects() {
        if (subjects == null) {
            subjects = new HashMap<>();
            places(Part.class).forEach(place -> subjects.put(place.pointer(), place.subject().orElseThrow()));
        }
        return subjects;
    }

    private List<Place> places(Class<?> type) {
        return byType.computeIfAbsent(type, wanted -> byClass.entrySet().stream()
                .filter(entry -> wanted.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    private void visit(Place place) {
        byClass.computeIfAbsent(place.held().getClass(), type -> new ArrayList<>()).add(place);
        if (place.held() instanceof Part<?> part && byId.putIfAbsent(part.getId().value(), place) != null) {
            duplicates.add(new Fault(Optional.of(SubjectId.of(part.getId())), place.pointer() + "/id"));
        }
        Place outer = at;
        at = place;
        place.held().walk(walk);
        at = outer;
    }

    /** One walk for the whole record; {@link #at} says where it is. */
    private final class Walking implements Walk {
        @Override
        public void refers(String member, PartId<?> to) {
            references.add(new Reference(at, member, -1, to));
        }

        @Override
        public void refers(String member, List<? extends PartId<?>> to) {
            for (int i = 0; i < to.size(); i++) {
                references.add(new Reference(at, member, i, to.get(i)));
            }
        }

        @Override
        public void enters(String member, Walkable held) {
            visit(new Place(held, at, member, -1));
        }

        @Override
        public void enters(String member, List<? extends Walkable> held) {
            Place above = at;
            for (int i = 0; i < held.size(); i++) {
                visit(new Place(held.get(i), above, member, i));
            }
        }

        @Override
        public void inOrder(String earlier, Dated first, String later, Dated second) {
            if (second.isBefore(first) == Certainty.CERTAINLY) {
                disorders.add(new Fault(at.subject(), at.pointer() + "/" + later));
            }
        }
    }

    private synchronized Map<String, Map<PartId<?>, Part<?>>> pointing() {
        if (pointing == null) {
            pointing = new HashMap<>();
            for (Reference reference : references) {
                for (Place from = reference.from(); from != root; from = from.above()) {
                    if (from.held() instanceof Part<?> part) {
                        // by identifier: to hash a part is to hash every word it holds
                        pointing.computeIfAbsent(reference.to().value(), id -> new LinkedHashMap<>())
                                .put(part.getId(), part);
                    }
                }
            }
        }
        return pointing;
    }
}
