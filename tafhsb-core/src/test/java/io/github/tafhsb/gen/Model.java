// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordList;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every type that a record can hold, found from the roots: whatever is added to one of them is known here at once. */
public final class Model {

    /** What is kept and sent as a document of its own. */
    public static final List<Class<?>> ROOTS =
            List.of(Assessment.class, FinalAssessment.class, IssuedPlan.class, CaseRecord.class);

    /** What an organisation or a licensee sets up, each a document of its own too and no part of a record. */
    public static final List<Class<?>> SETTINGS =
            List.of(Policy.class, DeploymentProfile.class, EditionProfile.class, DomainCatalogue.class, WordList.class);

    private static final Model WHOLE = new Model();

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final List<PartType> parts = new ArrayList<>();

    private Model() {
        ROOTS.forEach(this::visit);
    }

    /** {@return every type of part} */
    public static List<PartType> parts() {
        return Collections.unmodifiableList(WHOLE.parts);
    }

    /** {@return every member of every part} */
    public static List<PartType.Member> members() {
        return parts().stream().flatMap(part -> part.members().stream()).toList();
    }

    /** {@return every type there is: parts, unions and their cases, choices, values, identifiers} */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(WHOLE.types);
    }

    /** {@return every identifier} */
    public static List<Class<?>> identifiers() {
        return types().stream().filter(Model::isIdentifier).toList();
    }

    static boolean isIdentifier(Class<?> type) {
        return type.isRecord() && PartId.class.isAssignableFrom(type);
    }

    static boolean isDrawn(Class<?> type) {
        return Values.DRAWN.containsKey(type);
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            visit(Reflect.held(generic));
        }
        Class<?> raw = Reflect.raw(type);
        if (raw == java.util.Optional.class || raw == List.class || !types.add(raw)) {
            return;
        }
        PartType.of(raw).ifPresent(part -> {
            parts.add(part);
            part.members().forEach(member -> visit(member.type()));
        });
        if (raw.isSealed()) {
            for (Class<?> each : raw.getPermittedSubclasses()) {
                types.add(each);
                for (RecordComponent component : each.getRecordComponents()) {
                    if (!(component.getGenericType() instanceof java.lang.reflect.TypeVariable<?>)) {
                        visit(component.getGenericType());
                    }
                }
            }
        }
        if (raw == io.github.tafhsb.code.Extensions.class) {
            visit(io.github.tafhsb.code.Extension.class);
        }
    }
}
