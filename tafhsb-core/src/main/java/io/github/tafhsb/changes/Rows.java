// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every place in which two versions can differ, one row each, and how that is told. What has no identifier comes first: parts of a
 * formulation or a plan are put into one that is there.
 */
final class Rows {
    static final List<Row> ALL = Stream.of(whole(), evidence(), judgement(), plan(), people(), rest())
            .flatMap(List::stream)
            .toList();

    private Rows() {}

    private static List<Row> whole() {
        return List.of(
                untold(Assessment::getVersion, Assessment::withVersion),
                told("reference", Assessment::getReference, Assessment::withReference),
                told("startedOn", Assessment::getStartedOn, Assessment::withStartedOn),
                told("edition", Assessment::getEdition, Assessment::withEdition),
                told("scopeDecision", ChangeKind.SCOPE_DECIDED, Assessment::getScopeDecision, Assessment::withScopeDecision),
                told("commission", Assessment::getCommission, Assessment::withCommission),
                told("workedAlone", Assessment::getWorkedAlone, Assessment::withWorkedAlone),
                told("oneAgencyOnly", Assessment::getOneAgencyOnly, Assessment::withOneAgencyOnly),
                told("noSupervisor", Assessment::getNoSupervisor, Assessment::withNoSupervisor),
                told("justiceRoute", Assessment::getJusticeRoute, Assessment::withJusticeRoute),
                told("transition", Assessment::getTransition, Assessment::withTransition),
                told("offlineBehaviour", Assessment::getOfflineBehaviour, Assessment::withOfflineBehaviour),
                told("anyEarlierConcerns", Assessment::getAnyEarlierConcerns, Assessment::withAnyEarlierConcerns),
                told("noGaps", Assessment::getNoGaps, Assessment::withNoGaps),
                told(
                        "formulation",
                        ChangeKind.FORMULATION_REWRITTEN,
                        it -> it.getFormulation().map(Rows::bare),
                        Rows::withFormulation),
                told("planNotNeeded", Assessment::getPlanNotNeeded, Assessment::withPlanNotNeeded),
                told("reportDecision", Assessment::getReportDecision, Assessment::withReportDecision),
                untold(Assessment::getCatalogues, Assessment::withCatalogues),
                told("extensions", Assessment::getExtensions, Assessment::withExtensions),
                one(SafetyPlan.class, it -> it.getPlan().map(Rows::bare), Rows::withPlan)
                        .as(it -> it.added(ChangeKind.PLAN_BEGUN)
                                .otherwise(ChangeKind.PLAN_REWRITTEN)
                                .on(SafetyPlan::getStartsOn, SafetyPlan::withStartsOn, ChangeKind.PLAN_RENEWED)
                                .on(SafetyPlan::getReviewOn, SafetyPlan::withReviewOn, ChangeKind.PLAN_REVIEW_MOVED)
                                .on(SafetyPlan::getEndedOn, SafetyPlan::withEndedOn, Rows::planEnded)));
    }

