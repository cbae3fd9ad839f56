// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.evidence.Reliability;
import io.github.tafhsb.evidence.ReliabilityKind;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.RemovalRoute;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.host.Certification;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.review.RaterView;
import io.github.tafhsb.review.TeamTopic;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.review.TeamViewId;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.GoalId;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.safetyplan.Trigger;
import io.github.tafhsb.safetyplan.TriggerKind;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.function.UnaryOperator;

/**
 * An invented record of which no rule has anything to say on 13 March 2026, to be changed with {@code with…}. No real person, and
 * no detail of any act.
 */
public final class SoundRecord {
    public static final PersonId CHILD = PersonId.of("CH-1");
    public static final PersonId MOTHER = PersonId.of("PE-1");
    public static final PersonId AFFECTED = PersonId.of("PE-2");
    public static final PersonId LEAD = PersonId.of("PR-1");
    public static final PersonId CO_WORKER = PersonId.of("PR-2");
    public static final PersonId SUPERVISOR = PersonId.of("PR-3");
    public static final PersonId SCHOOLS_LEAD = PersonId.of("PR-4");
    public static final BehaviourId PASSED_ON = BehaviourId.of("BE-1");
    public static final HostAssessmentId HOST = HostAssessmentId.of("HO-1");
    public static final EvidenceId TUTORS = EvidenceId.of("EV-1");
    public static final EvidenceId MOTHERS = EvidenceId.of("EV-2");
    public static final AccountId CHILDS_ACCOUNT = AccountId.of("AN-1");
    public static final AccountId MOTHERS_ACCOUNT = AccountId.of("AN-2");
    public static final SafetyCheckId CHECK = SafetyCheckId.of("SC-1");
    public static final GapId GAP = GapId.of("GA-1");
    public static final FactorId STATUS = FactorId.of("FA-1");
    public static final FactorId EVENINGS = FactorId.of("FA-2");
    public static final HypothesisId STANDING = HypothesisId.of("HY-1");
    public static final HypothesisId IMPULSE = HypothesisId.of("HY-2");
    public static final ScenarioId PRESSED_AGAIN = ScenarioId.of("SN-1");
    public static final ActionId NIGHTS = ActionId.of("AC-1");
    public static final ActionId SESSIONS = ActionId.of("AC-2");
    public static final ContingencyId NIGHTS_FAIL = ContingencyId.of("CO-1");
    public static final PlanViewId CHILDS_VIEW = PlanViewId.of("VI-1");
    public static final PlanViewId MOTHERS_VIEW = PlanViewId.of("VI-2");
    public static final PlanPartId CHILDS_VERSION = PlanPartId.of("PP-1");
    public static final PlanPartId CHILDS_OWN_PART = PlanPartId.of("PP-2");
    public static final PlanPartId PARENTS_SUPPORT = PlanPartId.of("PP-3");
    public static final PlanPartId STEP_DOWN = PlanPartId.of("PP-4");
    public static final DisclosureId SHARE = DisclosureId.of("DI-1");
    public static final TeamViewId TEAM_VIEW = TeamViewId.of("TV-1");

    private SoundRecord() {}

