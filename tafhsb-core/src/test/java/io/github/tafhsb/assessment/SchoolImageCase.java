// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** An image shared at school, as far as chapters A to C look at it: everybody and everything in it is invented. */
public final class SchoolImageCase {
    public static final PersonId JAY = PersonId.of("jay");
    public static final PersonId OKAFOR = PersonId.of("okafor");
    public static final PersonId PRYCE = PersonId.of("pryce");
    public static final PersonId LINDQVIST = PersonId.of("lindqvist");

    private static final EditionProfile FIRST = EditionProfile.firstVersion();

    private SchoolImageCase() {}

    /** The record on the day it is signed, with nothing left to say about it. */
    public static Assessment inGoodOrder() {
        return Assessment.builder()
                .id(AssessmentId.of("cs-2026-0114"))
                .version(1)
                .startedOn(Day.of(2026, 2, 2))
                .edition(FIRST.getEdition())
                .child(jay())
                .addPractitioners(okafor(), pryce(), lindqvist())
                .addHost(aim3())
                .justiceRoute(JusticeRoute.OUTCOME_21)
                .offlineBehaviour(Answer.no())
                .addBehaviours(passedOn(), messages())
                .addEvidence(schoolReport(), deviceReport(), tutorsView())
                .addGaps(askFather(), askTheOtherTwo())
                .build();
    }

    public static SignOff signOff() {
        return SignOff.builder()
                .by(LINDQVIST)
                .on(Day.of(2026, 3, 13))
                .decision(SignOffDecision.APPROVED)
                .comment(Passage.of("Balanced. Ask again about father."))
                .build();
    }

    /** A decision to work outside the edition that leaves nothing open. */
    public static ScopeDecision decided() {
        return ScopeDecision.builder()
                .decidedOn(Day.of(2026, 2, 4))
                .decidedBy(OKAFOR)
                .approvedBy(LINDQVIST)
                .reason(Passage.of("The edition is not for him, and he needs a plan now."))
                .usedInstead(Passage.of("A model made for younger children."))
                .build();
    }

    /** Lets a rule pass, by the supervisor. */
    public static SupervisorException letPass(String rule) {
        return SupervisorException.builder()
                .id(ExceptionId.of("let-" + rule + "-pass"))
                .rule(RuleId.of(rule))
                .decidedBy(LINDQVIST)
                .decidedOn(Day.of(2026, 3, 12))
                .reason(Passage.of("Agreed in supervision."))
                .build();
    }

    /** Which of a rule's texts tell what is wrong, in the order of the record. */
    public static List<String> told(Rule<?> rule, Assessment assessment) {
        return Checker.of(List.of(rule)).check(assessment, Context.on(LocalDate.of(2026, 3, 13))).problems().stream()
                .map(Problem::variant)
                .toList();
    }

    /** The same record, its first behaviour changed. */
    public static Assessment withFirstBehaviour(UnaryOperator<Behaviour> change) {
        return inGoodOrder().update(BehaviourId.of("passed-on"), change);
    }

    /** The same record, its first item of evidence changed. */
    public static Assessment withFirstEvidence(UnaryOperator<EvidenceItem> change) {
        return inGoodOrder().update(EvidenceId.of("school-report"), change);
    }

    private static Child jay() {
        return Child.builder()
                .id(JAY)
                .dateOfBirth(When.parse("2011-05-20"))
                .sex(Sex.MALE)
                .addNeed(Need.builder()
                        .kind(NeedKind.AUTISM)
                        .status(NeedStatus.NO)
                        .build())
                .learningDisability(LearningDisability.builder()
                        .status(NeedStatus.NO)
                        .saidBy(Line.of("School SENCO"))
                        .saidOn(When.day(2026, 3, 3))
                        .build())
                .build();
    }

    private static Practitioner okafor() {
        return Practitioner.builder()
                .id(OKAFOR)
                .reference(Line.of("SW-204"))
                .role(PractitionerRole.LEAD)
                .addTrainings(trained(0, When.day(2023, 6, 12)), trained(1, When.day(2024, 10, 4)))
                .build();
    }

    private static Practitioner pryce() {
        return Practitioner.builder()
                .id(PRYCE)
                .reference(Line.of("YJ-031"))
                .role(PractitionerRole.CO_WORKER)
                .build();
    }

    private static Practitioner lindqvist() {
        return Practitioner.builder()
                .id(LINDQVIST)
                .reference(Line.of("TM-007"))
                .role(PractitionerRole.SUPERVISOR)
                .build();
    }