    private static List<Row> evidence() {
        return List.of(
                list(EvidenceItem.class, Assessment::getEvidence, Assessment::withEvidence)
                        .as(it -> it.added(ChangeKind.EVIDENCE_ADDED)
                                .words(item -> words(item.getStatements().stream().map(Statement::getText)))
                                .on(EvidenceItem::getStatements, EvidenceItem::withStatements, Rows::moreStatements)
                                .on(EvidenceItem::getCorrections, EvidenceItem::withCorrections, ChangeKind.EVIDENCE_CORRECTED)
                                .on(EvidenceItem::getChallenges, EvidenceItem::withChallenges, ChangeKind.EVIDENCE_CHALLENGED)
                                .on(EvidenceItem::getCorroboration, EvidenceItem::withCorroboration, Rows::corroborated)
                                .on(EvidenceItem::getReliability, EvidenceItem::withReliability, ChangeKind.EVIDENCE_REWEIGHED)
                                .on(EvidenceItem::getQuality, EvidenceItem::withQuality, ChangeKind.EVIDENCE_REWEIGHED)),
                list(EvidenceLink.class, Assessment::getLinks, Assessment::withLinks)
                        .as(it -> it.added(Rows::linked)
                                .about(EvidenceLink::getBearsOn)
                                .evidence(link -> List.of(link.getItem()))
                                .words(link -> words(Stream.of(link.getAbout())))),
                list(InformationGap.class, Assessment::getGaps, Assessment::withGaps)
                        .as(it -> it.added(gap -> ended(gap).orElse(ChangeKind.GAP_OPENED))
                                .evidence(gap -> gap.getEnded().map(GapEnd::getEvidence).orElse(List.of()))
                                .people(gap -> gap.getOwner().stream().toList())
                                .words(gap -> words(Stream.of(
                                        gap.getQuestion(), gap.getEnded().flatMap(GapEnd::getFinding))))
                                .on(InformationGap::getEnded, InformationGap::withEnded, (was, is) ->
                                        Optional.of(ended(is).orElse(ChangeKind.GAP_OPENED)))
                                .on(InformationGap::getOwner, InformationGap::withOwner, Rows::tookOver)
                                .on(InformationGap::getDueOn, InformationGap::withDueOn, ChangeKind.GAP_MOVED)
                                .on(InformationGap::getAskAgainOn, InformationGap::withAskAgainOn, ChangeKind.GAP_MOVED)
                                .on(InformationGap::getPostponed, InformationGap::withPostponed, ChangeKind.GAP_MOVED)),
                list(Behaviour.class, Assessment::getBehaviours, Assessment::withBehaviours)
                        .as(it -> it.added(ChangeKind.BEHAVIOUR_ADDED)
                                .evidence(Behaviour::getEvidence)
                                .words(behaviour -> words(Stream.of(behaviour.getDescription())))
                                .on(Behaviour::getStanding, Behaviour::withStanding, ChangeKind.STANDING_MOVED)),
                list(AccountSought.class, Assessment::getAccounts, Assessment::withAccounts)
                        .as(it -> it.added(ChangeKind.ACCOUNT_GIVEN)
                                .otherwise(ChangeKind.ACCOUNT_GIVEN)
                                .people(account -> List.of(account.getWhose()))),
                list(ChildSafetyCheck.class, Assessment::getChildSafety, Assessment::withChildSafety)
                        .as(it -> it.added(ChangeKind.SAFETY_ASKED)
                                .words(check -> words(Stream.of(check.getNote())))),
                list(Embargo.class, Assessment::getEmbargoes, Assessment::withEmbargoes)
                        .as(it -> it.added(ChangeKind.EMBARGO_ADDED)
                                .words(embargo -> words(Stream.of(embargo.getTopic())))
                                .on(Embargo::getLiftedOn, Embargo::withLiftedOn, (was, is) -> is.getLiftedOn()
                                        .map(on -> ChangeKind.EMBARGO_LIFTED))),
                list(CaseEvent.class, Assessment::getEvents, Assessment::withEvents)
                        .as(it -> it.added(ChangeKind.EVENT_ADDED).words(event -> words(Stream.of(event.getNote())))));
    }

