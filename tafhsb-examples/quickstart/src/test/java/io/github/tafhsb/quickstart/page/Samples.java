// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.evidence.Correction;
import io.github.tafhsb.evidence.CorrectionId;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EarlierConcernId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.review.RaterView;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.review.TeamTopic;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.review.TeamViewId;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.GoalId;
import io.github.tafhsb.safetyplan.LegalPower;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.sharing.ReportRoute;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;

/** A small record with one of everything that a page shows, in which every text tries to be more than text. */
final class Samples {
    static final String HOSTILE = "<script>alert('x')</script> & \"</style>\" <img src=x onerror=y>";

    private static final PersonId CHILD = PersonId.of("child");
    private static final PersonId PARENT = PersonId.of("parent");
    private static final PersonId LEAD = PersonId.of("lead");
    private static final PersonId SUPERVISOR = PersonId.of("supervisor");
    private static final EvidenceId FIRST = EvidenceId.of("e1");
    private static final EvidenceId SECOND = EvidenceId.of("e2");
    private static final FactorId FACTOR = FactorId.of("f1");
    private static final HypothesisId HYPOTHESIS = HypothesisId.of("h1");
    private static final ScenarioId SCENARIO = ScenarioId.of("s1");
    private static final Day DAY = Day.of(2026, 3, 12);

    private Samples() {}

