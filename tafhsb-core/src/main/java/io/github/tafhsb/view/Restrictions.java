// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Redaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must not go, or not without a decision, whatever is declared of it: because of a condition of its own, or because it rests on nothing
 * else. One pass from evidence to action.
 *
 * <p>For the child and those at home, what rests on something that must never reach them is put to a person even if it rests on more: they
 * know enough to tell whose account it was.
 */
final class Restrictions {

    /**
     * A restriction of one part.
     *
     * @param because why
     * @param never whether nobody can release it
     */
    record Restriction(ViewReason because, boolean never) {}

    private final Readers readers;
    private final Parts parts;
    private final Set<Question> released;
    private final boolean hasCondition;
    private final Map<String, Restriction> byId = new HashMap<>();
    private final Set<String> doNotCarry = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final boolean family;

    /** @param released what a named person let go */
    Restrictions(
            Assessment record, Audience audience, Parts parts, Readers readers, Set<Question> released, boolean hasCondition) {
        this.family = audience.isFamily();
        this.readers = readers;
        this.parts = parts;
        this.released = released;
        this.hasCondition = hasCondition;
        parts.duplicates().forEach(twice -> twice.subject().ifPresent(id -> never(id, ViewReason.IN_DOUBT)));
        record.getRedactions().stream().map(Redaction::getRemoved).forEach(id -> never(id, ViewReason.REMOVED));
        record.getEvidence().forEach(this::evidence);
        rest(record.getBehaviours(), Behaviour::getEvidence);
        rest(record.getWorksheets(), Worksheet::getEvidence);
        record.getBehaviours().stream().filter(this::isTheirAccount).map(Behaviour::getId).forEach(this::restOn);
        record.getLinks().forEach(this::link);
        Optional<Formulation> formulation = record.getFormulation();
        rest(formulation.map(Formulation::getFactors).orElse(List.of()), Factor::getEvidence);
        rest(formulation.map(Formulation::getHypotheses).orElse(List.of()), Restrictions::grounds);
        rest(formulation.map(Formulation::getScenarios).orElse(List.of()), Scenario::getHypotheses);
        record.getDissents().forEach(view -> rest(view.getId(), view.getHypothesis().stream().toList()));
        rest(record.getPlan().map(SafetyPlan::getActions).orElse(List.of()), Restrictions::grounds);
    }