    public static Assessment assessment() {
        return Assessment.begin(AssessmentId.of("AS-1"))
                .withReference(Line.of("CS-2026-0114"))
                .withStartedOn(Day.of(2026, 2, 2))
                .withEdition(EditionProfile.firstVersion().getEdition())
                .withOfflineBehaviour(Answer.no())
                .withHosts(host())
                .withJusticeRoute(JusticeRoute.OUTCOME_21)
                .withChild(Child.builder()
                        .id(CHILD)
                        .dateOfBirth(When.month(2011, 6))
                        .sex(Sex.MALE)
                        .learningDisability(LearningDisability.builder()
                                .status(NeedStatus.NO)
                                .saidBy(Line.of("School’s special needs coordinator"))
                                .saidOn(When.day(2026, 2, 10))
                                .build())
                        .addNeeds(lookedFor(NeedKind.AUTISM), lookedFor(NeedKind.ADHD), lookedFor(NeedKind.SPEECH_LANGUAGE_COMMUNICATION))
                        .living(LivingArrangement.FAMILY)
                        .build())
                .withPeople(
                        person(MOTHER, PersonRole.PARENT),
                        person(AFFECTED, PersonRole.AFFECTED).withSeparatePlan(ownPlan()))
                .withPractitioners(
                        practitioner(LEAD, PractitionerRole.LEAD)
                                .withAgency(Agency.CHILDRENS_SOCIAL_CARE)
                                .withTrainings(EditionProfile.firstVersion().getTrainings().stream()
                                        .map(SoundRecord::trained)
                                        .toList()),
                        practitioner(CO_WORKER, PractitionerRole.CO_WORKER),
                        practitioner(SUPERVISOR, PractitionerRole.SUPERVISOR)
                                .withTrainings(trained(EditionProfile.firstVersion().getTrainings().get(0))),
                        practitioner(SCHOOLS_LEAD, PractitionerRole.CONTRIBUTOR)
                                .withAgency(Agency.EDUCATION)
                                .withDesignatedLead(YesNo.YES))
                .withAnyEarlierConcerns(Answer.no())
                .withBehaviours(Behaviour.builder()
                        .id(PASSED_ON)
                        .description(Passage.of("Passed on an image that was meant for him alone."))
                        .addKinds(BehaviourKind.IMAGE_PASSED_ON)
                        .mode(BehaviourMode.ONLINE)
                        .happenedOn(When.day(2026, 1, 16))
                        .agreement(Passage.of("She had asked him to keep it to himself."))
                        .pressure(Passage.of("Older pupils had asked him to prove himself."))
                        .continuum(ContinuumPlacing.builder()
                                .point(ContinuumPoint.ABUSIVE)
                                .reason(Passage.of("Passed on against her wish."))
                                .build())
                        .incident(Line.of("INC-1"))
                        .image(ImageIncident.builder()
                                .kind(ImageIncidentKind.AGGRAVATED)
                                .kindReason(Passage.of("Passed on against her wish."))
                                .origin(ImageOrigin.SELF)
                                .adultInvolved(Answer.no())
                                .childShown(Answer.yes())
                                .circulating(Answer.yes())
                                .viewed(Answer.no())
                                .addRemoval(RemovalConsidered.builder()
                                        .affected(AFFECTED)
                                        .route(RemovalRoute.REPORT_REMOVE)
                                        .build())
                                .build())
                        .addAffected(AFFECTED)
                        .build())
                .withEvents(event("EN-1", EventKind.POLICE_OUTCOME, When.day(2026, 2, 11)))
                .withChildSafety(check())
                .withEvidence(
                        evidence(
                                TUTORS,
                                SourceKind.EDUCATION,
                                StatementKind.ACCOUNT,
                                "Older pupils asked him to prove himself."),
                        evidence(
                                MOTHERS,
                                SourceKind.PARENT_OR_CARER,
                                StatementKind.ACCOUNT,
                                "He said at home that he had not thought about it."))
                .withAccounts(askedOf(CHILDS_ACCOUNT, CHILD), askedOf(MOTHERS_ACCOUNT, MOTHER))
                .withGaps(InformationGap.builder()
                        .id(GAP)
                        .question(Passage.of("Whether anybody else has it."))
                        .owner(CO_WORKER)
                        .action(Passage.of("Ask the year lead."))
                        .dueOn(Day.of(2026, 3, 27))
                        .build())
                .withFormulation(formulation())
                .withPlan(plan());
    }

