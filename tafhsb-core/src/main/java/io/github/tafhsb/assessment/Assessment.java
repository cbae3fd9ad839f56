// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.GuidanceEdition;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The working record of one version of an assessment.
 *
 * <p>It may be incomplete and may break any rule: it always builds, saves and reads back equal.
 */
@Value.Immutable
@Obeys(Obeys.Chapter.CONSISTENCY)
@Obeys(value = Obeys.Chapter.FINALISING, groups = Finalising.class)
@Obeys(value = Obeys.Chapter.URGENT, groups = Urgent.class)
@Obeys(value = Obeys.Chapter.ADVICE, groups = Advice.class)
@DomainStyle
public interface Assessment extends Part<AssessmentId>, WithAssessment {

    /** {@return its identifier} */
    @Override
    AssessmentId getId();

    /** {@return which version of the assessment this is, from 1; it counts signed versions} */
    int getVersion();

    /** {@return the agency’s case reference; never a name; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return when the assessment was started; empty until somebody has said} */
    Optional<Day> getStartedOn();

    /** {@return the guidance edition it follows; empty until somebody has said} */
    Optional<GuidanceEdition> getEdition();

    /** {@return the decision to work outside the edition; empty until somebody has said} */
    Optional<ScopeDecision> getScopeDecision();

    /** {@return who asked for it; empty until somebody has said} */
    Optional<Commission> getCommission();

    /** {@return the child or young person; empty until somebody has said} */
    Optional<Child> getChild();

    /** {@return people around the child or affected; empty where nobody has said} */
    List<PersonInvolved> getPeople();

    /** {@return who does the work; empty where nobody has said} */
    List<Practitioner> getPractitioners();

    /** {@return what agencies contributed; empty where nobody has said} */
    List<Contribution> getContributions();

    /** {@return what it limits that one person worked alone, without a second view; empty until somebody has said} */
    Optional<Passage> getWorkedAlone();

    /** {@return why only one agency contributed; empty until somebody has said} */
    Optional<Passage> getOneAgencyOnly();

    /** {@return that no supervisor trained in this work is available, and what is done about it; empty until somebody has said} */
    Optional<Passage> getNoSupervisor();

    /** {@return host assessments, current and previous; empty where nobody has said} */
    List<HostAssessment> getHosts();

    /** {@return which route in the justice system the case has taken; empty until somebody has said} */
    Optional<JusticeRoute> getJusticeRoute();

    /** {@return how the move to services for adults, or the end of the work, is planned; empty until somebody has said} */
    Optional<Answer<Passage>> getTransition();

    /** {@return whether there has been harmful sexual behaviour offline; empty until somebody has said} */
    Optional<Answer<YesNo>> getOfflineBehaviour();

    /** {@return whether there were earlier concerns about sexual behaviour; empty until somebody has said} */
    Optional<Answer<YesNo>> getAnyEarlierConcerns();

    /** {@return earlier concerns about sexual behaviour; empty where nobody has said} */
    List<EarlierConcern> getEarlierConcerns();

    /** {@return behaviours displayed; empty where nobody has said} */
    List<Behaviour> getBehaviours();

    /** {@return events in the course of the case; empty where nobody has said} */
    List<CaseEvent> getEvents();

    /** {@return checks on the child’s own safety; empty where nobody has said} */
    List<ChildSafetyCheck> getChildSafety();

    /** {@return evidence; empty where nobody has said} */
    List<EvidenceItem> getEvidence();

    /** {@return how items of evidence bear on each other; empty where nobody has said} */
    List<EvidenceLink> getLinks();

    /** {@return whose own account was sought; empty where nobody has said} */
    List<AccountSought> getAccounts();

    /** {@return domains explored; empty where nobody has said} */
    List<Worksheet> getWorksheets();

    /** {@return what is not known; empty where nobody has said} */
    List<InformationGap> getGaps();

