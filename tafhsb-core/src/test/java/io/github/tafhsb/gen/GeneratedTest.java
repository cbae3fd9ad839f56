// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The generators reach what they are there for: every member, every choice, every case of a union, every corner. */
class GeneratedTest {
    private static final List<Assessment> ASSESSMENTS =
            IntStream.range(0, 200).mapToObj(seed -> Generated.one(Assessment.class, seed)).toList();
    private static final Seen SEEN = new Seen();

    static {
        ASSESSMENTS.forEach(SEEN::see);
        IntStream.range(0, 80).forEach(seed -> {
            SEEN.see(Generated.one(CaseRecord.class, seed));
            SEEN.see(Generated.one(IssuedPlan.class, seed));
            SEEN.see(Generated.one(FinalAssessment.class, seed));
            Model.parts().forEach(part -> SEEN.see(Generated.one(part.type(), seed)));
        });
    }

    @Test
    void every_member_is_filled_in_some_records_and_left_out_of_others() {
        assertThat(Model.members()).hasSizeGreaterThan(300);
        assertThat(Model.members()).allSatisfy(member -> {
            assertThat(SEEN.filled).as("filled").contains(member);
            if (!isMandatory(member)) {
                assertThat(SEEN.empty).as("left out").contains(member);
            }
        });
    }

    @Test
    void every_list_holds_one_thing_in_some_records_and_several_in_others() {
        assertThat(Model.members())
                .filteredOn(member -> Reflect.raw(member.type()) == List.class)
                .allSatisfy(member -> assertThat(SEEN.lengths.get(member)).contains(1, 2));
    }

    @Test
    void every_type_comes_up_with_every_choice_and_every_case() {
        assertThat(Model.types()).allSatisfy(type -> {
            if (type.isEnum()) {
                assertThat(SEEN.leaves).contains(type.getEnumConstants());
            } else if (type.isSealed()) {
                assertThat(SEEN.classes).contains(type.getPermittedSubclasses());
            } else if (PartType.of(type).isEmpty() && !type.isPrimitive()) {
                assertThat(SEEN.classes).contains(type);
            }
        });
    }

    @Test
    void texts_are_short_and_long_Welsh_and_astral_on_one_line_and_on_several() {
        assertThat(SEEN.texts)
                .anyMatch(text -> text.length() == 1)
                .anyMatch(text -> characters(text) == Line.LONGEST)
                .anyMatch(text -> characters(text) == Words.LONGEST)
                .anyMatch(text -> text.contains("ŵ"))
                .anyMatch(text -> text.contains("ŷ"))
                .anyMatch(text -> text.contains("’"))
                .anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .anyMatch(text -> text.contains("\n"))
                .anyMatch(text -> text.contains("\t"))
                .anyMatch(text -> text.contains("\""));
    }

