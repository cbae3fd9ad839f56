// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Answer;
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
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.RemovalRoute;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
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
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
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
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;

/**
 * An invented record whose formulation and safety plan are in good order on 13 March 2026, to be changed with {@code with…}. No real
 * person, and no detail of any act.
 */
public final class SoundRecord {
    public static final PersonId CHILD = PersonId.of("CH-1");
    public static final PersonId MOTHER = PersonId.of("PE-1");
    public static final PersonId AFFECTED = PersonId.of("PE-2");
    public static final PersonId LEAD = PersonId.of("PR-1");
    public static final PersonId CO_WORKER = PersonId.of("PR-2");
    public static final PersonId SUPERVISOR = PersonId.of("PR-3");
    public static final BehaviourId PASSED_ON = BehaviourId.of("BE-1");
    public static final SafetyCheckId CHECK = SafetyCheckId.of("SC-1");
    public static final GapId GAP = GapId.of("GA-1");
    public static final FactorId STATUS = FactorId.of("FA-1");
    public static final HypothesisId STANDING = HypothesisId.of("HY-1");
    public static final HypothesisId IMPULSE = HypothesisId.of("HY-2");
    public static final ScenarioId PRESSED_AGAIN = ScenarioId.of("SN-1");
    public static final ActionId NIGHTS = ActionId.of("AC-1");
    public static final ActionId SESSIONS = ActionId.of("AC-2");
    public static final ContingencyId NIGHTS_FAIL = ContingencyId.of("CO-1");
    public static final PlanViewId CHILDS_VIEW = PlanViewId.of("VI-1");
    public static final PlanViewId MOTHERS_VIEW = PlanViewId.of("VI-2");

    private SoundRecord() {}

    public static Assessment assessment() {
        return Assessment.begin(AssessmentId.of("AS-1"))
                .withStartedOn(Day.of(2026, 2, 2))
                .withChild(Child.builder()
                        .id(CHILD)
                        .dateOfBirth(When.month(2011, 6))
                        .sex(Sex.MALE)
                        .learningDisability(LearningDisability.builder()
                                .status(NeedStatus.NO)
                                .build())
                        .living(LivingArrangement.FAMILY)
                        .build())
                .withPeople(
                        person(MOTHER, PersonRole.PARENT),
                        person(AFFECTED, PersonRole.AFFECTED).withSeparatePlan(ownPlan()))
                .withPractitioners(
                        practitioner(LEAD, PractitionerRole.LEAD),
                        practitioner(CO_WORKER, PractitionerRole.CO_WORKER),
                        practitioner(SUPERVISOR, PractitionerRole.SUPERVISOR))
                .withBehaviours(Behaviour.builder()
                        .id(PASSED_ON)
                        .addKinds(BehaviourKind.IMAGE_PASSED_ON)
                        .image(ImageIncident.builder()
                                .childShown(Answer.yes())
                                .circulating(Answer.yes())
                                .addRemoval(RemovalConsidered.builder()
                                        .affected(AFFECTED)
                                        .route(RemovalRoute.REPORT_REMOVE)
                                        .build())
                                .build())
                        .addAffected(AFFECTED)
                        .build())
                .withEvents(event("EN-1", EventKind.POLICE_OUTCOME, When.day(2026, 2, 11)))
                .withChildSafety(check())
                .withEvidence(evidence("EV-1"), evidence("EV-2"))
                .withGaps(InformationGap.builder()
                        .id(GAP)
                        .question(Passage.of("Whether anybody else has it."))
                        .owner(CO_WORKER)
                        .build())
                .withFormulation(formulation())
                .withPlan(plan());
    }

    public static Formulation formulation() {
        return Formulation.builder()
                .extent(FormulationExtent.FULL)
                .addFactors(
                        concern(STATUS, Sphere.INDIVIDUAL).withWeight(FactorWeight.KEY),
                        concern(FactorId.of("FA-2"), Sphere.FAMILY),
                        strength(FactorId.of("FA-3"), Sphere.INDIVIDUAL),
                        strength(FactorId.of("FA-4"), Sphere.FAMILY),
                        strength(FactorId.of("FA-5"), Sphere.NETWORKS))
                .addNothingFound(NothingFound.builder()
                        .sphere(Sphere.NETWORKS)
                        .kind(FactorKind.CONCERN)
                        .reason(Passage.of("Asked school and club; nothing known."))
                        .build())
                .addHypotheses(
                        Hypothesis.builder()
                                .id(STANDING)
                                .standing(HypothesisStanding.HELD)
                                .addEvidenceFor(EvidenceId.of("EV-1"))
                                .addFactors(STATUS)
                                .build(),
                        Hypothesis.builder()
                                .id(IMPULSE)
                                .standing(HypothesisStanding.SET_ASIDE)
                                .addEvidenceFor(EvidenceId.of("EV-2"))
                                .build())
                .addScenarios(Scenario.builder()
                        .id(PRESSED_AGAIN)
                        .addHypotheses(STANDING)
                        .build())
                .ownHarm(OwnHarm.builder()
                        .victimisation(Answer.no())
                        .coercion(new Answer.NotKnown<>(Passage.of("To be asked again in April.")))
                        .pornography(Answer.yes())
                        .build())
                .build();
    }

    public static SafetyPlan plan() {
        return SafetyPlan.builder()
                .id(SafetyPlanId.of("PL-1"))
                .kind(PlanKind.AGREED)
                .agreedOn(Day.of(2026, 3, 12))
                .startsOn(Day.of(2026, 3, 12))
                .reviewOn(Day.of(2026, 6, 11))
                .addActions(
                        SafetyAction.builder()
                                .id(NIGHTS)
                                .kind(ActionKind.RESTRICTION)
                                .addEnvironments(Environment.HOME, Environment.ONLINE)
                                .addOwners(MOTHER)
                                .schedule(new Schedule.From(Day.of(2026, 2, 24)))
                                .addScenarios(PRESSED_AGAIN)
                                .build(),
                        SafetyAction.builder()
                                .id(SESSIONS)
                                .kind(ActionKind.DIRECT_WORK)
                                .addEnvironments(Environment.SCHOOL)
                                .addOwners(CO_WORKER)
                                .schedule(new Schedule.Repeated(Line.of("six sessions")))
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
                        .contact(LEAD)
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
                .addOtherChildren(OtherChildren.builder()
                        .setting(OtherChildrenSetting.SCHOOL)
                        .considered(Passage.of("A member of staff is present."))
                        .build())
                .build();
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

    /** On the day of the examples, signed by the supervisor. */
    public static SignOff signed() {
        return SignOff.builder()
                .by(SUPERVISOR)
                .on(Day.of(2026, 3, 13))
                .decision(SignOffDecision.APPROVED)
                .build();
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

    private static EvidenceItem evidence(String id) {
        return EvidenceItem.builder().id(EvidenceId.of(id)).build();
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
