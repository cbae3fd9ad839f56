// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.Correction;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where each type of part has its place in an assessment: one row each, so that nobody rebuilds a tree by hand. */
final class Slots {

    private record Slot<P extends Part<?>>(
            Class<P> type, Function<Assessment, List<P>> get, Splice<P> splice, boolean growing) {}

    /** Puts parts in the place of the one at a position; none to remove it, and at the end to add one. */
    private interface Splice<P> {
        Assessment apply(Assessment in, int at, List<P> instead);
    }

    private static final List<Slot<?>> ALL = List.of(
            one(Child.class, Assessment::getChild, Assessment::withChild),
            list(PersonInvolved.class, Assessment::getPeople, Assessment::withPeople),
            list(Practitioner.class, Assessment::getPractitioners, Assessment::withPractitioners),
            list(Contribution.class, Assessment::getContributions, Assessment::withContributions),
            list(HostAssessment.class, Assessment::getHosts, Assessment::withHosts),
            list(EarlierConcern.class, Assessment::getEarlierConcerns, Assessment::withEarlierConcerns),
            list(Behaviour.class, Assessment::getBehaviours, Assessment::withBehaviours),
            list(CaseEvent.class, Assessment::getEvents, Assessment::withEvents),
            list(ChildSafetyCheck.class, Assessment::getChildSafety, Assessment::withChildSafety),
            list(EvidenceItem.class, Assessment::getEvidence, Assessment::withEvidence),
            inEvidence(Statement.class, EvidenceItem::getStatements, EvidenceItem::withStatements),
            inEvidence(Correction.class, EvidenceItem::getCorrections, EvidenceItem::withCorrections),
            inEvidence(Challenge.class, EvidenceItem::getChallenges, EvidenceItem::withChallenges),
            list(EvidenceLink.class, Assessment::getLinks, Assessment::withLinks),
            list(AccountSought.class, Assessment::getAccounts, Assessment::withAccounts),
            list(Worksheet.class, Assessment::getWorksheets, Assessment::withWorksheets),
            list(InformationGap.class, Assessment::getGaps, Assessment::withGaps),
            list(Embargo.class, Assessment::getEmbargoes, Assessment::withEmbargoes),
            list(PoliceAgreement.class, Assessment::getPoliceAgreements, Assessment::withPoliceAgreements),
            inFormulation(Factor.class, Formulation::getFactors, Formulation::withFactors),
            inFormulation(Hypothesis.class, Formulation::getHypotheses, Formulation::withHypotheses),
            inFormulation(Scenario.class, Formulation::getScenarios, Formulation::withScenarios),
            one(SafetyPlan.class, Assessment::getPlan, Assessment::withPlan),
            inPlan(SafetyAction.class, SafetyPlan::getActions, SafetyPlan::withActions),
            inPlan(Goal.class, SafetyPlan::getGoals, SafetyPlan::withGoals),
            inPlan(Contingency.class, SafetyPlan::getContingencies, SafetyPlan::withContingencies),
            inPlan(PlanView.class, SafetyPlan::getViews, SafetyPlan::withViews),
            inPlan(PlanPart.class, SafetyPlan::getParts, SafetyPlan::withParts),
            one(Review.class, Assessment::getReview, Assessment::withReview),
            list(Dissent.class, Assessment::getDissents, Assessment::withDissents),
            list(TeamView.class, Assessment::getTeamViews, Assessment::withTeamViews),
            list(Disclosure.class, Assessment::getDisclosures, Assessment::withDisclosures),
            list(SupervisorException.class, Assessment::getExceptions, Assessment::withExceptions),
            list(WarningAnswer.class, Assessment::getWarningAnswers, Assessment::withWarningAnswers),
            list(Redaction.class, Assessment::getRedactions, Assessment::withRedactions));

    private Slots() {}

    /** The types that have a place. */
    static List<Class<?>> types() {
        return ALL.stream().<Class<?>>map(Slot::type).toList();
    }