    /** The restriction of a part; empty if it has none. */
    Optional<Restriction> of(PartId<?> id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** Whether what rests on these rests on nothing that may go. What is not there is in doubt. */
    boolean isRestOnly(Collection<? extends PartId<?>> grounds) {
        return !grounds.isEmpty() && grounds.stream().noneMatch(this::carries);
    }

    private boolean carries(PartId<?> ground) {
        return parts.find(ground).isPresent() && !doNotCarry.contains(ground.value());
    }

    private void evidence(EvidenceItem item) {
        own(item).ifPresent(restriction -> {
            put(item.getId(), restriction);
            if (restriction.never()) {
                never.add(item.getId().value());
            }
            if (restriction.because() != ViewReason.NOT_MARKED && !isReleased(item.getId(), restriction)) {
                doNotCarry.add(item.getId().value());
            }
        });
    }

    private Optional<Restriction> own(EvidenceItem item) {
        Optional<Handling> handling = item.getHandling();
        boolean stays = handling.filter(each -> each.getRestriction() == HandlingRestriction.NOT_SHARED).isPresent();
        boolean notToThem = handling.filter(each -> readers.wouldHear(Set.copyOf(each.getNotTo()))).isPresent();
        boolean condition = handling.filter(each -> each.getRestriction() == HandlingRestriction.CONDITIONS
                        || each.getCondition().isPresent()
                        || !each.getNotTo().isEmpty())
                .isPresent();
        if (isFromAffected(item)) {
            return Optional.of(new Restriction(ViewReason.PERSON_AFFECTED, true));
        } else if (stays) {
            return Optional.of(new Restriction(ViewReason.MUST_STAY, true));
        } else if (notToThem) {
            return Optional.of(new Restriction(ViewReason.NOT_TO_THEM, true));
        } else if (condition) {
            return Optional.of(new Restriction(ViewReason.UNDER_A_CONDITION, false));
        } else if (item.getPoliceGrade().filter(Restrictions::isRestricted).isPresent()) {
            return Optional.of(new Restriction(ViewReason.POLICE_GRADE, false));
        } else if (item.getThirdParty().isEmpty()) {
            return Optional.of(new Restriction(ViewReason.NOT_MARKED, false));
        } else if (item.getThirdParty().filter(YesNo.YES::equals).isPresent()) {
            return Optional.of(new Restriction(ViewReason.ABOUT_SOMEBODY_ELSE, false));
        }
        return Optional.empty();
    }

    /** A grade that does not say that it permits sharing does not. */
    private static boolean isRestricted(PoliceGrade grade) {
        return grade.getCondition().isPresent()
                || grade.getHandling().filter(PoliceHandling.P::equals).isEmpty();
    }

    private boolean isFromAffected(EvidenceItem item) {
        Optional<Source> source = item.getSource();
        return source.flatMap(Source::getKind).filter(SourceKind.PERSON_AFFECTED::equals).isPresent()
                || source.flatMap(Source::getPerson).filter(readers::isAffected).isPresent()
                || item.getStatements().stream()
                        .anyMatch(each -> each.getWhose().filter(readers::isAffected).isPresent());
    }

    /** Whether what is established of a behaviour rests on what a person affected told. */
    private boolean isTheirAccount(Behaviour behaviour) {
        return behaviour.getStanding()
                .flatMap(Standing::getAccount)
                .filter(readers::isAffected)
                .isPresent();
    }

    /** How two items bear on each other tells of both. */
    private void link(EvidenceLink link) {
        if (never.contains(link.getItem().value()) || never.contains(link.getBearsOn().value())) {
            put(link.getId(), new Restriction(ViewReason.RESTS_ON_RESTRICTED, true));
        } else if (!carries(link.getItem()) || !carries(link.getBearsOn())) {
            restOn(link.getId());
        }
    }

    private static List<PartId<?>> grounds(Hypothesis hypothesis) {
        return Stream.of(hypothesis.getEvidenceFor(), hypothesis.getFactors(), hypothesis.getBehaviours())
                .<PartId<?>>flatMap(List::stream)
                .toList();
    }

    private static List<PartId<?>> grounds(SafetyAction action) {
        return Stream.of(action.getFactors(), action.getHypotheses(), action.getScenarios())
                .<PartId<?>>flatMap(List::stream)
                .toList();
    }

    private <P extends Part<?>> void rest(
            List<P> all, Function<P, ? extends Collection<? extends PartId<?>>> grounds) {
        all.forEach(each -> rest(each.getId(), grounds.apply(each)));
    }

    private void rest(PartId<?> id, Collection<? extends PartId<?>> grounds) {
        if (isRestOnly(grounds)) {
            restOn(id);
        } else if (family && grounds.stream().anyMatch(ground -> never.contains(ground.value()))) {
            put(id, new Restriction(ViewReason.RESTS_ON_RESTRICTED, false));
        }
    }

    private void restOn(PartId<?> id) {
        Restriction restriction = new Restriction(ViewReason.RESTS_ON_RESTRICTED, false);
        put(id, restriction);
        if (!isReleased(id, restriction)) {
            doNotCarry.add(id.value());
        }
    }

    private void never(SubjectId id, ViewReason because) {
        byId.put(id.value(), new Restriction(because, true));
        doNotCarry.add(id.value());
    }

    /** What never goes stays so, whatever else is found. */
    private void put(PartId<?> id, Restriction restriction) {
        byId.merge(id.value(), restriction, (known, found) -> known.never() ? known : found);
    }

    /** Whether a named person let a part go that can go; what goes under a condition needs one that travels. */
    boolean isReleased(PartId<?> id, Restriction restriction) {
        return !restriction.never()
                && released.contains(new Question(SubjectId.of(id), "", restriction.because()))
                && (hasCondition
                        || restriction.because() != ViewReason.UNDER_A_CONDITION
                                && restriction.because() != ViewReason.POLICE_GRADE);
    }
}
