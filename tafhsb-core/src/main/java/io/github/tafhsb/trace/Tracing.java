// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.rule.ActionsAnswerConcerns;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.rule.Reasoning;
import io.github.tafhsb.formulation.rule.Voices;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the trace of a record is found: what is on the way, then what leads from one to the next, then what is to be seen. */
final class Tracing {
    private static final int TIES = Tie.values().length;

    private final Assessment assessment;
    private final List<EvidenceItem> items;
    private final Optional<Formulation> formulation;
    private final List<SafetyAction> actions;
    private final List<Trace.Node> nodes = new ArrayList<>();
    private final Map<PartId<?>, Integer> places = new HashMap<>();
    private final Map<PartId<?>, PartId<?>> within = new HashMap<>();
    private final SortedMap<Long, Trace.Link> links = new TreeMap<>();
    private final Set<Trace.Remark> remarks = new LinkedHashSet<>();

    private Tracing(Assessment assessment) {
        this.assessment = assessment;
        this.items = assessment.getEvidence();
        this.formulation = assessment.getFormulation();
        this.actions = assessment.getPlan().map(SafetyPlan::getActions).orElse(List.of());
    }

    static Trace of(Assessment assessment, Day today) {
        Tracing tracing = new Tracing(assessment);
        tracing.findNodes();
        tracing.findLinks();
        tracing.findRemarks(today);
        return new Trace(
                assessment.getId(),
                assessment.getVersion(),
                tracing.nodes,
                List.copyOf(tracing.links.values()),
                List.copyOf(tracing.remarks),
                Collections.unmodifiableMap(tracing.within));
    }

    private void findNodes() {
        add(Stage.EVIDENCE, items);
        for (EvidenceItem item : items) {
            item.getStatements().forEach(held -> within.putIfAbsent(held.getId(), item.getId()));
            item.getCorrections().forEach(held -> within.putIfAbsent(held.getId(), item.getId()));
            item.getChallenges().forEach(held -> within.putIfAbsent(held.getId(), item.getId()));
        }
        formulation.ifPresent(thought -> {
            add(Stage.FACTOR, thought.getFactors());
            add(Stage.HYPOTHESIS, thought.getHypotheses());
            add(Stage.SCENARIO, thought.getScenarios());
        });
        add(Stage.ACTION, actions);
        add(Stage.REVIEW, assessment.getReview().stream().toList());
    }

    private void add(Stage stage, List<? extends Part<?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            PartId<?> id = parts.get(i).getId();
            if (places.putIfAbsent(id, nodes.size()) == null) {
                nodes.add(new Trace.Node(id, stage, i + 1));
            }
        }
    }

    private void findLinks() {
        assessment.getLinks().stream()
                .filter(link -> !link.getItem().equals(link.getBearsOn()))
                .forEach(link -> link(link.getItem(), tie(link.getKind()), link.getBearsOn()));
        formulation.ifPresent(this::findLinks);
        for (SafetyAction action : actions) {
            link(action.getFactors(), Tie.ANSWERED_BY, action);
            link(action.getHypotheses(), Tie.ANSWERED_BY, action);
            link(action.getScenarios(), Tie.GUARDED_BY, action);
        }
        assessment.getReview().ifPresent(this::findLinks);
    }

    private static Tie tie(LinkKind kind) {
        return switch (kind) {
            case CORROBORATES -> Tie.CORROBORATES;
            case CONTRADICTS -> Tie.CONTRADICTS;
            case CORRECTS -> Tie.CORRECTS;
            case REPEATS -> Tie.REPEATS;
        };
    }

    private void findLinks(Formulation thought) {
        for (Factor factor : thought.getFactors()) {
            link(factor.getEvidence(), Tie.SUPPORTS, factor);
        }
        for (Hypothesis hypothesis : thought.getHypotheses()) {
            link(hypothesis.getEvidenceFor(), Tie.SUPPORTS, hypothesis);
            link(hypothesis.getEvidenceAgainst(), Tie.SPEAKS_AGAINST, hypothesis);
            link(hypothesis.getFactors(), Tie.DRAWN_ON_BY, hypothesis);
        }
        for (Scenario scenario : thought.getScenarios()) {
            link(scenario.getHypotheses(), Tie.LEADS_TO, scenario);
        }
    }

    private void findLinks(Review review) {
        review.getChanges().forEach(change -> link(change.getEvidence(), Tie.SHOWS_CHANGE, review));
        actions.stream()
                .filter(action -> action.getProgress().stream().anyMatch(progress -> isBefore(progress, review)))
                .forEach(action -> link(action.getId(), Tie.REVIEWED_IN, review.getId()));
    }

    /** How an action went was before a review unless somebody says that it was seen later. */
    private static boolean isBefore(Progress progress, Review review) {
        return progress.getOn()
                .flatMap(on -> review.getHeldOn().map(held -> on.compareTo(held) <= 0))
                .orElse(true);
    }

    private void link(List<? extends PartId<?>> from, Tie tie, Part<?> to) {
        from.forEach(each -> link(each, tie, to.getId()));
    }

    /** Steps are kept by the places of both ends, so that each is there once and all come in order. */
    private void link(PartId<?> from, Tie tie, PartId<?> to) {
        Integer carries = places.get(from);
        Integer stands = places.get(to);
        if (carries != null && stands != null) {
            long key = ((long) carries * nodes.size() + stands) * TIES + tie.ordinal();
            links.computeIfAbsent(key, none -> new Trace.Link(nodes.get(carries), nodes.get(stands), tie));
        }
    }

    private void findRemarks(Day today) {
        Parts parts = Parts.of(assessment);
        items.stream().filter(item -> !parts.isPointedAt(item.getId())).forEach(item -> remark(RemarkKind.UNUSED, item));
        formulation.ifPresent(thought -> findRemarks(thought, today));
    }

    private void findRemarks(Formulation thought, Day today) {
        List<Hypothesis> hypotheses = thought.getHypotheses();
        thought.getFactors().stream().filter(Tracing::isUnsourced).forEach(each -> remark(RemarkKind.ON_NOTHING, each));
        hypotheses.stream().filter(Reasoning::citesNothing).forEach(each -> remark(RemarkKind.ON_NOTHING, each));
        Voices voices = Voices.in(items, assessment.getLinks());
        hypotheses.stream()
                .filter(Reasoning::isConsidered)
                .filter(each -> voices.isOneAlone(each.getEvidenceFor()))
                .forEach(each -> remark(RemarkKind.ONE_VOICE, each));
        ActionsAnswerConcerns.open(thought, actions, today)
                .forEach(i -> remark(RemarkKind.UNADDRESSED, thought.getFactors().get(i)));
    }

    /** What is there or was there was told or seen by somebody; of what is not there, nobody need have said anything. */
    private static boolean isUnsourced(Factor factor) {
        return factor.getEvidence().isEmpty()
                && factor.getPresence().filter(Presence.ABSENT::equals).isEmpty();
    }

    private void remark(RemarkKind kind, Part<?> part) {
        remarks.add(new Trace.Remark(kind, nodes.get(places.get(part.getId()))));
    }
}
