// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.AFFECTED;
import static io.github.tafhsb.quickstart.Case01.FATHER;
import static io.github.tafhsb.quickstart.Case01.GRANDFATHER;
import static io.github.tafhsb.quickstart.Case01.MOTHER;
import static io.github.tafhsb.quickstart.Case01.OFFICER;
import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.TUTOR;
import static io.github.tafhsb.quickstart.Case01.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 01: the eleven items in the order they arrived, each with what it says, whose account that is, and of when. */
final class Case01Evidence {
    static final EvidenceId REFERRAL = EvidenceId.of("ev-1");
    static final EvidenceId MOTHER_BY_PHONE = EvidenceId.of("ev-2");
    static final EvidenceId FIRST_INTERVIEW = EvidenceId.of("ev-3");
    static final EvidenceId AFFECTED_PERSONS_ACCOUNT = EvidenceId.of("ev-4");
    static final EvidenceId DEVICE_REPORT = EvidenceId.of("ev-5");
    static final EvidenceId FORM_TUTOR = EvidenceId.of("ev-6");
    static final EvidenceId COACH = EvidenceId.of("ev-7");
    static final EvidenceId SECOND_INTERVIEW = EvidenceId.of("ev-8");
    static final EvidenceId HOME_VISIT = EvidenceId.of("ev-9");
    static final EvidenceId SENCO_LETTER = EvidenceId.of("ev-10");
    static final EvidenceId HEALTH_RECORDS = EvidenceId.of("ev-11");

    private static final Answer<When> INCIDENT = Answer.of(on(2026, 1, 16));

    private Case01Evidence() {}

    static Assessment collect(Assessment situation) {
        return situation.withEvidence(
                referral(),
                motherByPhone(),
                firstInterview(),
                affectedPersonsAccount(),
                deviceReport(),
                formTutor(),
                coach(),
                secondInterview(),
                homeVisit(),
                sencoLetter(),
                healthRecords());
    }

    private static EvidenceItem referral() {
        return item(REFERRAL, SourceKind.EDUCATION, SAFEGUARDING_LEAD, "in writing", on(2026, 1, 20))
                .directness(Directness.FIRST_HAND)
                .thirdParty(YesNo.YES)
                .addStatements(
                        account(
                                "st-1a",
                                SAFEGUARDING_LEAD,
                                INCIDENT,
                                "An image of a girl in his year, which she had sent to him in December, was passed "
                                        + "to four other boys."),
                        account(
                                "st-1b",
                                SAFEGUARDING_LEAD,
                                notSaidWhen(),
                                "Four boys named as having received it; one of them told a teacher."),
                        account(
                                "st-1c",
                                SAFEGUARDING_LEAD,
                                notSaidWhen(),
                                "She was distressed, and two days off school."),
                        account("st-1d", AFFECTED, notSaidWhen(), "She asked him not to pass it on."))
                .build();
    }

    private static EvidenceItem motherByPhone() {
        return item(MOTHER_BY_PHONE, SourceKind.PARENT_OR_CARER, MOTHER, "by phone", on(2026, 1, 22))
                .directness(Directness.MIXED)
                .addStatements(
                        account("st-2a", MOTHER, of(on(2026, 1, 22)), quotes(MOTHER, "won’t talk about it")),
                        account(
                                "st-2b",
                                MOTHER,
                                of(on(2026, 1, 22)),
                                "He has his phone overnight; the family rule about phones is for the table only."),
                        account(
                                "st-2c",
                                MOTHER,
                                of(When.month(2025, 8)),
                                "His father left in August 2025 and he has been quieter since."))
                .build();
    }

    private static EvidenceItem firstInterview() {
        String manner = "first interview, at home with his mother in the next room";
        return item(FIRST_INTERVIEW, SourceKind.CHILD, YOUNG_PERSON, manner, on(2026, 1, 27))
                .directness(Directness.FIRST_HAND)
                .addStatements(
                        account(
                                "st-3a",
                                YOUNG_PERSON,
                                INCIDENT,
                                "He “showed” one friend and that friend forwarded it."),
                        account("st-3b", YOUNG_PERSON, notSaidWhen(), "He and she were going out."),
                        account("st-3c", YOUNG_PERSON, INCIDENT, "He did not know it was a crime."))
                .build();
    }

    private static EvidenceItem affectedPersonsAccount() {
        String manner = "given through her own worker";
        return item(AFFECTED_PERSONS_ACCOUNT, SourceKind.PERSON_AFFECTED, AFFECTED, manner, on(2026, 2, 3))
                .directness(Directness.RELAYED)
                .thirdParty(YesNo.YES)
                .handling(Handling.builder()
                        .restriction(HandlingRestriction.CONDITIONS)
                        .condition(noted("Not to be disclosed to him or his family as hers."))
                        .addNotTo(YOUNG_PERSON, MOTHER, FATHER, GRANDFATHER)
                        .build())
                .addStatements(
                        account("st-4a", AFFECTED, notSaidWhen(), "They were not going out."),
                        account(
                                "st-4b",
                                AFFECTED,
                                of(When.month(2025, 12).about()),
                                "She sent it because he kept asking over about two weeks."),
                        account("st-4c", AFFECTED, notSaidWhen(), "She told him not to show anyone."))
                .build();
    }