    static Assessment update(Assessment in, PartId<?> id, UnaryOperator<? extends Part<?>> change) {
        for (Slot<?> slot : ALL) {
            Optional<Assessment> changed = replaced(in, slot, id, change);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw new IllegalArgumentException("id: no part of this record has it");
    }

    static <P extends Part<?>> Assessment update(Assessment in, PartId<?> id, Class<P> type, UnaryOperator<P> change) {
        return ALL.stream()
                .filter(slot -> slot.type() == type)
                .flatMap(slot -> replaced(in, slot, id, change).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: no such part of this record has it"));
    }

    static Assessment add(Assessment to, Part<?> part) {
        Slot<?> slot = ALL.stream()
                .filter(each -> each.growing() && each.type().isInstance(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("part: no place for one of this type; change what holds it"));
        if (holds(to, part.getId())) {
            throw new IllegalArgumentException("part: the record has one with this identifier");
        }
        return added(to, slot, part);
    }

    static Assessment remove(Assessment from, PartId<?> id) {
        for (Slot<?> slot : ALL) {
            Optional<Assessment> changed = removed(from, slot, id);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw new IllegalArgumentException("id: no part of this record has it");
    }

    private static boolean holds(Assessment in, PartId<?> id) {
        return in.getId().value().equals(id.value())
                || ALL.stream()
                        .flatMap(slot -> slot.get().apply(in).stream())
                        .anyMatch(part -> part.getId().value().equals(id.value()));
    }

    @SuppressWarnings("unchecked") // an identifier's type says the type of its part, and the slot holds parts of that type
    private static <P extends Part<?>> Optional<Assessment> replaced(
            Assessment in, Slot<P> slot, PartId<?> id, UnaryOperator<? extends Part<?>> change) {
        List<P> parts = slot.get().apply(in);
        int at = indexOf(parts, id);
        if (at < 0) {
            return Optional.empty();
        }
        P changed = slot.type().cast(((UnaryOperator<Part<?>>) change).apply(parts.get(at)));
        if (!changed.getId().equals(id)) {
            throw new IllegalArgumentException("change: keeps the identifier");
        }
        return Optional.of(slot.splice().apply(in, at, List.of(changed)));
    }

    private static <P extends Part<?>> Assessment added(Assessment to, Slot<P> slot, Part<?> part) {
        return slot.splice().apply(to, slot.get().apply(to).size(), List.of(slot.type().cast(part)));
    }

    private static <P extends Part<?>> Optional<Assessment> removed(Assessment from, Slot<P> slot, PartId<?> id) {
        List<P> parts = slot.get().apply(from);
        int at = indexOf(parts, id);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(slot.splice().apply(from, at, List.of()));
    }

    private static int indexOf(List<? extends Part<?>> parts, PartId<?> id) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static <P> List<P> spliced(List<P> parts, int at, List<P> instead) {
        List<P> all = new ArrayList<>(parts.subList(0, at));
        all.addAll(instead);
        all.addAll(parts.subList(Math.min(at + 1, parts.size()), parts.size()));
        return all;
    }

    private static <P extends Part<?>> Slot<P> list(
            Class<P> type, Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set) {
        return new Slot<>(
                type, get, (in, at, instead) -> set.apply(in, spliced(get.apply(in), at, instead)), true);
    }

    private static <P extends Part<?>> Slot<P> one(
            Class<P> type,
            Function<Assessment, Optional<P>> get,
            BiFunction<Assessment, Optional<P>, Assessment> set) {
        return list(
                type,
                in -> get.apply(in).map(List::of).orElse(List.of()),
                (in, parts) -> {
                    if (parts.size() > 1) {
                        throw new IllegalArgumentException("part: the record has one of this type; change that");
                    }
                    return set.apply(in, parts.stream().findFirst());
                });
    }

    private static <P extends Part<?>> Slot<P> inFormulation(
            Class<P> type, Function<Formulation, List<P>> get, BiFunction<Formulation, List<P>, Formulation> set) {
        return list(
                type,
                in -> in.getFormulation().map(get).orElse(List.of()),
                (in, parts) -> in.withFormulation(
                        set.apply(in.getFormulation().orElseGet(() -> Formulation.builder().build()), parts)));
    }

    private static <P extends Part<?>> Slot<P> inPlan(
            Class<P> type, Function<SafetyPlan, List<P>> get, BiFunction<SafetyPlan, List<P>, SafetyPlan> set) {
        return list(
                type,
                in -> in.getPlan().map(get).orElse(List.of()),
                (in, parts) -> in.withPlan(set.apply(
                        in.getPlan()
                                .orElseThrow(() -> new IllegalArgumentException("part: there is no safety plan to add it to")),
                        parts)));
    }

    /** A part of an item of evidence is added by changing the item, which says which one; here only that item changes. */
    private static <P extends Part<?>> Slot<P> inEvidence(
            Class<P> type, Function<EvidenceItem, List<P>> get, BiFunction<EvidenceItem, List<P>, EvidenceItem> set) {
        return new Slot<>(
                type,
                in -> in.getEvidence().stream()
                        .flatMap(item -> get.apply(item).stream())
                        .toList(),
                (in, at, instead) -> {
                    int within = at;
                    int holder = 0;
                    while (within >= get.apply(in.getEvidence().get(holder)).size()) {
                        within -= get.apply(in.getEvidence().get(holder++)).size();
                    }
                    EvidenceItem item = in.getEvidence().get(holder);
                    EvidenceItem changed = set.apply(item, spliced(get.apply(item), within, instead));
                    return in.withEvidence(spliced(in.getEvidence(), holder, List.of(changed)));
                },
                false);
    }
}