    public static Formulation formulation() {
        return Formulation.builder()
                .extent(FormulationExtent.FULL)
                .addFactors(
                        concern(STATUS, Sphere.INDIVIDUAL)
                                .withWeight(FactorWeight.KEY)
                                .withFivePs(FiveP.PREDISPOSING, FiveP.PRECIPITATING, FiveP.PERPETUATING),
                        concern(EVENINGS, Sphere.FAMILY),
                        strength(FactorId.of("FA-3"), Sphere.INDIVIDUAL),
                        strength(FactorId.of("FA-4"), Sphere.FAMILY),
                        strength(FactorId.of("FA-5"), Sphere.NETWORKS))
                .addNothingFound(NothingFound.builder()
                        .sphere(Sphere.NETWORKS)
                        .kind(FactorKind.CONCERN)
                        .reason(Passage.of("Asked school and club; nothing known."))
                        .build())
                .addHypotheses(
                        explanation(STANDING).withFactors(STATUS),
                        Hypothesis.builder()
                                .id(IMPULSE)
                                .standing(HypothesisStanding.SET_ASIDE)
                                .addEvidenceFor(MOTHERS)
                                .setAsideBecause(Passage.of("It happened more than once."))
                                .build())
                .addScenarios(Scenario.builder()
                        .id(PRESSED_AGAIN)
                        .what(Passage.of("He is asked to prove himself again."))
                        .who(Passage.of("Others in his year."))
                        .where(Passage.of("In the group chat."))
                        .earlySigns(Passage.of("He is back in the group."))
                        .addHypotheses(STANDING)
                        .build())
                .whyNowAndHere(Passage.of("The group formed in the autumn."))
                .servicesAndSociety(Answer.notKnown(Passage.of("None known.")))
                .childsAccount(Answer.of(Passage.of("He says that the others had asked him to.")))
                .cultureAndIdentity(Answer.of(Passage.of("Asked of him and of his mother.")))
                .addDiscussed(discussedWith(CHILD), discussedWith(MOTHER))
                .ownHarm(OwnHarm.builder()
                        .victimisation(Answer.no())
                        .coercion(new Answer.NotKnown<>(Passage.of("To be asked again in April.")))
                        .protection(Passage.of("Two adults at school know; to be asked again in April."))
                        .pornography(Answer.yes())
                        .build())
                .build();
    }

    /** The sound record with another formulation. */
    public static Assessment formulated(UnaryOperator<Formulation> change) {
        return assessment().withFormulation(change.apply(formulation()));
    }

    /** A held explanation that lacks nothing but a concern or a strength, and an action. */
    public static Hypothesis explanation(HypothesisId id) {
        return Hypothesis.builder()
                .id(id)
                .standing(HypothesisStanding.HELD)
                .statement(Passage.of("He looked to an older group for standing."))
                .likelyCauses(Passage.of("The group rewarded it."))
                .likelyCourse(Passage.of("Not expected to go on without the group."))
                .addEvidenceFor(TUTORS, MOTHERS)
                .addTheories(theory("peer-influence", "Peer influence"))
                .confidence(Confidence.builder()
                        .level(ConfidenceLevel.MODERATE)
                        .reason(Passage.of("Nobody has spoken to the group."))
                        .build())
                .expectedIfWrong(Passage.of("It goes on after he leaves the group."))
                .build();
    }

    public static Code theory(String code, String text) {
        return Code.of(code, "io.github.tafhsb.theories", "1", text);
    }

    private static Discussed discussedWith(PersonId person) {
        return Discussed.builder().person(person).on(Day.of(2026, 3, 12)).build();
    }

