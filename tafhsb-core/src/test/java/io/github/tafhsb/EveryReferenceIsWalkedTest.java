// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.time.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a part holds or points at, its walk shows, under the member's own name: places, look-up, dangling references and
 * impossible dates are all found by walking.
 */
class EveryReferenceIsWalkedTest {

    /** A plan that was issued travels alone; the assessment it names is not in it. */
    private static final Set<String> POINTS_OUTSIDE = Set.of("IssuedPlan.assessment");

    private static final int SAMPLES = 120;

    @Test
    void every_type_of_part_can_be_walked() {
        assertThat(Model.parts()).hasSizeGreaterThan(70).allSatisfy(part -> assertThat(part.type()).isAssignableTo(Walkable.class));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_a_part_holds_and_points_at_is_what_its_walk_shows(PartType type) {
        Set<String> reached = new TreeSet<>();

        samples(type).forEach(part -> {
            Shown shown = new Shown();
            ((Walkable) part).walk(shown);

            assertThat(shown.everything).containsExactlyInAnyOrderElementsOf(expected(type, part));
            shown.everything.forEach(each -> reached.add(each.member()));
        });

        assertThat(reached).containsExactlyInAnyOrderElementsOf(walked(type).map(PartType.Member::name).toList());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void dates_that_have_an_order_are_named_after_their_members(PartType type) {
        samples(type).forEach(part -> {
            Shown shown = new Shown();
            ((Walkable) part).walk(shown);

            assertThat(shown.dates).allSatisfy(date -> {
                Object held = type.member(date.member()).of(part);
                assertThat(held instanceof Optional<?> optional ? optional.orElseThrow() : held).isSameAs(date.what());
            });
        });
    }

    @Test
    void what_is_known_is_walked_into() {
        io.github.tafhsb.text.Passage said = Generated.one(io.github.tafhsb.text.Passage.class, 1);
        Shown shown = new Shown();

        Answer.of(said).walk(shown);

        assertThat(shown.everything).containsExactly(new Step("known", said));
    }

    @Test
    void the_reason_why_there_is_no_answer_is_walked_into_where_it_stands_in_json() {
        io.github.tafhsb.text.Passage why = Generated.one(io.github.tafhsb.text.Passage.class, 1);
        Shown shown = new Shown();

        new Answer.NotKnown<>(why).walk(shown);
        new Answer.NotAsked<>(why).walk(shown);
        new Answer.Declined<>(why).walk(shown);
        new Answer.NotApplicable<>(why).walk(shown);
        new Answer.CoveredInHost<>(why).walk(shown);

        assertThat(shown.everything)
                .containsExactly(
                        new Step("notKnown/reason", why),
                        new Step("notAsked/reason", why),
                        new Step("declined/reason", why),
                        new Step("notApplicable/reason", why),
                        new Step("coveredInHost/where", why));
    }

    private static List<PartType> parts() {
        return Model.parts();
    }

    private static Stream<Object> samples(PartType type) {
        return LongStream.range(0, SAMPLES).mapToObj(seed -> Generated.one(type.type(), seed));
    }

    private static Stream<PartType.Member> walked(PartType type) {
        return type.members().stream()
                .filter(member -> !(type.isIdentified() && member.isOwnId()))
                .filter(member -> member.held() != SubjectId.class)
                .filter(member -> !POINTS_OUTSIDE.contains(member.toString()))
                .filter(member ->
                        PartId.class.isAssignableFrom(member.held()) || Walkable.class.isAssignableFrom(member.held()));
    }

    private static List<Step> expected(PartType type, Object part) {
        return walked(type)
                .flatMap(member -> held(member.of(part)).map(each -> new Step(member.name(), each)))
                .toList();
    }

    private static Stream<?> held(Object held) {
        return held instanceof Optional<?> optional
                ? optional.stream()
                : held instanceof List<?> list ? list.stream() : Stream.of(held);
    }

    /** Something a walk was shown. */
    private record Step(String member, Object what) {}

    private static final class Shown implements Walk {
        private final List<Step> everything = new ArrayList<>();
        private final List<Step> dates = new ArrayList<>();

        @Override
        public void refers(String member, PartId<?> to) {
            everything.add(new Step(member, to));
        }

        @Override
        public void refers(String member, List<? extends PartId<?>> to) {
            to.forEach(each -> everything.add(new Step(member, each)));
        }

        @Override
        public void enters(String member, Walkable held) {
            everything.add(new Step(member, held));
        }

        @Override
        public void enters(String member, List<? extends Walkable> held) {
            held.forEach(each -> everything.add(new Step(member, each)));
        }

        @Override
        public void inOrder(String earlier, Dated first, String later, Dated second) {
            dates.add(new Step(earlier, first));
            dates.add(new Step(later, second));
        }
    }
}