    private static List<Row> judgement() {
        return List.of(
                inFormulation(Factor.class, Formulation::getFactors, Formulation::withFactors)
                        .as(it -> it.added(factor ->
                                        ofKind(factor, ChangeKind.CONCERN_ADDED, ChangeKind.STRENGTH_ADDED))
                                .evidence(Factor::getEvidence)
                                .words(factor -> words(Stream.of(factor.getStatement())))
                                .on(Factor::getPresence, Factor::withPresence, Rows::presence)),
                inFormulation(Hypothesis.class, Formulation::getHypotheses, Formulation::withHypotheses)
                        .as(it -> it.added(ChangeKind.EXPLANATION_ADDED)
                                .otherwise(ChangeKind.EXPLANATION_REWRITTEN)
                                .evidence(Rows::weighed)
                                .words(hypothesis -> words(Stream.of(
                                        hypothesis.getStatement(),
                                        hypothesis.getSetAsideBecause(),
                                        hypothesis.getConfidence().flatMap(Confidence::getReason))))
                                .on(Hypothesis::getStanding, Hypothesis::withStanding, Rows::stands)
                                .on(Hypothesis::getConfidence, Hypothesis::withConfidence, Rows::confidence)
                                .onSet(Hypothesis::getEvidenceFor, Hypothesis::withEvidenceFor, ChangeKind.EVIDENCE_WEIGHED)
                                .onSet(
                                        Hypothesis::getEvidenceAgainst,
                                        Hypothesis::withEvidenceAgainst,
                                        ChangeKind.EVIDENCE_WEIGHED)),
                inFormulation(Scenario.class, Formulation::getScenarios, Formulation::withScenarios)
                        .as(it -> it.added(ChangeKind.SCENARIO_ADDED)
                                .removed(scenario -> ChangeKind.SCENARIO_REMOVED)
                                .words(scenario -> words(Stream.of(scenario.getWhat())))),
                list(Dissent.class, Assessment::getDissents, Assessment::withDissents)
                        .as(it -> it.added(ChangeKind.VIEW_DIFFERS)
                                .otherwise(ChangeKind.VIEW_DIFFERS)
                                .people(dissent -> dissent.getBy().stream().toList())
                                .words(dissent -> words(Stream.of(dissent.getView())))));
    }

    private static List<Row> plan() {
        return List.of(
                inPlan(SafetyAction.class, SafetyPlan::getActions, SafetyPlan::withActions)
                        .as(it -> it.added(ChangeKind.ACTION_ADDED)
                                .removed(action -> action.isOver() ? ChangeKind.ACTION_LEFT : ChangeKind.ACTION_DROPPED)
                                .otherwise(ChangeKind.ACTION_REWRITTEN)
                                .people(SafetyAction::getOwners)
                                .words(action -> words(Stream.concat(
                                        Stream.of(action.getWhat()), last(action).map(Progress::getNote).stream())))
                                .on(SafetyAction::getProgress, SafetyAction::withProgress, (was, is) ->
                                        last(is).map(Rows::progressed))
                                .on(SafetyAction::getOwners, SafetyAction::withOwners, Rows::tookOver)
                                .on(SafetyAction::getEndsOn, SafetyAction::withEndsOn, (was, is) ->
                                        Optional.of(lasts(is).compareTo(lasts(was)) > 0
                                                ? ChangeKind.ACTION_EXTENDED
                                                : ChangeKind.ACTION_SHORTENED))),
                inPlan(Goal.class, SafetyPlan::getGoals, SafetyPlan::withGoals)
                        .as(it -> it.added(ChangeKind.GOAL_ADDED)
                                .removed(goal -> ChangeKind.GOAL_LEFT)
                                .people(Goal::getOwners)
                                .words(goal -> words(Stream.of(goal.getWhat())))),
                inPlan(Contingency.class, SafetyPlan::getContingencies, SafetyPlan::withContingencies)
                        .as(it -> it.added(ChangeKind.CONTACT_CHANGED)
                                .otherwise(ChangeKind.CONTACT_CHANGED)
                                .people(contingency -> contingency.getContact().stream().toList())
                                .words(contingency -> words(Stream.of(contingency.getIfThis())))),
                inPlan(PlanView.class, SafetyPlan::getViews, SafetyPlan::withViews)
                        .as(it -> it.added(ChangeKind.PLAN_VIEW_GIVEN)
                                .otherwise(ChangeKind.PLAN_VIEW_GIVEN)
                                .people(view -> List.of(view.getWhose()))
                                .words(view -> words(Stream.of(view.getView())))),
                inPlan(PlanPart.class, SafetyPlan::getParts, SafetyPlan::withParts)
                        .as(it -> it.added(ChangeKind.PLAN_REWRITTEN).otherwise(ChangeKind.PLAN_REWRITTEN)));
    }

