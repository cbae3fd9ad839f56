// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of whatever type, from nothing but its accessors.
 *
 * <p>Identifiers are unique within it, and most references point at something that is there.
 */
final class Making {
    private static final int DANGLING_IN = 20;

    private final Random random;
    private final boolean whole;
    private final int percent;
    private final int longest;
    private final AssessmentId lineage;
    private final Map<Class<?>, List<PartId<?>>> identified = new HashMap<>();
    private final List<PartId<?>> all = new ArrayList<>();
    private int identifiers;
    private int depth;

    private Making(Random random, boolean whole) {
        this.random = random;
        this.whole = whole;
        int how = random.nextInt(24);
        percent = how == 0 ? 0 : how == 1 ? 90 : how < 4 ? 55 : 30; // as little as there can be; nearly everything
        longest = how == 0 ? 1 : 2;
        lineage = AssessmentId.of(nextKey());
    }

    static Object make(Type type, Random random) {
        Making making = new Making(random, Model.ROOTS.contains(Reflect.raw(type)));
        return making.connected(making.draw(type));
    }

    private Object draw(Type type) {
        Class<?> raw = Reflect.raw(type);
        if (raw == Optional.class) {
            return comesUp() ? Optional.of(draw(Reflect.held(type))) : Optional.empty();
        }
        if (raw == List.class) {
            return comesUp() ? list(Reflect.held(type)) : List.of();
        }
        if (Values.DRAWN.containsKey(raw)) {
            return Values.DRAWN.get(raw).apply(random);
        }
        if (Settings.DRAWN.containsKey(raw)) {
            return Settings.DRAWN.get(raw).apply(random);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (Model.isIdentifier(raw)) {
            return Reflect.create(raw, "nobody-" + random.nextInt(3)); // replaced when it is known what there is
        }
        if (raw.isSealed()) {
            Class<?>[] cases = raw.getPermittedSubclasses();
            return record(cases[random.nextInt(cases.length)], type);
        }
        if (raw.isRecord()) {
            return record(raw, type);
        }
        return PartType.of(raw)
                .map(this::part)
                .orElseThrow(() -> new IllegalStateException("Values does not say how to draw a " + raw.getName()));
    }

    private boolean comesUp() {
        return random.nextInt(100) < percent;
    }

    /** Lists near the root are longer, so that records are broad rather than deep. */
    private List<Object> list(Type of) {
        int most = depth <= 1 ? longest * 2 : longest;
        int length = percent == 90 && depth <= 1 && random.nextInt(40) == 0 ? 25 : 1 + random.nextInt(most);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            list.add(draw(of));
        }
        return list;
    }

    private Object record(Class<?> type, Type as) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw(as instanceof ParameterizedType
                    ? Reflect.component(components[i], as)
                    : components[i].getGenericType());
        }
        return Reflect.create(type, values);
    }

    private Object part(PartType type) {
        depth++;
        Map<PartType.Member, Object> values = new HashMap<>();
        for (PartType.Member member : type.members()) {
            values.put(member, member.isOwnId() ? identifier(Reflect.raw(member.type())) : draw(member.type()));
        }
        depth--;
        if (type.type() == FinalAssessment.class) {
            values.computeIfPresent(type.member("signOff"), (member, signOff) -> approving((SignOff) signOff));
        }
        return type.build(values::get);
    }

    private static SignOff approving(SignOff signOff) {
        return signOff.withDecision(SignOffDecision.APPROVED);
    }

    /** All versions of an assessment have one identifier; every other is new. */
    private PartId<?> identifier(Class<?> type) {
        PartId<?> id = type == AssessmentId.class ? lineage : (PartId<?>) Reflect.create(type, nextKey());
        identified.computeIfAbsent(type, any -> new ArrayList<>()).add(id);
        all.add(id);
        return id;
    }

    private String nextKey() {
        String unique = "z" + Integer.toString(identifiers++, 36);
        return switch (random.nextInt(12)) {
            case 0 -> unique;
            case 1 -> "0".repeat(64 - unique.length()) + unique;
            case 2 -> "A.b-C_" + unique;
            default -> Values.key(random, 12) + "." + unique;
        };
    }

    private Object connected(Object record) {
        return Rewriting.of(record, (leaf, ownId) -> leaf instanceof PartId<?> id && !ownId ? there(id) : leaf);
    }

    /** Something there is; now and then something that is not; nothing if there is nothing to point at. */
    private @Nullable PartId<?> there(PartId<?> reference) {
        if (reference instanceof AssessmentId) {
            return lineage;
        }
        if (random.nextInt(DANGLING_IN) == 0) {
            return reference;
        }
        List<PartId<?>> there = reference instanceof SubjectId ? all : identified.getOrDefault(reference.getClass(), List.of());
        if (there.isEmpty()) {
            return whole ? null : reference; // what a part points at on its own is in a record nobody sees
        }
        PartId<?> found = there.get(random.nextInt(there.size()));
        return reference instanceof SubjectId ? SubjectId.of(found) : found;
    }
}
