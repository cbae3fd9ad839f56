// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of changes between two versions, for any two records of one lineage. */
@Domain(Generated.class)
class VersionChangesProperties {
    /** What nobody would tell at a review. */
    private static final Set<String> UNTOLD = Set.of("version", "catalogues");

    private static final Extensions NEW =
            Extensions.of(Map.of("org.example.new", new Extension.Text(Line.of("something new"))));

    /** A record in which one part says something else. */
    private record Slot(String named, Assessment changed) {
        static List<Slot> all(Assessment record) {
            return Stream.of(
                            record.getEvidence(),
                            record.getLinks(),
                            record.getGaps(),
                            record.getPractitioners(),
                            record.getDisclosures(),
                            record.getWarningAnswers(),
                            record.getFormulation()
                                    .map(Formulation::getHypotheses)
                                    .orElse(List.of()),
                            record.getPlan().map(SafetyPlan::getActions).orElse(List.of()),
                            record.getPlan().map(List::of).orElse(List.of()))
                    .<Part<?>>flatMap(List::stream)
                    .map(part -> new Slot(part.getId().value(), changed(record, part)))
                    .toList();
        }

        @SuppressWarnings("unchecked") // an identifier identifies parts of the type of the one that has it
        private static <P extends Part<? extends PartId<P>>> Assessment changed(Assessment record, Part<?> part) {
            PartType type = PartType.ofValue(part).orElseThrow();
            if (part instanceof Practitioner practitioner) {
                return record.updatePractitioner(practitioner.getId(), it -> it.withExtensions(NEW));
            }
            return record.update((PartId<P>) part.getId(), it -> (P) type.with(it, type.member("extensions"), NEW));
        }
    }

    @Property(tries = 150)
    void changes_applied_to_the_earlier_record_give_the_later(
            @ForAll Assessment before, @ForAll Assessment other, @ForAll long seed) {
        Assessment after = versionOf(before, other, seed);

        assertThat(VersionChanges.between(before, after).applyTo(before)).isEqualTo(after);
        assertThat(VersionChanges.between(after, before).applyTo(after)).isEqualTo(before);
    }

    @Property(tries = 60)
    void two_records_that_have_nothing_in_common_but_their_identifier_are_changed_into_each_other(
            @ForAll Assessment before, @ForAll Assessment other) {
        Assessment after = other.withId(before.getId());

        assertThat(VersionChanges.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Property(tries = 60)
    void a_record_has_not_changed_against_itself(@ForAll Assessment record) {
        VersionChanges none = VersionChanges.between(record, record);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.applyTo(record)).isEqualTo(record);
    }

    @Property(tries = 60)
    void in_which_order_parts_stand_is_not_told_and_not_lost(@ForAll Assessment record, @ForAll long seed) {
        Assessment shuffled = (Assessment) shuffled(record, new Random(seed));
        VersionChanges changes = VersionChanges.between(record, shuffled);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.applyTo(record)).isEqualTo(shuffled);
    }

    @Property(tries = 60)
    void whatever_a_record_says_otherwise_is_told(@ForAll Assessment before, @ForAll Assessment other) {
        PartType type = PartType.ofValue(before).orElseThrow();

        assertThat(type.members())
                .filteredOn(member -> !member.isOwnId() && !UNTOLD.contains(member.name()))
                .filteredOn(member -> !inNoOrder(member.of(before)).equals(inNoOrder(member.of(other))))
                .allSatisfy(member -> {
                    Assessment after = (Assessment) type.with(before, member, member.of(other));

                    assertThat(VersionChanges.between(before, after).all())
                            .as(member.name())
                            .isNotEmpty();
                });
    }

    @Property(tries = 25)
    void whatever_part_says_otherwise_is_named(@ForAll Assessment before) {
        assertThat(Slot.all(before)).allSatisfy(slot -> {
            VersionChanges changes = VersionChanges.between(before, slot.changed());

            assertThat(changes.all())
                    .isNotEmpty()
                    .allSatisfy(change ->
                            assertThat(change.part().orElseThrow().value()).isEqualTo(slot.named()));
        });
    }

    @Property(tries = 60)
    void every_change_is_about_a_part_or_a_member_and_can_be_told(
            @ForAll Assessment before, @ForAll Assessment other, @ForAll long seed) {
        assertThat(VersionChanges.between(before, versionOf(before, other, seed))
                        .all())
                .allSatisfy(change -> {
                    assertThat(change.part().isPresent())
                            .isNotEqualTo(change.member().isPresent());
                    assertThat(change.sentence(Language.ENGLISH)).endsWith(".");
                    assertThat(change.sentence(Language.CYMRAEG)).endsWith(".");
                });
    }

    /** A later version of a record: each member as it was, in another order, with less, or as another record has it. */
    private static Assessment versionOf(Assessment before, Assessment other, long seed) {
        return (Assessment) mixed(before, other, new Random(seed));
    }

    private static Object mixed(Object before, Object other, Random random) {
        PartType type = PartType.ofValue(before).orElseThrow();
        return type.build(member -> {
            Object was = member.of(before);
            return member.isOwnId() ? was : later(was, member.of(other), random);
        });
    }

    private static Object later(Object was, Object other, Random random) {
        if (was instanceof Optional<?> one
                && other instanceof Optional<?> two
                && one.isPresent()
                && two.isPresent()
                && PartType.ofValue(one.get()).isPresent()
                && one.get().getClass() == two.get().getClass()) {
            return Optional.of(mixed(one.get(), two.get(), random));
        }
        if (was instanceof List<?> list && other instanceof List<?> more) {
            return later(list, more, random);
        }
        return random.nextBoolean() ? was : other;
    }

    private static List<?> later(List<?> was, List<?> other, Random random) {
        List<Object> later = new ArrayList<>(was);
        later.removeIf(each -> random.nextInt(4) == 0);
        later.replaceAll(each -> each instanceof Part<?> part && !other.isEmpty() && random.nextInt(3) == 0
                ? mixed(part, other.get(random.nextInt(other.size())), random)
                : each);
        if (random.nextBoolean()) {
            Collections.shuffle(later, random);
        }
        if (random.nextBoolean()) {
            later.addAll(other);
        }
        return later;
    }

    private static Object inNoOrder(Object held) {
        return held instanceof List<?> list ? new HashSet<>(list) : held;
    }

    private static Object shuffled(Object record, Random random) {
        PartType type = PartType.ofValue(record).orElseThrow();
        return type.build(member -> {
            Object held = member.of(record);
            if (held instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Part<?>) {
                List<Object> other = new ArrayList<>(list);
                Collections.shuffle(other, random);
                return other;
            }
            return held;
        });
    }
}