    /** {@return the assertion that there are no gaps; empty until somebody has said} */
    Optional<NoGapsIdentified> getNoGaps();

    /** {@return what must not be discussed yet; empty where nobody has said} */
    List<Embargo> getEmbargoes();

    /** {@return what was agreed with the police about talking with the child; empty where nobody has said} */
    List<PoliceAgreement> getPoliceAgreements();

    /** {@return what is thought to be going on; empty until somebody has said} */
    Optional<Formulation> getFormulation();

    /** {@return the safety plan; empty until somebody has said} */
    Optional<SafetyPlan> getPlan();

    /** {@return the decision that no plan is needed; empty until somebody has said} */
    Optional<PlanNotNeeded> getPlanNotNeeded();

    /** {@return the review that this version came from; empty until somebody has said} */
    Optional<Review> getReview();

    /** {@return differing views; empty where nobody has said} */
    List<Dissent> getDissents();

    /** {@return what the team agrees on a topic, beside what each of them thought; empty where nobody has said} */
    List<TeamView> getTeamViews();

    /** {@return whether a report that the law may require was made; empty until somebody has said} */
    Optional<ReportDecision> getReportDecision();

    /** {@return what was shared; empty where nobody has said} */
    List<Disclosure> getDisclosures();

    /** {@return supervisor’s exceptions; empty where nobody has said} */
    List<SupervisorException> getExceptions();

    /** {@return answers to warnings; empty where nobody has said} */
    List<WarningAnswer> getWarningAnswers();

    /** {@return tombstones; empty where nobody has said} */
    List<Redaction> getRedactions();

    /** {@return catalogues this record took codes from; empty where nobody has said} */
    List<CatalogueUsed> getCatalogues();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** Refuses a version below 1. */
    @Value.Check
    default void countsAreSound() {
        Counts.check(getVersion(), "version");
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("edition", getEdition());
        walk.enters("scopeDecision", getScopeDecision());
        walk.enters("commission", getCommission());
        walk.enters("child", getChild());
        walk.enters("people", getPeople());
        walk.enters("practitioners", getPractitioners());
        walk.enters("contributions", getContributions());
        walk.enters("workedAlone", getWorkedAlone());
        walk.enters("oneAgencyOnly", getOneAgencyOnly());
        walk.enters("noSupervisor", getNoSupervisor());
        walk.enters("hosts", getHosts());
        walk.enters("transition", getTransition());
        walk.enters("offlineBehaviour", getOfflineBehaviour());
        walk.enters("anyEarlierConcerns", getAnyEarlierConcerns());
        walk.enters("earlierConcerns", getEarlierConcerns());
        walk.enters("behaviours", getBehaviours());
        walk.enters("events", getEvents());
        walk.enters("childSafety", getChildSafety());
        walk.enters("evidence", getEvidence());
        walk.enters("links", getLinks());
        walk.enters("accounts", getAccounts());
        walk.enters("worksheets", getWorksheets());
        walk.enters("gaps", getGaps());
        walk.enters("noGaps", getNoGaps());
        walk.enters("embargoes", getEmbargoes());
        walk.enters("policeAgreements", getPoliceAgreements());
        walk.enters("formulation", getFormulation());
        walk.enters("plan", getPlan());
        walk.enters("planNotNeeded", getPlanNotNeeded());
        walk.enters("review", getReview());
        walk.enters("dissents", getDissents());
        walk.enters("teamViews", getTeamViews());
        walk.enters("reportDecision", getReportDecision());
        walk.enters("disclosures", getDisclosures());
        walk.enters("exceptions", getExceptions());
        walk.enters("warningAnswers", getWarningAnswers());
        walk.enters("redactions", getRedactions());
    }

    /** {@return a first, empty version of an assessment} */
    static Assessment begin(AssessmentId id) {
        return builder().id(id).version(1).build();
    }