    public static SafetyPlan plan() {
        return SafetyPlan.builder()
                .id(SafetyPlanId.of("PL-1"))
                .kind(PlanKind.AGREED)
                .agreedOn(Day.of(2026, 3, 12))
                .startsOn(Day.of(2026, 3, 12))
                .reviewOn(Day.of(2026, 6, 11))
                .addTriggers(Trigger.builder().kind(TriggerKind.NEW_REPORT).build())
                .addActions(
                        SafetyAction.builder()
                                .id(NIGHTS)
                                .kind(ActionKind.RESTRICTION)
                                .addEnvironments(Environment.HOME, Environment.ONLINE)
                                .addOwners(MOTHER)
                                .schedule(new Schedule.From(Day.of(2026, 2, 24)))
                                .feasibility(Passage.of("Chargers were moved in February."))
                                .addScenarios(PRESSED_AGAIN)
                                .build(),
                        SafetyAction.builder()
                                .id(SESSIONS)
                                .kind(ActionKind.DIRECT_WORK)
                                .addEnvironments(Environment.SCHOOL)
                                .addOwners(CO_WORKER)
                                .schedule(new Schedule.Repeated(Line.of("six sessions")))
                                .feasibility(Passage.of("Mondays, in school."))
                                .addHypotheses(STANDING)
                                .build())
                .addEnvironments(EnvironmentConsidered.builder()
                        .environment(Environment.COMMUNITY)
                        .note(Passage.of("Football; no concern."))
                        .build())
                .addGoals(Goal.builder()
                        .id(GoalId.of("GO-1"))
                        .what(Passage.of("Train as a reading mentor."))
                        .build())
                .addContingencies(Contingency.builder()
                        .id(NIGHTS_FAIL)
                        .kind(ContingencyKind.CONTROL_FAILS)
                        .ifThis(Passage.of("The phone is used at night."))
                        .then(Passage.of("The plan is talked over the next day."))
                        .contact(LEAD)
                        .number(Line.of("01632 960101"))
                        .outOfHours(Line.of("Emergency duty team"))
                        .outOfHoursNumber(Line.of("01632 960114"))
                        .decides(SUPERVISOR)
                        .build())
                .addViews(
                        PlanView.builder()
                                .id(CHILDS_VIEW)
                                .whose(CHILD)
                                .agreement(Agreement.IN_PART)
                                .view(Passage.of("All but the laptop."))
                                .build(),
                        PlanView.builder()
                                .id(MOTHERS_VIEW)
                                .whose(MOTHER)
                                .agreement(Agreement.YES)
                                .build())
                .addCarers(CarerCapacity.builder()
                        .carer(MOTHER)
                        .capacity(Passage.of("Every night but when she works late; his grandfather covers."))
                        .willing(Answer.yes())
                        .build())
                .addParts(
                        part(CHILDS_VERSION, PlanPartKind.CHILDS_VERSION, "One page in plain words."),
                        part(CHILDS_OWN_PART, PlanPartKind.CHILDS_OWN_PART, "Good with younger pupils."),
                        part(PARENTS_SUPPORT, PlanPartKind.PARENTS_SUPPORT, "Two sessions of her own."),
                        part(STEP_DOWN, PlanPartKind.STEP_DOWN, "School carries on with the mentoring."))
                .addOtherChildren(OtherChildren.builder()
                        .setting(OtherChildrenSetting.SCHOOL)
                        .considered(Passage.of("A member of staff is present."))
                        .build())
                .build();
    }

    public static PlanPart part(PlanPartId id, PlanPartKind kind, String says) {
        return PlanPart.builder().id(id).kind(kind).text(Passage.of(says)).build();
    }

    public static ChildSafetyCheck check() {
        return ChildSafetyCheck.builder()
                .id(CHECK)
                .askedOn(Day.of(2026, 2, 12))
                .riskNow(Answer.no())
                .build();
    }

    public static PersonInvolved person(PersonId id, PersonRole role) {
        return PersonInvolved.builder().id(id).role(role).build();
    }

    public static CaseEvent event(String id, EventKind kind, When on) {
        return CaseEvent.builder().id(EventId.of(id)).kind(kind).on(on).build();
    }

    public static Embargo embargo() {
        return Embargo.builder()
                .id(EmbargoId.of("EM-1"))
                .topic(Passage.of("What happened in June."))
                .untilEvent(Line.of("interview under caution"))
                .build();
    }

    /** A share with the school of one item, with everything that is asked of a share. */
    public static Disclosure share() {
        return Disclosure.builder()
                .id(SHARE)
                .decision(DisclosureDecision.SHARED)
                .decidedOn(Day.of(2026, 3, 13))
                .decidedBy(LEAD)
                .recipient(Line.of("Designated safeguarding lead"))
                .what(Passage.of("What the tutor told."))
                .addItems(SubjectId.of(TUTORS))
                .why(Passage.of("So that school can keep its part of the plan."))
                .reasoning(Passage.of("It needs this part and no other."))
                .basis(Code.of("public-task", "uk.example.bases", "1", "Public task"))
                .how(Line.of("Secure email"))
                .familyTold(Passage.of("His mother was told on 12 March."))
                .build();
    }

    /** The sound record with that share about to be made. */
    public static Assessment sharing() {
        return assessment()
                .update(TUTORS, item -> item.withThirdParty(YesNo.NO))
                .withDisclosures(share());
    }

    /** What the team agrees about what supports him, with the view of each of the two beside it. */
    public static TeamView teamView() {
        return TeamView.builder()
                .id(TEAM_VIEW)
                .topic(TeamTopic.SUPPORTS)
                .agreed(Passage.of("The reading scheme holds him."))
                .addViews(view(LEAD, "The reading scheme."), view(CO_WORKER, "Football."))
                .build();
    }