    static Assessment hostile() {
        return Assessment.builder()
                .id(AssessmentId.of("a1"))
                .version(1)
                .reference(line())
                .startedOn(DAY)
                .commission(
                        Commission.builder().askedBy(line()).question(passage()).build())
                .child(Child.builder()
                        .id(CHILD)
                        .dateOfBirth(When.year(2011))
                        .firstLanguage(line())
                        .build())
                .addPeople(PersonInvolved.builder()
                        .id(PARENT)
                        .role(PersonRole.PARENT)
                        .safeToContact(new Answer.NotKnown<>(passage()))
                        .build())
                .addPractitioners(
                        Practitioner.builder()
                                .id(LEAD)
                                .role(PractitionerRole.LEAD)
                                .jobTitle(line())
                                .designatedLead(YesNo.YES)
                                .build(),
                        Practitioner.builder()
                                .id(SUPERVISOR)
                                .role(PractitionerRole.SUPERVISOR)
                                .build())
                .workedAlone(passage())
                .oneAgencyOnly(passage())
                .noSupervisor(passage())
                .justiceRoute(JusticeRoute.OUTCOME_21)
                .transition(new Answer.Known<>(passage()))
                .offlineBehaviour(new Answer.NotAsked<>(passage()))
                .anyEarlierConcerns(Answer.yes())
                .addEarlierConcerns(EarlierConcern.builder()
                        .id(EarlierConcernId.of("ec1"))
                        .what(passage())
                        .done(passage())
                        .outcome(passage())
                        .build())
                .addBehaviours(Behaviour.builder()
                        .id(BehaviourId.of("b1"))
                        .description(passage())
                        .setting(line())
                        .addServices(line())
                        .pressure(passage())
                        .build())
                .addEvents(CaseEvent.builder()
                        .id(EventId.of("ev1"))
                        .kind(EventKind.REFERRAL)
                        .note(passage())
                        .build())
                .addChildSafety(ChildSafetyCheck.builder()
                        .id(SafetyCheckId.of("c1"))
                        .askedOn(DAY)
                        .riskNow(Answer.no())
                        .note(passage())
                        .number(line())
                        .build())
                .addEvidence(
                        evidence(FIRST),
                        evidence(SECOND)
                                .withHandling(Handling.builder()
                                        .restriction(HandlingRestriction.NOT_SHARED)
                                        .condition(passage())
                                        .addNotTo(PARENT)
                                        .build()))
                .addLinks(EvidenceLink.builder()
                        .id(EvidenceLinkId.of("l1"))
                        .kind(LinkKind.CONTRADICTS)
                        .item(FIRST)
                        .bearsOn(SECOND)
                        .about(passage())
                        .build())
                .addAccounts(AccountSought.builder()
                        .id(AccountId.of("as1"))
                        .whose(PARENT)
                        .account(new Answer.Known<>(passage()))
                        .agreesWithRecord(Answer.no())
                        .disagreement(passage())
                        .build())
                .addPoliceAgreements(PoliceAgreement.builder()
                        .id(PoliceAgreementId.of("pa1"))
                        .agreedOn(DAY)
                        .mayBeDiscussed(passage())
                        .build())
                .addTeamViews(TeamView.builder()
                        .id(TeamViewId.of("tv1"))
                        .topic(TeamTopic.SUPPORTS)
                        .addViews(RaterView.builder().by(LEAD).view(passage()).build())
                        .build())
                .reportDecision(ReportDecision.builder()
                        .route(ReportRoute.POLICE)
                        .reason(passage())
                        .decidedBy(LEAD)
                        .build())
                .addDisclosures(Disclosure.builder()
                        .id(DisclosureId.of("di1"))
                        .decision(DisclosureDecision.SHARED)
                        .recipient(line())
                        .addRecipients(PARENT)
                        .what(passage())
                        .addItems(SubjectId.of(FIRST), SubjectId.of("nowhere"))
                        .whole(YesNo.NO)
                        .wholeBecause(passage())
                        .why(passage())
                        .reasoning(passage())
                        .how(line())
                        .condition(passage())
                        .familyTold(passage())
                        .accessRequest(YesNo.YES)
                        .datedNarrative(YesNo.YES)
                        .build())
                .addWorksheets(Worksheet.builder()
                        .id(WorksheetId.of("w1"))
                        .domain(DomainCatalogue.shipped().domains().get(0).code())
                        .summary(passage())
                        .build())
                .addGaps(
                        InformationGap.builder()
                                .id(GapId.of("g1"))
                                .question(passage())
                                .action(passage())
                                .dueOn(DAY)
                                .postponed(Postponement.builder()
                                        .until(Day.of(2026, 12, 1))
                                        .because(passage())
                                        .decidedBy(LEAD)
                                        .build())
                                .build(),
                        InformationGap.builder()
                                .id(GapId.of("g2"))
                                .question(passage())
                                .ended(GapEnd.builder()
                                        .how(GapEnding.ANSWERED)
                                        .finding(passage())
                                        .addEvidence(FIRST)
                                        .build())
                                .build())
                .addEmbargoes(Embargo.builder()
                        .id(EmbargoId.of("em1"))
                        .topic(passage())
                        .untilEvent(line())
                        .build())
                .formulation(formulation())
                .plan(plan())
                .review(Review.builder()
                        .id(ReviewId.of("r1"))
                        .lateBecause(passage())
                        .addChanges(ReviewChange.builder()
                                .what(passage())
                                .addEvidence(FIRST, EvidenceId.of("nowhere"))
                                .build())
                        .build())
                .addDissents(Dissent.builder()
                        .id(DissentId.of("d1"))
                        .by(LEAD)
                        .hypothesis(HYPOTHESIS)
                        .view(passage())
                        .build())
                .addExceptions(SupervisorException.builder()
                        .id(ExceptionId.of("x1"))
                        .rule(RuleId.of("A07"))
                        .decidedBy(SUPERVISOR)
                        .decidedOn(DAY)
                        .reason(passage())
                        .build())
                .addWarningAnswers(WarningAnswer.builder()
                        .id(WarningAnswerId.of("wa1"))
                        .rule(RuleId.of("C32"))
                        .revision(1)
                        .answeredBy(LEAD)
                        .answer(passage())
                        .until(DAY)
                        .build())
                .build();
    }

    /** {@return a passage in one language with its translation into the other} */
    static Passage inWelshWithTranslation() {
        return Passage.of(Language.CYMRAEG, "Geiriau Cymraeg").withRendering(Words.of("Words in English"));
    }

    private static EvidenceItem evidence(EvidenceId id) {
        return EvidenceItem.builder()
                .id(id)
                .source(Source.builder().role(line()).manner(line()).build())
                .addStatements(Statement.builder()
                        .id(StatementId.of("st-" + id.value()))
                        .holder(line())
                        .text(passage())
                        .happenedOn(new Answer.NotKnown<>(passage()))
                        .build())
                .quality(Quality.builder().concern(YesNo.YES).note(passage()).build())
                .policeGrade(PoliceGrade.builder()
                        .asGiven(line())
                        .condition(passage())
                        .build())
                .addCorrections(Correction.builder()
                        .id(CorrectionId.of("co-" + id.value()))
                        .text(passage())
                        .build())
                .addChallenges(Challenge.builder()
                        .id(ChallengeId.of("ch-" + id.value()))
                        .by(PARENT)
                        .text(passage())
                        .build())
                .build();
    }