    private static List<Row> people() {
        return List.of(
                list(Practitioner.class, Assessment::getPractitioners, Assessment::withPractitioners)
                        .as(it -> it.added(joined -> joined.getRole() == PractitionerRole.LEAD
                                        ? ChangeKind.LEAD_CHANGED
                                        : ChangeKind.JOINED)
                                .people(practitioner -> List.of(practitioner.getId()))
                                .on(Practitioner::getRole, Practitioner::withRole, (was, is) ->
                                        Optional.of(is.getRole() == PractitionerRole.LEAD
                                                ? ChangeKind.LEAD_CHANGED
                                                : ChangeKind.ROLE_CHANGED))
                                .on(Practitioner::getTrainings, Practitioner::withTrainings, ChangeKind.TRAINED)
                                .on(Practitioner::getActiveUntil, Practitioner::withActiveUntil, (was, is) ->
                                        is.getActiveUntil().map(until -> ChangeKind.LEFT))),
                list(PersonInvolved.class, Assessment::getPeople, Assessment::withPeople)
                        .as(it -> it.added(ChangeKind.PERSON_ADDED)
                                .people(person -> List.of(person.getId()))
                                .on(PersonInvolved::getActiveUntil, PersonInvolved::withActiveUntil, (was, is) ->
                                        is.getActiveUntil().map(until -> ChangeKind.LEFT))));
    }

    private static List<Row> rest() {
        return List.of(
                one(Review.class, Assessment::getReview, Assessment::withReview)
                        .as(it -> it.added(review ->
                                        review.getHeldOn().isPresent() ? ChangeKind.REVIEW_HELD : ChangeKind.PART_ADDED)
                                .evidence(review -> review.getChanges().stream()
                                        .flatMap(change -> change.getEvidence().stream())
                                        .distinct()
                                        .toList())
                                .people(review -> review.getLead().stream().toList())
                                .words(review -> words(review.getChanges().stream().map(ReviewChange::getWhat)))
                                .on(Review::getHeldOn, Review::withHeldOn, ChangeKind.REVIEW_HELD)),
                list(Disclosure.class, Assessment::getDisclosures, Assessment::withDisclosures)
                        .as(it -> it.added(ChangeKind.SHARED)
                                .people(Disclosure::getRecipients)
                                .words(disclosure -> words(Stream.of(disclosure.getWhat())))),
                one(Child.class, Assessment::getChild, Assessment::withChild).plainly(),
                list(Contribution.class, Assessment::getContributions, Assessment::withContributions).plainly(),
                list(HostAssessment.class, Assessment::getHosts, Assessment::withHosts)
                        .as(it -> it.added(ChangeKind.HOST_MOVED).otherwise(ChangeKind.HOST_MOVED)),
                list(EarlierConcern.class, Assessment::getEarlierConcerns, Assessment::withEarlierConcerns).plainly(),
                list(Worksheet.class, Assessment::getWorksheets, Assessment::withWorksheets)
                        .as(it -> it.added(ChangeKind.AREA_EXPLORED).otherwise(ChangeKind.AREA_EXPLORED)),
                list(PoliceAgreement.class, Assessment::getPoliceAgreements, Assessment::withPoliceAgreements).plainly(),
                list(TeamView.class, Assessment::getTeamViews, Assessment::withTeamViews).plainly(),
                list(SupervisorException.class, Assessment::getExceptions, Assessment::withExceptions)
                        .as(it -> it.added(ChangeKind.EXCEPTION_MADE)),
                list(WarningAnswer.class, Assessment::getWarningAnswers, Assessment::withWarningAnswers)
                        .as(it -> it.added(ChangeKind.WARNING_ANSWERED)),
                list(Redaction.class, Assessment::getRedactions, Assessment::withRedactions).plainly());
    }

    /** What is told when the latest that was said of an action is this. */
    static ChangeKind progressed(Progress progress) {
        return switch (progress.getState()) {
            case STARTED -> ChangeKind.ACTION_STARTED;
            case DONE -> ChangeKind.ACTION_DONE;
            case CONTINUING -> ChangeKind.ACTION_KEPT_UP;
            case STOPPED -> ChangeKind.ACTION_STOPPED;
            case LAPSED -> ChangeKind.ACTION_LAPSED;
        };
    }

