// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.AFFECTED_B;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_C;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_D;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_E;
import static io.github.tafhsb.quickstart.Case04.COMPUTING_TEACHER;
import static io.github.tafhsb.quickstart.Case04.FAMILY_DOCTOR;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.OTHER_BOY;
import static io.github.tafhsb.quickstart.Case04.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case04.SUPERVISOR;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case04.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case04Evidence.INTERVIEWS;
import static io.github.tafhsb.quickstart.Case04Evidence.PARENTS_REPORT;
import static io.github.tafhsb.quickstart.Case04Evidence.POLICE_SUMMARY;
import static io.github.tafhsb.quickstart.Case04Evidence.TIMELINE;
import static io.github.tafhsb.quickstart.Case04Evidence.TWO_PUPILS;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.training;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.PoliceContact;
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
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 04, collecting: who is who, who does the work, and what is said to have happened. */
final class Case04Situation {
    static final BehaviourId IMAGES = BehaviourId.of("beh-images");
    static final EventId REPORT = EventId.of("event-report");
    static final HostAssessmentId HOST = HostAssessmentId.of("host-aim3");

    private Case04Situation() {}

    static Assessment collect(Assessment begun) {
        return begun.withEdition(EditionProfile.firstVersion().getEdition())
                .withChild(youngPerson())
                .withPeople(
                        someone(MOTHER, PersonRole.PARENT),
                        someone(FATHER, PersonRole.PARENT),
                        someone(OTHER_BOY, PersonRole.CO_INVOLVED),
                        affected(AFFECTED_B, AgeGroup.YOUNG_PERSON),
                        affected(AFFECTED_C, AgeGroup.YOUNG_PERSON),
                        affected(AFFECTED_D, AgeGroup.YOUNG_PERSON),
                        affected(AFFECTED_E, AgeGroup.ADULT))
                .withPractitioners(
                        lead(),
                        worker(YOUTH_JUSTICE, PractitionerRole.CO_WORKER).withAgency(Agency.YOUTH_JUSTICE),
                        worker(SUPERVISOR, PractitionerRole.SUPERVISOR),
                        contributor(COMPUTING_TEACHER, Agency.EDUCATION, "Computing teacher"),
                        contributor(SAFEGUARDING_LEAD, Agency.EDUCATION, "Designated safeguarding lead")
                                .withDesignatedLead(YesNo.YES),
                        contributor(FAMILY_DOCTOR, Agency.HEALTH, "GP"))
                .withHosts(host())
                .withJusticeRoute(JusticeRoute.UNDER_INVESTIGATION)
                .withOfflineBehaviour(Answer.no())
                .withBehaviours(images())
                .withEvents(report());
    }

    /** The file gives an age, 15 years 10 months, and no date of birth. */
    private static Child youngPerson() {
        return Child.builder()
                .id(YOUNG_PERSON)
                .dateOfBirth(When.month(2010, 11).about())
                .sex(Sex.MALE)
                .learningDisability(LearningDisability.builder()
                        .status(NeedStatus.NO)
                        .saidBy(line("School"))
                        .saidOn(When.year(2026))
                        .build())
                .build();
    }

    private static PersonInvolved someone(PersonId id, PersonRole role) {
        return PersonInvolved.builder().id(id).role(role).build();
    }

    /** The file says that each has their own support, and not that it is a plan, nor who holds it. */
    private static PersonInvolved affected(PersonId id, AgeGroup ageGroup) {
        return someone(id, PersonRole.AFFECTED)
                .withAgeGroup(ageGroup)
                .withSeparatePlan(SeparatePlanReference.builder()
                        .exists(Answer.notKnown(noted("Each of those affected has their own support.")))
                        .build());
    }

    private static Practitioner lead() {
        return worker(LEAD, PractitionerRole.LEAD)
                .withTrainings(training("hsb-risk-assessment", When.year(2022)), training("ta-hsb", When.year(2025)));
    }

    private static Practitioner worker(PersonId id, PractitionerRole role) {
        return Practitioner.builder().id(id).role(role).build();
    }

    private static Practitioner contributor(PersonId id, Agency agency, String jobTitle) {
        return worker(id, PractitionerRole.CONTRIBUTOR).withAgency(agency).withJobTitle(line(jobTitle));
    }

    private static HostAssessment host() {
        return HostAssessment.builder()
                .id(HOST)
                .tool(HostTool.AIM3)
                .use(HostUse.CURRENT)
                .status(HostStatus.COMPLETED)
                .completedOn(on(2026, 10, 16))
                .build();
    }

    private static Behaviour images() {
        return Behaviour.builder()
                .id(IMAGES)
                .addKind(BehaviourKind.IMAGE_MADE_OR_ALTERED)
                .mode(BehaviourMode.ONLINE)
                .description(noted("""
                        Altered images of three girls and one teacher, made with an app and passed round year 11. \
                        Two pupils named him as having made them. He says he made two and that \
                        another boy made the others."""))
                .setting(line("Year 11"))
                .image(imageIncident())
                .standing(Standing.builder()
                        .status(StandingStatus.DISPUTED)
                        .account(YOUNG_PERSON)
                        .note(noted("He accepts two and disputes the others. Police decision pending."))
                        .build())
                .addEvidence(PARENTS_REPORT, TWO_PUPILS, TIMELINE, INTERVIEWS, POLICE_SUMMARY)
                .addAffected(AFFECTED_B, AFFECTED_C, AFFECTED_D, AFFECTED_E)
                .build();
    }

    /** Whether an adult took part nobody has said yet; an adult who is shown is a person affected. */
    private static ImageIncident imageIncident() {
        return ImageIncident.builder()
                .kind(ImageIncidentKind.NOT_ESTABLISHED)
                .kindReason(noted("The two workers read it differently; the police decision is pending."))
                .origin(ImageOrigin.ALTERED)
                .childShown(Answer.yes())
                .circulating(Answer.yes())
                .police(PoliceContact.builder().contactedOn(day(2026, 9, 3)).build())
                .build();
    }

    private static CaseEvent report() {
        return CaseEvent.builder()
                .id(REPORT)
                .kind(EventKind.REFERRAL)
                .on(on(2026, 9, 2))
                .note(noted("A parent reported that altered images were being passed round year 11."))
                .build();
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