    private static RaterView view(PersonId by, String view) {
        return RaterView.builder().by(by).view(Passage.of(view)).build();
    }

    /** Its lineage: one signed version, and its plan with who has a copy. */
    public static CaseRecord lineage() {
        return CaseRecord.builder()
                .id(assessment().getId())
                .addVersions(signed(assessment()))
                .addPlans(assessment()
                        .issuePlan(IssuedPlanId.of("IP-1"), 1)
                        .orElseThrow()
                        .withIssues(Issue.builder().person(MOTHER).on(Day.of(2026, 3, 13)).build()))
                .build();
    }

    /** As signed on the day of the examples, whatever it says. */
    public static FinalAssessment signed(Assessment content) {
        Judgement judgement = Judgement.builder()
                .judgedOn(Day.of(2026, 3, 13))
                .addOutcomes(RuleOutcome.builder()
                        .rule(RuleId.of("D05"))
                        .revision(1)
                        .outcome(Outcome.MET)
                        .build())
                .build();
        return FinalAssessment.restored(content, signed(), judgement);
    }

    public static Entry entry(EntryContent what) {
        return Entry.builder().id(EntryId.of("ET-1")).version(1).what(what).build();
    }

    /** On the day of the examples, signed by the supervisor. */
    public static SignOff signed() {
        return SignOff.builder()
                .by(SUPERVISOR)
                .on(Day.of(2026, 3, 13))
                .decision(SignOffDecision.APPROVED)
                .build();
    }

    private static Need lookedFor(NeedKind kind) {
        return Need.builder().kind(kind).status(NeedStatus.NO).build();
    }

    private static SeparatePlanReference ownPlan() {
        return SeparatePlanReference.builder()
                .exists(Answer.yes())
                .holder(Line.of("Own worker"))
                .build();
    }

    private static Practitioner practitioner(PersonId id, PractitionerRole role) {
        return Practitioner.builder().id(id).role(role).build();
    }

    private static HostAssessment host() {
        return HostAssessment.builder()
                .id(HOST)
                .tool(HostTool.AIM3)
                .use(HostUse.CURRENT)
                .status(HostStatus.COMPLETED)
                .startedOn(When.day(2026, 2, 2))
                .completedOn(When.day(2026, 3, 9))
                .lead(LEAD)
                .certification(Certification.SHOWN)
                .build();
    }

    private static Training trained(Code kind) {
        return Training.builder().kind(kind).completedOn(When.day(2024, 10, 4)).build();
    }

    private static EvidenceItem evidence(EvidenceId id, SourceKind source, StatementKind kind, String says) {
        return EvidenceItem.builder()
                .id(id)
                .source(Source.builder()
                        .kind(source)
                        .role(Line.of(source == SourceKind.EDUCATION ? "Form tutor" : "Mother"))
                        .build())
                .obtainedOn(When.day(2026, 2, 9))
                .reliability(Reliability.builder()
                        .kind(ReliabilityKind.RELIABLE)
                        .reason(Passage.of("Saw it, and has no stake in it."))
                        .build())
                .corroboration(Corroboration.UNCORROBORATED)
                .quality(Quality.builder().concern(YesNo.NO).build())
                .addStatements(Statement.builder()
                        .id(StatementId.of(id.value() + "-1"))
                        .kind(kind)
                        .text(Passage.of(says))
                        .happenedOn(Answer.of(When.month(2026, 1)))
                        .build())
                .build();
    }

    private static AccountSought askedOf(AccountId id, PersonId whose) {
        return AccountSought.builder()
                .id(id)
                .whose(whose)
                .account(Answer.of(Passage.of("It was not thought through.")))
                .agreesWithRecord(Answer.yes())
                .build();
    }

    private static Factor concern(FactorId id, Sphere sphere) {
        return Factor.builder()
                .id(id)
                .sphere(sphere)
                .kind(FactorKind.CONCERN)
                .presence(Presence.PRESENT)
                .build();
    }

    private static Factor strength(FactorId id, Sphere sphere) {
        return Factor.builder()
                .id(id)
                .sphere(sphere)
                .kind(FactorKind.STRENGTH)
                .presence(Presence.PRESENT)
                .build();
    }
}