    private static Optional<Progress> last(SafetyAction action) {
        return action.getProgress().stream().reduce((earlier, later) -> later);
    }

    private static Day lasts(SafetyAction action) {
        return action.getEndsOn().orElse(Day.of(2199, 12, 31));
    }

    /** Somebody who is named where nobody was has taken over from nobody. */
    private static Optional<ChangeKind> tookOver(SafetyAction was, SafetyAction is) {
        return was.getOwners().isEmpty() || was.getOwners().containsAll(is.getOwners())
                ? Optional.empty()
                : Optional.of(ChangeKind.ACTION_TAKEN_OVER);
    }

    private static Optional<ChangeKind> tookOver(InformationGap was, InformationGap is) {
        return was.getOwner().flatMap(before -> is.getOwner().map(now -> ChangeKind.GAP_TAKEN_OVER));
    }

    private static Optional<ChangeKind> planEnded(SafetyPlan was, SafetyPlan is) {
        return is.getEndedOn().map(on -> ChangeKind.PLAN_ENDED);
    }

    private static Optional<ChangeKind> moreStatements(EvidenceItem was, EvidenceItem is) {
        return is.getStatements().containsAll(was.getStatements())
                ? Optional.of(ChangeKind.STATEMENT_ADDED)
                : Optional.empty();
    }

    private static Optional<ChangeKind> corroborated(EvidenceItem was, EvidenceItem is) {
        Optional<Corroboration> now = is.getCorroboration();
        if (now.filter(Corroboration.CORROBORATED::equals).isPresent()) {
            return Optional.of(ChangeKind.EVIDENCE_CORROBORATED);
        }
        return Optional.of(
                now.filter(Corroboration.CONTRADICTED::equals).isPresent()
                        ? ChangeKind.EVIDENCE_CONTRADICTED
                        : ChangeKind.EVIDENCE_REWEIGHED);
    }

    private static ChangeKind linked(EvidenceLink link) {
        return switch (link.getKind()) {
            case CORROBORATES -> ChangeKind.EVIDENCE_CORROBORATED;
            case CONTRADICTS -> ChangeKind.EVIDENCE_CONTRADICTED;
            case CORRECTS -> ChangeKind.EVIDENCE_CORRECTED;
            case REPEATS -> ChangeKind.EVIDENCE_REWEIGHED;
        };
    }

    private static Optional<ChangeKind> ended(InformationGap gap) {
        return gap.getEnded()
                .map(end -> end.getHow() == GapEnding.ANSWERED ? ChangeKind.GAP_ANSWERED : ChangeKind.GAP_ENDED);
    }

    private static ChangeKind ofKind(Factor factor, ChangeKind concern, ChangeKind strength) {
        return factor.getKind() == FactorKind.CONCERN ? concern : strength;
    }

    /** Somebody who did not say so before and says now that it is there says nothing about a change in life. */
    private static Optional<ChangeKind> presence(Factor was, Factor is) {
        boolean gone = isGone(is);
        if (gone == isGone(was)) {
            return Optional.empty();
        }
        return Optional.of(
                gone
                        ? ofKind(is, ChangeKind.CONCERN_PAST, ChangeKind.STRENGTH_PAST)
                        : ofKind(is, ChangeKind.CONCERN_BACK, ChangeKind.STRENGTH_BACK));
    }

    private static boolean isGone(Factor factor) {
        return factor.getPresence()
                .filter(presence -> presence == Presence.PAST || presence == Presence.ABSENT)
                .isPresent();
    }

    private static List<EvidenceId> weighed(Hypothesis hypothesis) {
        return Stream.concat(hypothesis.getEvidenceFor().stream(), hypothesis.getEvidenceAgainst().stream())
                .distinct()
                .toList();
    }

    private static Optional<ChangeKind> stands(Hypothesis was, Hypothesis is) {
        return Optional.of(
                switch (is.getStanding()) {
                    case HELD -> ChangeKind.EXPLANATION_HELD;
                    case ALTERNATIVE -> ChangeKind.EXPLANATION_OPEN;
                    case SET_ASIDE -> ChangeKind.EXPLANATION_SET_ASIDE;
                });
    }