    private static Formulation formulation() {
        return Formulation.builder()
                .summary(passage())
                .whyNowAndHere(passage())
                .pattern(new Answer.Known<>(passage()))
                .servicesAndSociety(new Answer.NotKnown<>(passage()))
                .addLeftBlank(LeftBlank.builder()
                        .fiveP(FiveP.PREDISPOSING)
                        .reason(passage())
                        .build())
                .addFactors(Factor.builder()
                        .id(FACTOR)
                        .sphere(Sphere.FAMILY)
                        .kind(FactorKind.CONCERN)
                        .statement(passage())
                        .relevance(passage())
                        .unexplained(passage())
                        .addEvidence(FIRST)
                        .build())
                .addNothingFound(NothingFound.builder()
                        .sphere(Sphere.FAMILY)
                        .kind(FactorKind.STRENGTH)
                        .reason(passage())
                        .build())
                .addHypotheses(
                        Hypothesis.builder()
                                .id(HYPOTHESIS)
                                .standing(HypothesisStanding.HELD)
                                .statement(passage())
                                .likelyCauses(passage())
                                .likelyCourse(passage())
                                .ifThisHappened(YesNo.YES)
                                .addEvidenceFor(FIRST)
                                .addEvidenceAgainst(SECOND)
                                .addFactors(FACTOR)
                                .expectedIfRight(passage())
                                .confidence(Confidence.builder()
                                        .level(ConfidenceLevel.LOW)
                                        .reason(passage())
                                        .build())
                                .build(),
                        Hypothesis.builder()
                                .id(HypothesisId.of("h2"))
                                .standing(HypothesisStanding.SET_ASIDE)
                                .setAsideBecause(passage())
                                .build())
                .addScenarios(Scenario.builder()
                        .id(SCENARIO)
                        .what(passage())
                        .earlySigns(passage())
                        .addHypotheses(HYPOTHESIS)
                        .build())
                .harmToOthers(passage())
                .childsAccount(new Answer.Declined<>(passage()))
                .build();
    }

    private static SafetyPlan plan() {
        return SafetyPlan.builder()
                .id(SafetyPlanId.of("p1"))
                .reviewOn(DAY)
                .addEnvironments(EnvironmentConsidered.builder()
                        .environment(Environment.COMMUNITY)
                        .note(passage())
                        .build())
                .addActions(SafetyAction.builder()
                        .id(ActionId.of("ac1"))
                        .what(passage())
                        .addEnvironments(Environment.HOME, Environment.ONLINE)
                        .addOwners(PARENT)
                        .ownerRole(line())
                        .schedule(new Schedule.Repeated(line()))
                        .addFactors(FACTOR)
                        .addScenarios(SCENARIO)
                        .addProtects(PARENT)
                        .cover(passage())
                        .feasibility(passage())
                        .power(LegalPower.SEARCH)
                        .internalReason(passage())
                        .toldWording(passage())
                        .build())
                .addParts(
                        PlanPart.builder()
                                .id(PlanPartId.of("pp1"))
                                .kind(PlanPartKind.HOUSEHOLD_RULES)
                                .text(passage())
                                .build(),
                        PlanPart.builder()
                                .id(PlanPartId.of("pp2"))
                                .kind(PlanPartKind.STEP_DOWN)
                                .notNeededBecause(passage())
                                .build())
                .addGoals(Goal.builder()
                        .id(GoalId.of("go1"))
                        .what(passage())
                        .addOwners(LEAD)
                        .build())
                .addContingencies(Contingency.builder()
                        .id(ContingencyId.of("cn1"))
                        .kind(ContingencyKind.CONTROL_FAILS)
                        .ifThis(passage())
                        .then(passage())
                        .number(line())
                        .outOfHours(line())
                        .outOfHoursNumber(line())
                        .build())
                .addViews(PlanView.builder()
                        .id(PlanViewId.of("v1"))
                        .whose(CHILD)
                        .view(passage())
                        .reason(passage())
                        .build())
                .addTold(Told.builder()
                        .role(line())
                        .part(passage())
                        .nothingBecause(passage())
                        .build())
                .build();
    }

    private static Passage passage() {
        return Passage.of(HOSTILE);
    }

    private static Line line() {
        return Line.of(HOSTILE);
    }
}
