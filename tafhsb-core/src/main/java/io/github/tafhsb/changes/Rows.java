// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static io.github.tafhsb.changes.Place.list;
import static io.github.tafhsb.changes.Place.one;
import static io.github.tafhsb.changes.Place.words;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.Redaction;
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
    static final List<Row> ALL = Stream.of(
                    whole(), EvidenceRows.all(), JudgementRows.all(), PlanRows.all(), people(), rest())
            .flatMap(List::stream)
            .toList();

    private Rows() {}

    private static List<Row> whole() {
        return List.of(
                untold(Assessment::getVersion, Assessment::withVersion),
                told("reference", Assessment::getReference, Assessment::withReference),
                told("startedOn", Assessment::getStartedOn, Assessment::withStartedOn),
                told("edition", Assessment::getEdition, Assessment::withEdition),
                told(
                        "scopeDecision",
                        ChangeKind.SCOPE_DECIDED,
                        Assessment::getScopeDecision,
                        Assessment::withScopeDecision),
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

    private static List<Row> people() {
        return List.of(
                list(Practitioner.class, Assessment::getPractitioners, Assessment::withPractitioners)
                        .as(it -> it.added(joined -> joined.getRole() == PractitionerRole.LEAD
                                        ? ChangeKind.LEAD_CHANGED
                                        : ChangeKind.JOINED)
                                .people(practitioner -> List.of(practitioner.getId()))
                                .on(
                                        Practitioner::getRole,
                                        Practitioner::withRole,
                                        (was, is) -> Optional.of(
                                                is.getRole() == PractitionerRole.LEAD
                                                        ? ChangeKind.LEAD_CHANGED
                                                        : ChangeKind.ROLE_CHANGED))
                                .on(Practitioner::getTrainings, Practitioner::withTrainings, ChangeKind.TRAINED)
                                .on(
                                        Practitioner::getActiveUntil,
                                        Practitioner::withActiveUntil,
                                        (was, is) -> is.getActiveUntil().map(until -> ChangeKind.LEFT))),
                list(PersonInvolved.class, Assessment::getPeople, Assessment::withPeople)
                        .as(it -> it.added(ChangeKind.PERSON_ADDED)
                                .people(person -> List.of(person.getId()))
                                .on(
                                        PersonInvolved::getActiveUntil,
                                        PersonInvolved::withActiveUntil,
                                        (was, is) -> is.getActiveUntil().map(until -> ChangeKind.LEFT))));
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
                                .words(review ->
                                        words(review.getChanges().stream().map(ReviewChange::getWhat)))
                                .on(Review::getHeldOn, Review::withHeldOn, ChangeKind.REVIEW_HELD)),
                list(Disclosure.class, Assessment::getDisclosures, Assessment::withDisclosures)
                        .as(it -> it.added(ChangeKind.SHARED)
                                .people(Disclosure::getRecipients)
                                .words(disclosure -> words(Stream.of(disclosure.getWhat())))),
                one(Child.class, Assessment::getChild, Assessment::withChild).plainly(),
                list(Contribution.class, Assessment::getContributions, Assessment::withContributions)
                        .plainly(),
                list(HostAssessment.class, Assessment::getHosts, Assessment::withHosts)
                        .as(it -> it.added(ChangeKind.HOST_MOVED).otherwise(ChangeKind.HOST_MOVED)),
                list(EarlierConcern.class, Assessment::getEarlierConcerns, Assessment::withEarlierConcerns)
                        .plainly(),
                list(Worksheet.class, Assessment::getWorksheets, Assessment::withWorksheets)
                        .as(it -> it.added(ChangeKind.AREA_EXPLORED).otherwise(ChangeKind.AREA_EXPLORED)),
                list(PoliceAgreement.class, Assessment::getPoliceAgreements, Assessment::withPoliceAgreements)
                        .plainly(),
                list(TeamView.class, Assessment::getTeamViews, Assessment::withTeamViews)
                        .plainly(),
                list(SupervisorException.class, Assessment::getExceptions, Assessment::withExceptions)
                        .as(it -> it.added(ChangeKind.EXCEPTION_MADE)),
                list(WarningAnswer.class, Assessment::getWarningAnswers, Assessment::withWarningAnswers)
                        .as(it -> it.added(ChangeKind.WARNING_ANSWERED)),
                list(Redaction.class, Assessment::getRedactions, Assessment::withRedactions)
                        .plainly());
    }

    private static Formulation bare(Formulation formulation) {
        return formulation.withFactors().withHypotheses().withScenarios();
    }

    private static Assessment withFormulation(Assessment record, Optional<Formulation> bare) {
        Formulation held =
                record.getFormulation().orElseGet(() -> Formulation.builder().build());
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

    private static <T> Row told(String member, Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> set) {
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

    private static Optional<ChangeKind> planEnded(SafetyPlan was, SafetyPlan is) {
        return is.getEndedOn().map(on -> ChangeKind.PLAN_ENDED);
    }
}
