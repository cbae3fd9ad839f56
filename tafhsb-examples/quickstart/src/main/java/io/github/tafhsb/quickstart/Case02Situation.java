// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case02.AFFECTED;
import static io.github.tafhsb.quickstart.Case02.CARER;
import static io.github.tafhsb.quickstart.Case02.FATHER;
import static io.github.tafhsb.quickstart.Case02.FORMER_CARER;
import static io.github.tafhsb.quickstart.Case02.MOTHER;
import static io.github.tafhsb.quickstart.Case02.OFFICER;
import static io.github.tafhsb.quickstart.Case02.OLDER_CONTACT;
import static io.github.tafhsb.quickstart.Case02.OTHER_CARER;
import static io.github.tafhsb.quickstart.Case02.PSYCHOLOGIST;
import static io.github.tafhsb.quickstart.Case02.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case02.SUPERVISOR;
import static io.github.tafhsb.quickstart.Case02.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case02Evidence.POLICE_LOG;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.training;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EarlierConcernId;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;

/** Case 02, collecting: who is who, who does the work, and what the two strands are. */
final class Case02Situation {
    static final BehaviourId OFFLINE_2023 = BehaviourId.of("beh-offline");
    static final BehaviourId ONLINE_2026 = BehaviourId.of("beh-online");

    private Case02Situation() {}

    static Assessment collect(Assessment begun) {
        return begun.withEdition(EditionProfile.firstVersion().getEdition())
                .withChild(youngPerson())
                .withPeople(
                        someone(MOTHER, PersonRole.PARENT),
                        someone(FATHER, PersonRole.PARENT),
                        someone(CARER, PersonRole.FOSTER_CARER),
                        someone(OTHER_CARER, PersonRole.FOSTER_CARER),
                        someone(FORMER_CARER, PersonRole.OTHER).withRelationship(line("Former foster carer")),
                        someone(AFFECTED, PersonRole.AFFECTED),
                        someone(OLDER_CONTACT, PersonRole.ONLINE_CONTACT).withAgeGroup(AgeGroup.ADULT))
                .withPractitioners(lead(), coWorker(), supervisor(), officer())
                .withHosts(hostOf2023(), hostNow())
                .withJusticeRoute(JusticeRoute.UNDER_INVESTIGATION)
                .withOfflineBehaviour(Answer.yes())
                .withAnyEarlierConcerns(Answer.yes())
                .withEarlierConcerns(concernOf2023())
                .withBehaviours(offline(), online())
                .withEvents(placement(), seizure(), strategyDiscussion())
                .withEmbargoes(juneMatters())
                .withPoliceAgreements(generalOnlineLife())
                .withChildSafety(
                        askedAboutRisk("check-1", day(2026, 6, 18)), askedAboutRisk("check-2", day(2026, 7, 21)));
    }

    /** The file gives an age, 16 years 2 months, and no date of birth. */
    private static Child youngPerson() {
        return Child.builder()
                .id(YOUNG_PERSON)
                .dateOfBirth(When.month(2010, 5).about())
                .sex(Sex.MALE)
                .learningDisability(LearningDisability.builder()
                        .status(NeedStatus.BEING_ASSESSED)
                        .saidBy(line("Forensic psychologist, screening note"))
                        .saidOn(on(2026, 7, 14))
                        .expectedOn(day(2026, 10, 30))
                        .build())
                .living(LivingArrangement.FOSTER_CARE)
                .build();
    }

    private static PersonInvolved someone(PersonId id, PersonRole role) {
        return PersonInvolved.builder().id(id).role(role).build();
    }

    private static Practitioner lead() {
        return Practitioner.builder()
                .id(SOCIAL_WORKER)
                .role(PractitionerRole.LEAD)
                .jobTitle(line("Social worker"))
                .addTraining(training("hsb-risk-assessment", When.year(2019)))
                .build();
    }

    /** The file says that she is trained in both, and not since when. */
    private static Practitioner coWorker() {
        return Practitioner.builder()
                .id(PSYCHOLOGIST)
                .role(PractitionerRole.CO_WORKER)
                .jobTitle(line("Forensic psychologist"))
                .addTrainings(training("hsb-risk-assessment"), training("ta-hsb"))
                .build();
    }

    private static Practitioner supervisor() {
        return Practitioner.builder()
                .id(SUPERVISOR)
                .role(PractitionerRole.SUPERVISOR)
                .build();
    }

    private static Practitioner officer() {
        return Practitioner.builder()
                .id(OFFICER)
                .role(PractitionerRole.CONTRIBUTOR)
                .agency(Agency.POLICE)
                .jobTitle(line("Detective sergeant"))
                .build();
    }