    @Test
    void dates_are_years_months_and_days_about_and_between() {
        assertThat(SEEN.leaves.stream().filter(When.class::isInstance).map(leaf -> ((When) leaf).format()))
                .anyMatch(text -> text.matches("\\d{4}"))
                .anyMatch(text -> text.matches("\\d{4}-\\d{2}"))
                .anyMatch(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .anyMatch(text -> text.matches("\\d{4}~"))
                .anyMatch(text -> text.matches("\\d{4}-\\d{2}~"))
                .anyMatch(text -> text.matches("\\d{4}-\\d{2}-\\d{2}~"))
                .anyMatch(text -> text.matches(".*~/.*"))
                .anyMatch(text -> text.matches(".*/.*~"))
                .anyMatch(text -> text.endsWith("-02-29"));
    }

    @Test
    void extensions_are_absent_few_and_as_many_as_there_can_be() {
        assertThat(SEEN.leaves.stream()
                        .filter(Extensions.class::isInstance)
                        .map(leaf -> ((Extensions) leaf).entries().size()))
                .contains(0, 1, Extensions.MOST);
    }

    @Test
    void no_identifier_stands_for_two_parts() {
        assertThat(ASSESSMENTS).allSatisfy(assessment -> assertThat(Parts.of(assessment).duplicates()).isEmpty());
    }

    @Test
    void most_references_point_at_something_and_some_do_not() {
        long dangling = ASSESSMENTS.stream().mapToLong(each -> Parts.of(each).dangling().size()).sum();
        Seen seen = new Seen();
        ASSESSMENTS.forEach(seen::see);
        long connected = seen.references - dangling;

        assertThat(dangling).isPositive();
        assertThat(connected).isGreaterThan(4 * dangling);
    }

    @Test
    void the_same_seed_gives_the_same_record() {
        assertThat(Generated.one(CaseRecord.class, 42)).isEqualTo(Generated.one(CaseRecord.class, 42));
    }

    @Test
    void a_sample_is_shrunk_to_less() {
        Assessment large = ASSESSMENTS.get(largest());

        assertThat(Simpler.than(large).limit(500)).isNotEmpty().allSatisfy(less -> {
            assertThat(less).isInstanceOf(Assessment.class).isNotEqualTo(large);
            assertThat(Simpler.size(less)).isLessThan(Simpler.size(large));
        });
    }

    @Test
    void a_marked_record_is_the_same_record_with_a_mark_on_everything_anybody_wrote() {
        Assessment marked = Canary.of(ASSESSMENTS.get(largest()));
        Seen seen = new Seen();

        seen.see(marked);

        assertThat(seen.texts).isNotEmpty().allMatch(text -> !Canary.in(text).isEmpty());
        assertThat(seen.leaves).filteredOn(Integer.class::isInstance).containsOnly(Canary.COUNT);
        assertThat(Canary.in(Generated.shown(marked))).isEqualTo(Canary.MARKS);
    }

    private static int largest() {
        return IntStream.range(0, ASSESSMENTS.size())
                .boxed()
                .max((one, other) -> Long.compare(Simpler.size(ASSESSMENTS.get(one)), Simpler.size(ASSESSMENTS.get(other))))
                .orElseThrow();
    }

    private static boolean isMandatory(PartType.Member member) {
        Class<?> type = Reflect.raw(member.type());
        return type != Optional.class && type != List.class && type != Extensions.class;
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What came up. */
    private static final class Seen {
        private final Set<PartType.Member> filled = new HashSet<>();
        private final Set<PartType.Member> empty = new HashSet<>();
        private final Map<PartType.Member, Set<Integer>> lengths = new HashMap<>();
        private final Set<Object> leaves = new HashSet<>();
        private final Set<Class<?>> classes = new HashSet<>();
        private final List<String> texts = new ArrayList<>();
        private long references;

        void see(Object value) {
            classes.add(value.getClass());
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(this::see);
            } else if (value instanceof List<?> list) {
                list.forEach(this::see);
            } else if (Rewriting.isCase(value)) {
                Simpler.components(value).forEach(this::see);
            } else if (PartType.ofValue(value).isPresent()) {
                PartType.ofValue(value).get().members().forEach(member -> see(member, member.of(value)));
            } else {
                leaf(value);
            }
        }

        private void see(PartType.Member member, Object held) {
            Predicate<Object> nothing = List.<Object>of(Optional.empty(), List.of(), Extensions.none())::contains;
            (nothing.test(held) ? empty : filled).add(member);
            if (held instanceof List<?> list) {
                lengths.computeIfAbsent(member, any -> new HashSet<>()).add(list.size());
            }
            if (!member.isOwnId()) {
                references += Model.isIdentifier(held.getClass()) ? 1 : 0;
                references += held instanceof Optional<?> it && it.filter(id -> Model.isIdentifier(id.getClass())).isPresent() ? 1 : 0;
                references += held instanceof List<?> list
                        ? list.stream().filter(id -> Model.isIdentifier(id.getClass())).count()
                        : 0;
            }
            see(held);
        }

        private void leaf(Object leaf) {
            leaves.add(leaf);
            if (leaf instanceof Line line) {
                texts.add(line.text());
            } else if (leaf instanceof Words words) {
                texts.add(words.text());
            } else if (leaf instanceof Extensions extensions) {
                extensions.entries().values().forEach(this::see);
            }
        }
    }
}