    /** {@return the part with this identifier; empty if there is none of that type} */
    default <P> Optional<P> find(PartId<P> id) {
        Objects.requireNonNull(id, "id");
        return Parts.of(this).find(id);
    }

    /**
     * {@return the same record with one part changed}
     *
     * @throws IllegalArgumentException if there is no such part, or the change gives it another identifier
     */
    default <P extends Part<? extends PartId<P>>> Assessment update(PartId<P> id, UnaryOperator<P> change) {
        Objects.requireNonNull(change, "change");
        return Slots.update(this, id, change);
    }

    /**
     * {@return the same record with what it says of the child changed}
     *
     * @throws IllegalArgumentException if it says nothing of the child yet
     */
    default Assessment updateChild(UnaryOperator<Child> change) {
        return withChild(change.apply(
                getChild().orElseThrow(() -> new IllegalArgumentException("change: there is no child yet"))));
    }

    /**
     * {@return the same record with one practitioner changed}
     *
     * @throws IllegalArgumentException if there is no such practitioner, or the change gives them another identifier
     */
    default Assessment updatePractitioner(PersonId id, UnaryOperator<Practitioner> change) {
        Objects.requireNonNull(change, "change");
        return Slots.update(this, id, Practitioner.class, change);
    }

    /**
     * {@return the same record with one person involved changed}
     *
     * @throws IllegalArgumentException if there is no such person, or the change gives them another identifier
     */
    default Assessment updatePerson(PersonId id, UnaryOperator<PersonInvolved> change) {
        Objects.requireNonNull(change, "change");
        return Slots.update(this, id, PersonInvolved.class, change);
    }

    /**
     * {@return the same record with one more part, at the end of the list it belongs to}
     *
     * <p>Adding a factor, a hypothesis or a scenario begins a formulation where there is none. An action, a goal, a contingency, a
     * view or another part of a plan needs a plan to be added to.
     *
     * @throws IllegalArgumentException if the record has a part with this identifier, or no place for one of this type
     */
    default Assessment add(Part<?> part) {
        return Slots.add(this, part);
    }

    /**
     * {@return the same record without this part; what points at it still does, and is told by rule I02}
     *
     * @throws IllegalArgumentException if there is no such part
     */
    default Assessment remove(PartId<?> id) {
        return Slots.remove(this, id);
    }

    /**
     * {@return an answer to a warning or a remark, to be added to this record; {@code withUntil} says until when it holds}
     *
     * <p>It outlives edits elsewhere and lapses when the part it is about changes, or, where that is the record itself, what
     * stands at the problem's place.
     *
     * @param problem what is answered, as this record's report tells it
     * @throws IllegalArgumentException if the problem is of another level, or about no part of this record
     */
    default WarningAnswer answer(Problem problem, WarningAnswerId id, PersonId by, Day on, Passage why) {
        return Settling.answer(this, problem, id, by, on, why);
    }

    /**
     * {@return a supervisor's exception, to be added to this record}
     *
     * <p>It settles the problem for this version, if whoever decided supervises the work and does none of it, and lapses when the
     * part it is about changes.
     *
     * @param problem what is let pass, as this record's report tells it
     * @throws IllegalArgumentException if the rule is not one that an exception settles, or the problem is about no part of this
     *     record
     */
    default SupervisorException except(Problem problem, ExceptionId id, PersonId by, Day on, Passage reason) {
        return Settling.except(this, problem, id, by, on, reason);
    }

    /**
     * Signs this version: judges it on the day and under the settings of the context, and gives the final assessment, or what
     * stands in its way.
     */
    default Finalisation finalise(Context context, SignOff signOff) {
        return Finalisation.of(this, context, signOff);
    }

    /** {@return the plan as it is now, to be issued; empty if there is no plan} */
    default Optional<IssuedPlan> issuePlan(IssuedPlanId id, int planVersion) {
        Objects.requireNonNull(id, "id");
        return getPlan().map(plan -> Issuing.issue(this, plan, id, planVersion));
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
