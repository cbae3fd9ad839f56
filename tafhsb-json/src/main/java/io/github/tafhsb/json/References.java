// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.TypeName;
import io.github.tafhsb.json.document.Form;
import io.github.tafhsb.json.document.Spot;
import io.github.tafhsb.time.Dated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a record points at and what there is in it: what is sound on either side of a merge can be unsound in what comes of both. */
final class References implements Walk {

    /**
     * Something that only the changes of both together made unsound.
     *
     * @param spot where, in the result
     */
    record Broken(MergeConflict.Kind kind, Spot spot, Optional<String> mine, Optional<String> theirs) {}

    private final Map<String, Form> forms = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Spot> repeated = new LinkedHashMap<>();
    private final Map<String, Spot> parts = new HashMap<>();
    private final Map<String, Spot> references = new LinkedHashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private Spot at;

    private References(Walkable root) {
        at = new Spot(null, form(root), "", "", "", id(root));
        visit(root, at);
    }

    /** What points at nothing, or has an identifier that another part has, in what came of two values and in neither of them. */
    static List<Broken> broken(Object merged, Object mine, Object theirs) {
        if (!(merged instanceof Walkable both && mine instanceof Walkable one && theirs instanceof Walkable other)) {
            return List.of();
        }
        References result = new References(both);
        References first = new References(one);
        References second = new References(other);
        Map<String, Spot> dangling = result.dangling();
        dangling.keySet().removeAll(first.dangling().keySet());
        dangling.keySet().removeAll(second.dangling().keySet());
        List<Broken> broken = new ArrayList<>();
        dangling.forEach((key, spot) -> broken.add(new Broken(
                MergeConflict.Kind.DANGLING, spot, pointer(first.references.get(key)), pointer(second.references.get(key)))));
        result.repeated.keySet().removeAll(first.repeated.keySet());
        result.repeated.keySet().removeAll(second.repeated.keySet());
        result.repeated.forEach((id, spot) -> broken.add(new Broken(
                MergeConflict.Kind.BOTH_ADDED, spot, pointer(first.parts.get(id)), pointer(second.parts.get(id)))));
        return broken;
    }

    private static Optional<String> pointer(@Nullable Spot spot) {
        return Optional.ofNullable(spot).flatMap(Spot::pointer);
    }

    private Map<String, Spot> dangling() {
        Map<String, Spot> dangling = new LinkedHashMap<>(references);
        dangling.keySet().removeIf(key -> ids.contains(targets.get(key)));
        return dangling;
    }

    private void visit(Walkable held, Spot spot) {
        if (!spot.id().isEmpty() && held instanceof Part<?>) {
            parts.putIfAbsent(spot.id(), spot);
            if (!ids.add(spot.id())) {
                repeated.put(spot.id(), spot);
            }
        }
        Spot outer = at;
        at = spot;
        held.walk(this);
        at = outer;
    }

    private Form form(Walkable held) {
        return forms.computeIfAbsent(TypeName.of(held), name -> new Form(name, Form.Unity.MANY, true));
    }

    private static String id(Walkable held) {
        return held instanceof Part<?> part ? part.getId().value() : "";
    }

    @Override
    public void enters(String member, Walkable held) {
        visit(held, new Spot(at, form(held), member, member, member, id(held)));
    }

    @Override
    public void enters(String member, List<? extends Walkable> held) {
        Spot list = list(member);
        for (int i = 0; i < held.size(); i++) {
            String index = Integer.toString(i);
            visit(held.get(i), new Spot(list, form(held.get(i)), "", index, index, id(held.get(i))));
        }
    }

    private Spot list(String member) {
        return new Spot(at, Form.UNKNOWN, member, member, member, "");
    }

    @Override
    public void refers(String member, PartId<?> to) {
        Spot spot = list(member);
        String key = spot.part().id() + " "
                + spot.trail().stream().map(Spot::member).collect(Collectors.joining(".")) + " " + to.value();
        references.put(key, spot);
        targets.put(key, to.value());
    }

    @Override
    public void refers(String member, List<? extends PartId<?>> to) {
        to.forEach(id -> refers(member, id));
    }

    @Override
    public void inOrder(String earlier, Dated first, String later, Dated second) {
        // dates are for the rules
    }
}