    private static EvidenceItem deviceReport() {
        return item(DEVICE_REPORT, SourceKind.POLICE, OFFICER, "device report, summary letter", on(2026, 2, 5))
                .policeGrade(PoliceGrade.builder()
                        .asGiven(line("source reliable, assessed known directly, handling code P"))
                        .handling(PoliceHandling.P)
                        .build())
                .addStatement(fact(
                        "st-5a", INCIDENT, "The image was sent from his phone to four accounts within three minutes."))
                .build();
    }

    private static EvidenceItem formTutor() {
        When fiveMonths = When.month(2025, 9).to(on(2026, 2, 9));
        return item(FORM_TUTOR, SourceKind.EDUCATION, TUTOR, "observation over five months", on(2026, 2, 9))
                .directness(Directness.FIRST_HAND)
                .addStatements(
                        account("st-6a", TUTOR, of(When.month(2025, 11)), "He moved seats to sit with an older group."),
                        account("st-6b", TUTOR, of(fiveMonths), "Homework down; two detentions for phone use."),
                        opinion("st-6c", "Kind to younger pupils in the reading scheme.")
                                .whose(TUTOR)
                                .build())
                .build();
    }

    private static EvidenceItem coach() {
        When sinceSeptember = When.month(2025, 9).to(on(2026, 2, 10));
        return EvidenceItem.builder()
                .id(COACH)
                .source(Source.builder()
                        .kind(SourceKind.COMMUNITY)
                        .role(line("football coach"))
                        .build())
                .directness(Directness.FIRST_HAND)
                .obtainedOn(on(2026, 2, 10))
                .addStatements(
                        fact("st-7a", of(sinceSeptember), "Captain since September."),
                        opinion("st-7b", "Reliable; no concerns.")
                                .holder(line("football coach"))
                                .build(),
                        analysis("st-7c", "No sign of need for status at football."))
                .build();
    }

    private static EvidenceItem secondInterview() {
        String manner = "second interview, at school, by the co-worker";
        return item(SECOND_INTERVIEW, SourceKind.CHILD, YOUNG_PERSON, manner, on(2026, 2, 17))
                .directness(Directness.FIRST_HAND)
                .addStatements(
                        account(
                                "st-8a",
                                YOUNG_PERSON,
                                INCIDENT,
                                says(YOUTH_JUSTICE, "He accepts he sent it to all four.")),
                        account(
                                "st-8b",
                                YOUNG_PERSON,
                                notSaidWhen(),
                                says(YOUTH_JUSTICE, "The older boys had been asking for “proof”.")),
                        account(
                                "st-8c",
                                YOUNG_PERSON,
                                of(on(2026, 2, 17)),
                                says(YOUTH_JUSTICE, "Wrote, unasked, that he wished he could tell her he is sorry.")))
                .build();
    }

    private static EvidenceItem homeVisit() {
        return item(HOME_VISIT, SourceKind.PARENT_OR_CARER, MOTHER, "home visit, with his grandfather", on(2026, 2, 24))
                .directness(Directness.FIRST_HAND)
                .addStatements(
                        account("st-9a", MOTHER, of(on(2026, 2, 24)), "Will move chargers to the kitchen."),
                        account("st-9b", GRANDFATHER, of(on(2026, 2, 24)), "Offers Saturday work at his garage."),
                        account(
                                "st-9c",
                                MOTHER,
                                notSaidWhen(),
                                "She looked at pornography filtering “once” and gave up."))
                .build();
    }

    private static EvidenceItem sencoLetter() {
        return EvidenceItem.builder()
                .id(SENCO_LETTER)
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .role(line("SENCO"))
                        .manner(line("letter"))
                        .build())
                .obtainedOn(on(2026, 3, 3))
                .addStatement(fact(
                        "st-10a",
                        of(on(2026, 3, 3)),
                        "Attainment at or above expected levels; no learning disability; no EHCP."))
                .build();
    }

    private static EvidenceItem healthRecords() {
        return EvidenceItem.builder()
                .id(HEALTH_RECORDS)
                .source(Source.builder()
                        .kind(SourceKind.HEALTH)
                        .role(line("school nurse"))
                        .manner(line("health records"))
                        .build())
                .obtainedOn(on(2026, 3, 3))
                .addStatement(fact("st-11a", of(on(2026, 3, 3)), "Nothing relevant recorded."))
                .build();
    }

    static EvidenceItem.Builder item(EvidenceId id, SourceKind kind, PersonId person, String manner, When obtainedOn) {
        return EvidenceItem.builder()
                .id(id)
                .source(Source.builder()
                        .kind(kind)
                        .person(person)
                        .manner(line(manner))
                        .build())
                .obtainedOn(obtainedOn);
    }

    static Statement account(String id, PersonId whose, Answer<When> happenedOn, String words) {
        return account(id, whose, happenedOn, noted(words));
    }

    static Statement account(String id, PersonId whose, Answer<When> happenedOn, Passage text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.ACCOUNT)
                .whose(whose)
                .text(text)
                .happenedOn(happenedOn)
                .build();
    }

    private static Statement fact(String id, Answer<When> happenedOn, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.FACT)
                .text(noted(text))
                .happenedOn(happenedOn)
                .build();
    }

    private static Statement analysis(String id, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.ANALYSIS)
                .whose(SOCIAL_WORKER)
                .text(noted(text))
                .build();
    }

    private static Statement.Builder opinion(String id, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.OPINION)
                .text(noted(text));
    }

    static Answer<When> of(When date) {
        return Answer.of(date);
    }

    static Answer<When> notSaidWhen() {
        return new Answer.NotKnown<>(noted("Not said."));
    }

    private static Passage noted(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
