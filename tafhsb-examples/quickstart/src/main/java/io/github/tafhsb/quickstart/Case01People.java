// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.AFFECTED;
import static io.github.tafhsb.quickstart.Case01.AFFECTED_PERSONS_WORKER;
import static io.github.tafhsb.quickstart.Case01.FATHER;
import static io.github.tafhsb.quickstart.Case01.GRANDFATHER;
import static io.github.tafhsb.quickstart.Case01.MANAGER;
import static io.github.tafhsb.quickstart.Case01.MOTHER;
import static io.github.tafhsb.quickstart.Case01.OFFICER;
import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.TUTOR;
import static io.github.tafhsb.quickstart.Case01.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.training;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.host.JusticeRoute;
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
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.time.When;

/** Case 01: who it is about, who is around him, and who does the work. */
final class Case01People {
    static final HostAssessmentId HOST = HostAssessmentId.of("host-aim3");

    private Case01People() {}

    static Assessment collect(Assessment begun) {
        return begun.withChild(youngPerson())
                .withPeople(mother(), father(), grandfather(), affected())
                .withPractitioners(
                        lead(),
                        coWorker(),
                        supervisor(),
                        safeguardingLead(),
                        tutor(),
                        officer(),
                        affectedPersonsWorker())
                .withHosts(host())
                .withJusticeRoute(JusticeRoute.OUTCOME_21);
    }

    /** The file gives his age in years and months, twice; that leaves two months for the date of birth. */
    private static Child youngPerson() {
        return Child.builder()
                .id(YOUNG_PERSON)
                .dateOfBirth(When.month(2011, 5).to(When.month(2011, 6)))
                .sex(Sex.MALE)
                .firstLanguage(line("English"))
                .living(LivingArrangement.FAMILY)
                .learningDisability(LearningDisability.builder()
                        .status(NeedStatus.NO)
                        .saidBy(line("school SENCO, in writing"))
                        .saidOn(on(2026, 3, 3))
                        .build())
                .build();
    }

    private static PersonInvolved mother() {
        return PersonInvolved.builder()
                .id(MOTHER)
                .role(PersonRole.PARENT)
                .inHousehold(Answer.yes())
                .build();
    }

    private static PersonInvolved father() {
        return PersonInvolved.builder()
                .id(FATHER)
                .role(PersonRole.PARENT)
                .inHousehold(Answer.no())
                .build();
    }

    private static PersonInvolved grandfather() {
        return PersonInvolved.builder()
                .id(GRANDFATHER)
                .role(PersonRole.GRANDPARENT)
                .build();
    }

    /** A person affected has a plan of their own; this record says who holds it, and nothing of what is in it. */
    private static PersonInvolved affected() {
        return PersonInvolved.builder()
                .id(AFFECTED)
                .role(PersonRole.AFFECTED)
                .ageGroup(AgeGroup.YOUNG_PERSON)
                .separatePlan(SeparatePlanReference.builder()
                        .exists(Answer.yes())
                        .holder(line(AFFECTED_PERSONS_WORKER.value()))
                        .build())
                .build();
    }

    private static Practitioner lead() {
        return Practitioner.builder()
                .id(SOCIAL_WORKER)
                .role(PractitionerRole.LEAD)
                .jobTitle(line("social worker"))
                .agency(Agency.CHILDRENS_SOCIAL_CARE)
                .addTrainings(training("hsb-risk-assessment", on(2023, 6, 12)), training("ta-hsb", on(2024, 10, 4)))
                .build();
    }

    private static Practitioner coWorker() {
        return Practitioner.builder()
                .id(YOUTH_JUSTICE)
                .role(PractitionerRole.CO_WORKER)
                .jobTitle(line("youth justice practitioner"))
                .agency(Agency.YOUTH_JUSTICE)
                .build();
    }

    private static Practitioner supervisor() {
        return Practitioner.builder()
                .id(MANAGER)
                .role(PractitionerRole.SUPERVISOR)
                .jobTitle(line("team manager"))
                .build();
    }

    private static Practitioner safeguardingLead() {
        return Practitioner.builder()
                .id(SAFEGUARDING_LEAD)
                .role(PractitionerRole.CONTRIBUTOR)
                .jobTitle(line("designated safeguarding lead, Hollin Bridge School"))
                .agency(Agency.EDUCATION)
                .designatedLead(YesNo.YES)
                .build();
    }

    private static Practitioner tutor() {
        return Practitioner.builder()
                .id(TUTOR)
                .role(PractitionerRole.CONTRIBUTOR)
                .jobTitle(line("form tutor"))
                .agency(Agency.EDUCATION)
                .build();
    }

    private static Practitioner officer() {
        return Practitioner.builder()
                .id(OFFICER)
                .role(PractitionerRole.CONTRIBUTOR)
                .jobTitle(line("detective constable"))
                .agency(Agency.POLICE)
                .build();
    }

    private static Practitioner affectedPersonsWorker() {
        return Practitioner.builder()
                .id(AFFECTED_PERSONS_WORKER)
                .role(PractitionerRole.CONTRIBUTOR)
                .jobTitle(line("worker of the young person affected"))
                .build();
    }

    private static HostAssessment host() {
        return HostAssessment.builder()
                .id(HOST)
                .tool(HostTool.AIM3)
                .use(HostUse.CURRENT)
                .status(HostStatus.COMPLETED)
                .startedOn(on(2026, 2, 2))
                .completedOn(on(2026, 3, 9))
                .lead(SOCIAL_WORKER)
                .build();
    }
}
