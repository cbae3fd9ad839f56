// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Finding, changing, adding and taking away, for every part of any record. */
@Domain(Generated.class)
class SlotsProperties {
    private static final Extensions NEW =
            Extensions.of(Map.of("org.example.new", new Extension.Text(Line.of("something new"))));

    @Property(tries = 60)
    void every_part_is_found_by_its_identifier(@ForAll Assessment assessment) {
        assertThat(parts(assessment)).allSatisfy(part -> assertThat(find(assessment, part.getId())).containsSame(part));
    }

    @Property(tries = 25)
    void changing_one_part_changes_that_and_nothing_beside_it(@ForAll Assessment assessment) {
        assertThat(parts(assessment).limit(25)).allSatisfy(part -> {
            Part<?> changed = with(part, "extensions", NEW);

            Assessment after = Slots.update(assessment, part.getId(), (Part<?> before) -> changed);

            assertThat(find(after, part.getId())).containsSame(changed);
            assertThat(parts(after)).hasSameSizeAs(parts(assessment).toList());
            assertThat(parts(assessment).filter(other -> other != part && !isIn(part, other)))
                    .allSatisfy(other -> assertThat(find(after, other.getId())).containsSame(other));
            assertThat(Slots.update(after, part.getId(), (Part<?> before) -> part)).isEqualTo(assessment);
        });
    }

    @Property(tries = 25)
    void taking_away_what_was_added_gives_the_same_record(@ForAll Assessment any) {
        Assessment assessment = any.withFormulation(any.getFormulation().orElseGet(() -> Formulation.builder().build()))
                .withPlan(any.getPlan().orElseGet(() -> SafetyPlan.builder().id(SafetyPlanId.of("a-plan")).build()));

        assertThat(Slots.types()).allSatisfy(type -> {
            Part<?> part = bare(type);
            if (hasRoom(assessment, type)) {
                Assessment more = assessment.add(part);

                assertThat(find(more, part.getId())).containsSame(part);
                assertThat(more.remove(part.getId())).isEqualTo(assessment);
            }
        });
    }

    @Property(tries = 25)
    void what_was_taken_away_is_gone_with_what_it_held_and_nothing_else(@ForAll Assessment assessment) {
        assertThat(parts(assessment).limit(25)).allSatisfy(part -> {
            Assessment less = assessment.remove(part.getId());

            assertThat(ids(parts(less))).isEqualTo(ids(parts(assessment).filter(other -> !isIn(other, part))));
        });
    }

    /** Every part with an identifier but the record itself. */
    private static Stream<Part<?>> parts(Assessment assessment) {
        return identified(assessment).filter(part -> part != assessment);
    }

    private static Stream<Part<?>> identified(Object value) {
        return Generated.everythingIn(value).filter(Part.class::isInstance).map(part -> (Part<?>) part);
    }

    private static List<PartId<?>> ids(Stream<Part<?>> parts) {
        return parts.<PartId<?>>map(Part::getId).toList();
    }

    private static boolean isIn(Part<?> inner, Part<?> outer) {
        return identified(outer).anyMatch(each -> each == inner);
    }

    private static Optional<Object> find(Assessment in, PartId<?> id) {
        return in.find(id).map(part -> part);
    }

    private static Part<?> with(Part<?> part, String member, Object value) {
        PartType type = PartType.ofValue(part).orElseThrow();
        return (Part<?>) type.with(part, type.member(member), value);
    }

    /** One that holds no other, under an identifier nobody has. */
    private static Part<?> bare(Class<?> type) {
        Object part = Generated.one(type, 1);
        PartType known = PartType.of(type).orElseThrow();
        return (Part<?>) known.build(member -> {
            Object held = member.of(part);
            if (member.isOwnId()) {
                return Generated.identifier(member.held(), "brand-new");
            }
            return held instanceof List<?> ? List.of() : held instanceof Optional<?> ? Optional.empty() : held;
        });
    }

    private static boolean hasRoom(Assessment in, Class<?> type) {
        boolean nested = List.of("Statement", "Correction", "Challenge").contains(type.getSimpleName());
        boolean taken = type.getSimpleName().equals("Child") && in.getChild().isPresent()
                || type.getSimpleName().equals("Review") && in.getReview().isPresent()
                || type.getSimpleName().equals("SafetyPlan");
        return !nested && !taken;
    }
}
