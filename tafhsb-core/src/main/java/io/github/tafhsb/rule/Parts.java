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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private record Place(Walkable held, @Nullable Place above, String member, int index) implements Placed<Walkable> {
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

    /** About how many identifiers a record holds or points at. */
    private static final int IDENTIFIERS = 256;

    private final Place root;
    private final Walk walk = new Walking();
    private Place at;
    private final List<OfClass> classes = new ArrayList<>();
    private OfClass[] byClass = new OfClass[Type.known()];
    private final AtomicReferenceArray<List<Place>> places;
    private final AtomicReferenceArray<List<?>> held;
    private final Map<String, Target> targets = new HashMap<>(IDENTIFIERS);
    private final List<Reference> references = new ArrayList<>();
    private final List<Fault> duplicates = new ArrayList<>();
    private final Set<Fault> disorders = new LinkedHashSet<>();

    /** That something points at something, and what next in the record points at the same. */
    private static final class Reference {
        private final Place from;
        private final String member;
        private final int index;
        private final PartId<?> to;
        private final Target target;
        private @Nullable Reference next;

        Reference(Place from, String member, int index, PartId<?> to, Target target) {
            this.from = from;
            this.member = member;
            this.index = index;
            this.to = to;
            this.target = target;
        }

        Fault fault() {
            return new Fault(from.subject(), from.pointer() + '/' + member + (index < 0 ? "" : "/" + index));
        }
    }

    /** What an identifier names, if it is there, and what points at it. */
    private static final class Target {
        private @Nullable Place place;
        private @Nullable Reference first;
        private @Nullable Reference last;

        void add(Reference reference) {
            if (last == null) {
                first = reference;
            } else {
                last.next = reference;
            }
            last = reference;
        }

        /** What is there under this very identifier; for a subject, of whatever type. */
        @Nullable Walkable held(PartId<?> id) {
            boolean same = place != null
                    && (id instanceof SubjectId || ((Part<?>) place.held()).getId().equals(id));
            return same ? place.held() : null;
        }
    }

    /** Everything of one class. */
    private record OfClass(Type type, List<Place> places) {}

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
        this.places = new AtomicReferenceArray<>(Type.known());
        this.held = new AtomicReferenceArray<>(Type.known());
    }

    /** {@return everything in a record, or in a part of one} */
    public static Parts of(Walkable root) {
        return new Parts(root);
    }

    /** {@return the record itself, or the part that was walked} */
    public Placed<?> root() {
        return root;
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
        List<Fault> dangling = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.target.held(reference.to) == null) {
                dangling.add(reference.fault());
            }
        }
        return List.copyOf(dangling);
    }

    /** {@return everything of this type, in the order of the record} */
    @SuppressWarnings("unchecked") // under each type is kept what is of that type
    public <P> List<P> all(Class<P> type) {
        return (List<P>) kept(
                held,
                Type.of(type).number(),
                () -> places(type).stream().map(Place::held).toList());
    }

    /** {@return everything of this type and where it stands, in the order of the record} */
    @SuppressWarnings("unchecked") // under each type is kept what is of that type
    public <P> List<Placed<P>> placed(Class<P> type) {
        return (List<Placed<P>>) (List<?>) places(type);
    }

    /** {@return the part with this identifier; empty if there is none of that type} */
    @SuppressWarnings("unchecked") // equal identifiers are of one type, and each type identifies one type of part
    public <P> Optional<P> find(PartId<P> id) {
        Target target = targets.get(id.value());
        return target == null ? Optional.empty() : Optional.ofNullable((P) target.held(id));
    }

    /** {@return the parts of this type that point at a part, themselves or by something they hold} */
    public <P extends Part<?>> List<P> pointingAt(PartId<?> id, Class<P> type) {
        Target target = targets.get(id.value());
        Map<PartId<?>, P> pointing = new LinkedHashMap<>(); // by identifier: to hash a part is to hash every word it holds
        for (Reference each = target == null ? null : target.first; each != null; each = each.next) {
            for (Place from = each.from; from != root; from = from.above()) {
                if (type.isInstance(from.held())) {
                    P part = type.cast(from.held());
                    pointing.put(part.getId(), part);
                }
            }
        }
        return List.copyOf(pointing.values());
    }

    /** {@return whether anything in the record points at a part} */
    public boolean isPointedAt(PartId<?> id) {
        Target target = targets.get(id.value());
        for (Reference each = target == null ? null : target.first; each != null; each = each.next) {
            if (each.to.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** {@return that a rule is not met at a place given as a JSON Pointer} */
    public Problem problem(Rule<?> rule, String pointer, String variant) {
        Trail trail = new Trail(root.held(), pointer);
        return new Problem(
                rule.id(),
                rule.revision(),
                rule.level(),
                rule.settledBy(),
                trail.subject(),
                trail.member(),
                pointer,
                variant);
    }

    /** {@return whether something stands at a place given as a JSON Pointer} */
    public boolean holds(String pointer) {
        return new Trail(root.held(), pointer).isWhole();
    }

    /** Shows everything of this type and where it stands, as a JSON Pointer, in the order of the record. */
    public <P> void each(Class<P> type, BiConsumer<P, Supplier<String>> see) {
        places(type).forEach(place -> see.accept(type.cast(place.held()), place::pointer));
    }

    private List<Place> places(Class<?> type) {
        int wanted = Type.of(type).number();
        return kept(places, wanted, () -> {
            List<Place> found = new ArrayList<>();
            for (OfClass each : classes) {
                if (each.type().of().get(wanted)) {
                    found.addAll(each.places());
                }
            }
            return List.copyOf(found);
        });
    }

    /** What was worked out for a type before, or is now. */
    private static <L> L kept(AtomicReferenceArray<L> by, int number, Supplier<L> work) {
        L known = number < by.length() ? by.get(number) : null;
        if (known == null) {
            known = work.get();
            if (number < by.length()) {
                by.set(number, known);
            }
        }
        return known;
    }

    private Target target(PartId<?> id) {
        return targets.computeIfAbsent(id.value(), unknown -> new Target());
    }

    private OfClass ofClass(Class<?> type) {
        Type known = Type.of(type);
        if (known.number() >= byClass.length) {
            byClass = Arrays.copyOf(byClass, Type.known());
        }
        OfClass all = byClass[known.number()];
        if (all == null) {
            all = new OfClass(known, new ArrayList<>());
            byClass[known.number()] = all;
            classes.add(all);
        }
        return all;
    }

    private void visit(Place place) {
        ofClass(place.held().getClass()).places().add(place);
        if (place.held() instanceof Part<?> part) {
            Target target = target(part.getId());
            if (target.place == null) {
                target.place = place;
            } else {
                duplicates.add(new Fault(Optional.of(SubjectId.of(part.getId())), place.pointer() + "/id"));
            }
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
            refers(member, -1, to);
        }

        @Override
        public void refers(String member, List<? extends PartId<?>> to) {
            for (int i = 0; i < to.size(); i++) {
                refers(member, i, to.get(i));
            }
        }

        private void refers(String member, int index, PartId<?> to) {
            Target target = target(to);
            Reference reference = new Reference(at, member, index, to, target);
            references.add(reference);
            target.add(reference);
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
}