    /** The edition's first or second training, completed then. */
    public static Training trained(int which, When completed) {
        return Training.builder()
                .kind(FIRST.getTrainings().get(which))
                .completedOn(completed)
                .build();
    }

    private static HostAssessment aim3() {
        return HostAssessment.builder()
                .id(HostAssessmentId.of("aim3"))
                .tool(HostTool.AIM3)
                .use(HostUse.CURRENT)
                .status(HostStatus.COMPLETED)
                .startedOn(When.day(2026, 2, 2))
                .completedOn(When.day(2026, 3, 9))
                .lead(OKAFOR)
                .build();
    }

    private static Behaviour passedOn() {
        return Behaviour.builder()
                .id(BehaviourId.of("passed-on"))
                .description(Passage.of("Passed on an image that a girl in his year had sent him, against her wish."))
                .addKind(BehaviourKind.IMAGE_PASSED_ON)
                .mode(BehaviourMode.ONLINE)
                .happenedOn(When.day(2026, 1, 16))
                .agreement(Passage.of("She had asked him to keep it to himself."))
                .pressure(Passage.of("Older pupils had asked for proof."))
                .incident(Line.of("INC-0114"))
                .continuum(ContinuumPlacing.builder()
                        .point(ContinuumPoint.ABUSIVE)
                        .reason(Passage.of("Pressure to send, and passed on without agreement."))
                        .build())
                .image(ImageIncident.builder()
                        .kind(ImageIncidentKind.AGGRAVATED)
                        .kindReason(Passage.of("Pressure to send, and passed on without agreement."))
                        .origin(ImageOrigin.SELF)
                        .adultInvolved(Answer.no())
                        .build())
                .build();
    }

    private static Behaviour messages() {
        return Behaviour.builder()
                .id(BehaviourId.of("messages"))
                .description(Passage.of("Messages between the two before the pressure began."))
                .addKind(BehaviourKind.MESSAGES)
                .mode(BehaviourMode.ONLINE)
                .continuum(ContinuumPlacing.builder()
                        .point(ContinuumPoint.INAPPROPRIATE)
                        .reason(Passage.of("Between two pupils of one age, before the pressure began."))
                        .build())
                .build();
    }

    private static EvidenceItem schoolReport() {
        return EvidenceItem.builder()
                .id(EvidenceId.of("school-report"))
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .role(Line.of("Designated safeguarding lead"))
                        .build())
                .obtainedOn(When.day(2026, 1, 20))
                .addStatements(
                        statement("four-boys", StatementKind.ACCOUNT, "2026-01-16"),
                        statement("days-off", StatementKind.FACT, "2026-01"))
                .build();
    }

    private static EvidenceItem deviceReport() {
        return EvidenceItem.builder()
                .id(EvidenceId.of("device-report"))
                .source(Source.builder()
                        .kind(SourceKind.POLICE)
                        .role(Line.of("Detective constable"))
                        .build())
                .obtainedOn(When.day(2026, 2, 5))
                .policeGrade(PoliceGrade.builder()
                        .asGiven(Line.of("Source reliable, assessed known directly, handling code P"))
                        .handling(PoliceHandling.P)
                        .build())
                .addStatement(statement("four-accounts", StatementKind.FACT, "2026-01-16"))
                .build();
    }

    private static EvidenceItem tutorsView() {
        return EvidenceItem.builder()
                .id(EvidenceId.of("tutors-view"))
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .role(Line.of("Form tutor"))
                        .build())
                .obtainedOn(When.day(2026, 2, 9))
                .addStatement(Statement.builder()
                        .id(StatementId.of("kind-to-younger-pupils"))
                        .kind(StatementKind.OPINION)
                        .holder(Line.of("Form tutor"))
                        .build())
                .build();
    }

    /** Something said, and when what it tells of happened. */
    public static Statement statement(String id, StatementKind kind, String happened) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(kind)
                .happenedOn(Answer.of(When.parse(happened)))
                .build();
    }

    private static InformationGap askFather() {
        return InformationGap.builder()
                .id(GapId.of("fathers-view"))
                .question(Passage.of("What does father think?"))
                .owner(OKAFOR)
                .action(Passage.of("Try to reach him again."))
                .dueOn(Day.of(2026, 3, 20))
                .build();
    }

    private static InformationGap askTheOtherTwo() {
        return InformationGap.builder()
                .id(GapId.of("further-forwarding"))
                .question(Passage.of("Did any of the four pass it on further?"))
                .owner(PRYCE)
                .action(Passage.of("School asks the two who have not been spoken to."))
                .askAgainOn(Day.of(2026, 3, 27))
                .build();
    }
}