    private static HostAssessment hostOf2023() {
        return HostAssessment.builder()
                .id(HostAssessmentId.of("host-2023"))
                .tool(HostTool.AIM2)
                .use(HostUse.PREVIOUS)
                .status(HostStatus.CLOSED)
                .completedOn(When.year(2023))
                .build();
    }

    private static HostAssessment hostNow() {
        return HostAssessment.builder()
                .id(HostAssessmentId.of("host-now"))
                .tool(HostTool.AIM3)
                .use(HostUse.CURRENT)
                .status(HostStatus.IN_PROGRESS)
                .lead(PSYCHOLOGIST)
                .build();
    }

    private static EarlierConcern concernOf2023() {
        return EarlierConcern.builder()
                .id(EarlierConcernId.of("concern-2023"))
                .on(When.year(2023))
                .what(noted("When he was 13, behaviour towards a boy of 9, the child of family friends."))
                .done(noted("AIM2, closed in 2023."))
                .outcome(noted("No further action at the time."))
                .build();
    }

    private static Behaviour offline() {
        return Behaviour.builder()
                .id(OFFLINE_2023)
                .mode(BehaviourMode.OFFLINE)
                .happenedOn(When.year(2023))
                .description(noted("When he was 13, behaviour towards a boy of 9, the child of family friends."))
                .addAffected(AFFECTED)
                .standing(Standing.builder()
                        .status(StandingStatus.NO_FURTHER_ACTION)
                        .since(When.year(2023))
                        .note(noted(
                                "No further action at the time. His mother says the boy’s account was exaggerated."))
                        .build())
                .build();
    }

    private static Behaviour online() {
        return Behaviour.builder()
                .id(ONLINE_2026)
                .mode(BehaviourMode.ONLINE)
                .addKind(BehaviourKind.ILLEGAL_VIEWING)
                .addEvidence(POLICE_LOG)
                .description(noted("An industry referral to police about images of children; devices seized."))
                .image(ImageIncident.builder()
                        .kind(ImageIncidentKind.NOT_ESTABLISHED)
                        .kindReason(noted("The devices have not been examined yet."))
                        .origin(ImageOrigin.NOT_ESTABLISHED)
                        .adultInvolved(Answer.notKnown(noted("""
                                He says that one friend online buys him credit and asks him for favours. Who the \
                                older contact is, and whether images came from him, is not known.""")))
                        .build())
                .standing(Standing.builder()
                        .status(StandingStatus.ALLEGED)
                        .since(on(2026, 6, 18))
                        .note(noted("Investigation open. Interview under caution not yet held."))
                        .build())
                .build();
    }

    private static CaseEvent placement() {
        return CaseEvent.builder()
                .id(EventId.of("event-placement"))
                .kind(EventKind.PLACEMENT_MOVE)
                .on(When.month(2026, 3))
                .note(noted("Foster care, second placement."))
                .build();
    }

    private static CaseEvent seizure() {
        return CaseEvent.builder()
                .id(EventId.of("event-seizure"))
                .kind(EventKind.DEVICES_SEIZED)
                .on(on(2026, 6, 18))
                .note(noted("Police attended after an industry referral; devices seized."))
                .build();
    }

    private static CaseEvent strategyDiscussion() {
        return CaseEvent.builder()
                .id(EventId.of("event-strategy"))
                .kind(EventKind.MEETING)
                .on(on(2026, 7, 16))
                .note(noted("Strategy discussion about the older contact."))
                .build();
    }

    private static Embargo juneMatters() {
        return Embargo.builder()
                .id(EmbargoId.of("embargo-june"))
                .topic(noted("The June matters are not to be discussed with him."))
                .addNotWith(YOUNG_PERSON)
                .askedBy(OFFICER)
                .untilEvent(line("After the interview under caution"))
                .build();
    }

    /** The file says that it was agreed with the police, and not when. */
    private static PoliceAgreement generalOnlineLife() {
        return PoliceAgreement.builder()
                .id(PoliceAgreementId.of("agreed-online-life"))
                .mayBeDiscussed(noted("General online life only."))
                .build();
    }

    private static ChildSafetyCheck askedAboutRisk(String id, Day asked) {
        return ChildSafetyCheck.builder()
                .id(SafetyCheckId.of(id))
                .askedOn(asked)
                .addAskedOf(CARER, OTHER_CARER)
                .notAskedOfChild(noted("Police request."))
                .riskNow(Answer.notKnown(noted("Asked of the carers and not of him, at the request of the police.")))
                .note(noted("Sleeping badly."))
                .inPlace(noted("The carers and the CAMHS duty number are known."))
                .addWhoRings(CARER, OTHER_CARER)
                .build();
    }

    private static Passage noted(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