    /** Another reason for being as sure as before is another wording of the explanation. */
    private static Optional<ChangeKind> confidence(Hypothesis was, Hypothesis is) {
        Optional<Confidence> before = was.getConfidence();
        return is.getConfidence().flatMap(now -> {
            if (before.isEmpty()) {
                return Optional.of(ChangeKind.CONFIDENCE_SAID);
            }
            int surer = now.getLevel().compareTo(before.get().getLevel());
            return surer == 0
                    ? Optional.empty()
                    : Optional.of(surer > 0 ? ChangeKind.CONFIDENCE_RAISED : ChangeKind.CONFIDENCE_LOWERED);
        });
    }

    private static List<Passage> words(Stream<Optional<Passage>> said) {
        return said.flatMap(Optional::stream).toList();
    }

    private static Formulation bare(Formulation formulation) {
        return formulation.withFactors().withHypotheses().withScenarios();
    }

    private static Assessment withFormulation(Assessment record, Optional<Formulation> bare) {
        Formulation held = record.getFormulation().orElseGet(() -> Formulation.builder().build());
        return record.withFormulation(bare.map(it -> it.withFactors(held.getFactors())
                .withHypotheses(held.getHypotheses())
                .withScenarios(held.getScenarios())));
    }

    private static SafetyPlan bare(SafetyPlan plan) {
        return plan.withActions().withGoals().withContingencies().withViews().withParts();
    }

    /** Another plan takes over what the one before held; what it does not hold is taken out row by row. */
    private static Assessment withPlan(Assessment record, Optional<SafetyPlan> bare) {
        return record.withPlan(bare.map(it -> record.getPlan()
                .map(held -> it.withActions(held.getActions())
                        .withGoals(held.getGoals())
                        .withContingencies(held.getContingencies())
                        .withViews(held.getViews())
                        .withParts(held.getParts()))
                .orElse(it)));
    }

    private static <T> Row told(
            String member, Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> set) {
        return told(member, ChangeKind.PART_REWRITTEN, get, set);
    }

    private static <T> Row told(
            String member, ChangeKind kind, Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> set) {
        return new Row.Whole<>(
                get,
                set,
                Optional.of(new VersionChange(
                        kind, Optional.empty(), Optional.of(member), List.of(), List.of(), List.of())));
    }

    /** What nobody would tell at a review. */
    private static <T> Row untold(Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> set) {
        return new Row.Whole<>(get, set, Optional.empty());
    }

    private static <P extends Part<?>> Place<P> list(
            Class<P> type, Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set) {
        return new Place<>(type, get, set);
    }

    private static <P extends Part<?>> Place<P> one(
            Class<P> type, Function<Assessment, Optional<P>> get, BiFunction<Assessment, Optional<P>, Assessment> set) {
        return list(type, it -> get.apply(it).stream().toList(), (it, parts) -> set.apply(it, parts.stream().findFirst()));
    }

    private static <P extends Part<?>> Place<P> inFormulation(
            Class<P> type, Function<Formulation, List<P>> get, BiFunction<Formulation, List<P>, Formulation> set) {
        return list(
                type,
                it -> it.getFormulation().map(get).orElse(List.of()),
                (it, parts) -> it.withFormulation(it.getFormulation().map(held -> set.apply(held, parts))));
    }

    private static <P extends Part<?>> Place<P> inPlan(
            Class<P> type, Function<SafetyPlan, List<P>> get, BiFunction<SafetyPlan, List<P>, SafetyPlan> set) {
        return list(
                type,
                it -> it.getPlan().map(get).orElse(List.of()),
                (it, parts) -> it.withPlan(it.getPlan().map(held -> set.apply(held, parts))));
    }

    /** Where parts of one type stand. */
    private record Place<P extends Part<?>>(
            Class<P> type, Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set) {
        Row as(Function<Telling<P>, Telling<P>> told) {
            return new Row.Parts<>(get, set, told.apply(Telling.of(type)));
        }

        Row plainly() {
            return as(Function.identity());
        }
    }
}
