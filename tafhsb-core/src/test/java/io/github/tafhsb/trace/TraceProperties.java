// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of the trace of any record. */
@Domain(Generated.class)
class TraceProperties {
    private static final Day TODAY = Day.of(2026, 3, 13);

    private static Trace traced(Assessment assessment) {
        return Trace.of(assessment, TODAY);
    }

    private static Set<PartId<?>> ids(Trace trace) {
        return trace.nodes().stream().map(Trace.Node::id).collect(toSet());
    }

    private static Set<String> steps(Trace trace) {
        return trace.links().stream()
                .map(link -> link.from().id() + " " + link.tie() + " " + link.to().id())
                .collect(toSet());
    }

    @Property(tries = 60)
    void is_the_same_from_whichever_end_it_is_walked(@ForAll Assessment assessment) {
        Trace trace = traced(assessment);
        Map<PartId<?>, Set<PartId<?>>> onward =
                ids(trace).stream().collect(Collectors.toMap(id -> id, id -> ids(trace.onwardFrom(id))));

        assertThat(ids(trace)).allSatisfy(end -> assertThat(ids(trace.backFrom(end)))
                .isEqualTo(onward.entrySet().stream()
                        .filter(start -> start.getValue().contains(end))
                        .map(Map.Entry::getKey)
                        .collect(toSet())));
    }

    @Property(tries = 60)
    void a_walk_leads_through_the_trace_and_nowhere_else(@ForAll Assessment assessment) {
        Trace trace = traced(assessment);

        assertThat(trace.nodes().stream().limit(20)).allSatisfy(node -> {
            Trace onward = trace.onwardFrom(node.id());
            assertThat(trace.nodes()).containsSubsequence(onward.nodes());
            assertThat(trace.links()).containsAll(onward.links());
            assertThat(onward.nodes()).contains(node);
            assertThat(onward.onwardFrom(node.id())).isEqualTo(onward);
        });
    }

    @Property(tries = 60)
    void the_order_of_the_parts_in_the_record_does_not_change_it(@ForAll Assessment assessment, @ForAll long seed) {
        Trace trace = traced(assessment);
        Trace shuffled = traced(shuffled(assessment, new Random(seed)));

        assertThat(ids(shuffled)).isEqualTo(ids(trace));
        assertThat(steps(shuffled)).isEqualTo(steps(trace));
        assertThat(Stream.of(RemarkKind.UNUSED, RemarkKind.ON_NOTHING, RemarkKind.UNADDRESSED))
                .allSatisfy(kind -> assertThat(remarked(shuffled, kind)).isEqualTo(remarked(trace, kind)));
    }

    @Property(tries = 60)
    void no_drawing_shows_a_word_or_an_identifier_unless_it_is_asked_to(@ForAll Assessment any) {
        Assessment assessment = Canary.of(any);
        Trace trace = traced(assessment);

        for (Language language : Language.values()) {
            List<String> drawn = new ArrayList<>(trace.lines(language, NodeLabels.numbered(language)));
            drawn.addAll(List.of(trace.toMermaid(language), trace.toDot(language), trace.toSvg(language), trace.toString()));
            assertThat(drawn).allSatisfy(text -> assertThat(Canary.in(text)).isEmpty());
            assertThat(Canary.in(trace.nodes() + " " + trace.remarks())).isEmpty();
        }
    }

    private static Set<PartId<?>> remarked(Trace trace, RemarkKind kind) {
        return trace.remarked(kind).stream().map(Trace.Node::id).collect(toSet());
    }

    private static Assessment shuffled(Assessment assessment, Random random) {
        return assessment
                .withEvidence(shuffled(assessment.getEvidence(), random))
                .withLinks(shuffled(assessment.getLinks(), random))
                .withFormulation(assessment.getFormulation().map(it -> shuffled(it, random)))
                .withPlan(assessment.getPlan().map(it -> it.withActions(shuffled(it.getActions(), random))));
    }

    private static Formulation shuffled(Formulation formulation, Random random) {
        return formulation
                .withFactors(shuffled(formulation.getFactors(), random))
                .withHypotheses(shuffled(formulation.getHypotheses(), random))
                .withScenarios(shuffled(formulation.getScenarios(), random));
    }

    private static <P> List<P> shuffled(List<P> parts, Random random) {
        List<P> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
