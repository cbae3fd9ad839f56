// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case02.CARER;
import static io.github.tafhsb.quickstart.Case02.FORMER_CARER;
import static io.github.tafhsb.quickstart.Case02.MOTHER;
import static io.github.tafhsb.quickstart.Case02.OFFICER;
import static io.github.tafhsb.quickstart.Case02.PSYCHOLOGIST;
import static io.github.tafhsb.quickstart.Case02.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case02.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.domain;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.When;

/** Case 02, collecting: ten items as they came, what contradicts what, and what is not known. */
final class Case02Evidence {
    static final EvidenceId REPORT_OF_2023 = EvidenceId.of("ev-1");
    static final EvidenceId POLICE_LOG = EvidenceId.of("ev-2");
    static final EvidenceId CARERS_DIARY = EvidenceId.of("ev-3");
    static final EvidenceId FORMER_CARERS_CALL = EvidenceId.of("ev-4");
    static final EvidenceId ATTENDANCE = EvidenceId.of("ev-5");
    static final EvidenceId HIS_ACCOUNT = EvidenceId.of("ev-6");
    static final EvidenceId MOTHERS_ACCOUNT = EvidenceId.of("ev-7");
    static final EvidenceId FILE_OF_2018 = EvidenceId.of("ev-8");
    static final EvidenceId SCREENING_NOTE = EvidenceId.of("ev-9");
    static final EvidenceId CARERS_STATEMENT = EvidenceId.of("ev-10");

    private Case02Evidence() {}

    static Assessment collect(Assessment begun) {
        return begun.withEvidence(
                        reportOf2023(),
                        policeLog(),
                        carersDiary(),
                        formerCarersCall(),
                        attendance(),
                        hisAccount(),
                        mothersAccount(),
                        fileOf2018(),
                        screeningNote(),
                        carersStatement())
                .withLinks(
                        link("link-1", FILE_OF_2018, LinkKind.CORROBORATES, MOTHERS_ACCOUNT, "2018."),
                        link("link-2", MOTHERS_ACCOUNT, LinkKind.CONTRADICTS, REPORT_OF_2023, "2023."),
                        link(
                                "link-3",
                                CARERS_STATEMENT,
                                LinkKind.CONTRADICTS,
                                CARERS_DIARY,
                                "Online contact with the 2023 family: her statement and the router log."))
                .withWorksheets(school())
                .withGaps(deviceExamination(), learningDisability(), olderContact(), fathersView());
    }

    private static EvidenceItem reportOf2023() {
        return EvidenceItem.builder()
                .id(REPORT_OF_2023)
                .source(source(SourceKind.PREVIOUS_RECORD, "Author of the 2023 report, who has left"))
                .carriedOver(CarriedOver.builder()
                        .record(line("AIM2 report"))
                        .originalDate(When.year(2023))
                        .originalKind(StatementKind.OPINION)
                        .build())
                .addStatement(Statement.builder()
                        .id(StatementId.of("st-1"))
                        .kind(StatementKind.OPINION)
                        .holder(line("Author of the 2023 report"))
                        .text(Passage.builder()
                                .text(Words.of("has no insight"))
                                .language(Language.ENGLISH)
                                .origin(Origin.QUOTED)
                                .build())
                        .happenedOn(Answer.of(When.year(2023)))
                        .build())
                .addChallenge(Challenge.builder()
                        .id(ChallengeId.of("challenge-1"))
                        .by(MOTHER)
                        .madeOn(When.year(2023))
                        .text(noted("She challenged that sentence in writing."))
                        .build())
                .build();
    }

    private static EvidenceItem policeLog() {
        Passage condition =
                quotes(OFFICER, "not to be shared beyond children’s social care without reference to DS 2210");
        return EvidenceItem.builder()
                .id(POLICE_LOG)
                .source(source(SourceKind.POLICE, "Police").withManner(line("Log extract")))
                .obtainedOn(on(2026, 6, 18))
                .addStatement(fact("st-2", "The number of devices. They have not been examined yet.")
                        .withHappenedOn(Answer.of(on(2026, 6, 18))))
                .policeGrade(PoliceGrade.builder()
                        .asGiven(line("Source reliable; handling code C"))
                        .handling(PoliceHandling.C)
                        .condition(condition)
                        .build())
                .handling(Handling.builder()
                        .restriction(HandlingRestriction.CONDITIONS)
                        .condition(condition)
                        .build())
                .build();
    }

    private static EvidenceItem carersDiary() {
        When nights = When.month(2026, 3).to(When.month(2026, 7));
        When meals = When.month(2026, 5).to(When.month(2026, 7));
        return EvidenceItem.builder()
                .id(CARERS_DIARY)
                .source(source(SourceKind.PARENT_OR_CARER, CARER).withManner(line("Diary since March, observation")))
                .directness(Directness.FIRST_HAND)
                .addStatements(
                        account("st-3a", CARER, noted("Up most nights.")).withHappenedOn(Answer.of(nights)),
                        fact("st-3b", "The router log shows traffic from 01:00 to 04:00."),
                        account("st-3c", CARER, noted("Has stopped meals with the family since May."))
                                .withHappenedOn(Answer.of(meals)),
                        account("st-3d", CARER, noted("""
                                Patient and funny with the carer’s elderly mother; walks the dog unprompted.""")),
                        fact("st-3e", """
                                The router log lists the 2023 boy’s gaming handle as seen on 11 May. Who was \
                                using it is not known.""").withHappenedOn(Answer.of(on(2026, 5, 11))))
                .build();
    }

    private static EvidenceItem formerCarersCall() {
        return EvidenceItem.builder()
                .id(FORMER_CARERS_CALL)
                .source(source(SourceKind.PARENT_OR_CARER, FORMER_CARER)
                        .withManner(line("By phone, second-hand from her son")))
                .directness(Directness.RELAYED)
                .addStatement(Statement.builder()
                        .id(StatementId.of("st-4"))
                        .kind(StatementKind.ACCOUNT)
                        .holder(line("Her son"))
                        .text(quotes(FORMER_CARER, """
                                “Always on” a chat server with people he had never met; one of them “an older man \
                                who sent him games credit”."""))
                        .happenedOn(notSaidWhen())
                        .build())
                .build();
    }

    private static EvidenceItem attendance() {
        return EvidenceItem.builder()
                .id(ATTENDANCE)
                .source(source(SourceKind.EDUCATION, "School").withManner(line("Attendance record")))
                .addStatement(fact("st-5", "91% to Easter, 48% since."))
                .build();
    }

    private static EvidenceItem hisAccount() {
        return EvidenceItem.builder()
                .id(HIS_ACCOUNT)
                .source(source(SourceKind.CHILD, YOUNG_PERSON)
                        .withManner(line("On general online life only, agreed with police")))
                .directness(Directness.FIRST_HAND)
                .obtainedOn(on(2026, 7, 2))
                .addStatements(
                        account("st-6a", YOUNG_PERSON, noted("Names three online friends, none met.")),
                        account("st-6b", YOUNG_PERSON, noted("""
                                Says one buys him credit and asks him for favours; would not say which.""")),
                        account("st-6c", YOUNG_PERSON, quotes(YOUNG_PERSON, """
                                The nights are “when people are awake”.""")))
                .build();
    }

    private static EvidenceItem mothersAccount() {
        return EvidenceItem.builder()
                .id(MOTHERS_ACCOUNT)
                .source(source(SourceKind.PARENT_OR_CARER, MOTHER))
                .obtainedOn(on(2026, 7, 5))
                .addStatements(
                        account("st-7a", MOTHER, noted("The 2023 boy’s account was exaggerated."))
                                .withKind(StatementKind.OPINION)
                                .withHappenedOn(Answer.of(When.year(2023))),
                        account("st-7b", MOTHER, noted("He was himself harmed at 8 by a lodger; reported in 2018."))
                                .withHappenedOn(Answer.of(When.year(2018))))
                .build();
    }

    private static EvidenceItem fileOf2018() {
        return EvidenceItem.builder()
                .id(FILE_OF_2018)
                .source(source(SourceKind.PREVIOUS_RECORD, "Child protection file")
                        .withManner(line("Read by the lead")))
                .directness(Directness.FIRST_HAND)
                .obtainedOn(on(2026, 7, 9))
                .carriedOver(CarriedOver.builder()
                        .record(line("Child protection file"))
                        .originalDate(When.year(2018))
                        .originalKind(StatementKind.FACT)
                        .build())
                .addStatements(fact("st-8a", "The file confirms the disclosure."), fact("st-8b", "No therapy offered."))
                .build();
    }

    private static EvidenceItem screeningNote() {
        return EvidenceItem.builder()
                .id(SCREENING_NOTE)
                .source(source(SourceKind.OTHER, PSYCHOLOGIST).withManner(line("Screening note")))
                .obtainedOn(on(2026, 7, 14))
                .addStatements(
                        account("st-9a", PSYCHOLOGIST, noted("Possible mild learning disability."))
                                .withKind(StatementKind.OPINION),
                        fact("st-9b", "Full assessment booked."))
                .build();
    }

    private static EvidenceItem carersStatement() {
        return EvidenceItem.builder()
                .id(CARERS_STATEMENT)
                .source(source(SourceKind.PARENT_OR_CARER, CARER))
                .obtainedOn(on(2026, 7, 20))
                .addStatement(account("st-10", CARER, noted("No online contact with the 2023 family.")))
                .build();
    }

    private static Worksheet school() {
        return Worksheet.builder()
                .id(WorksheetId.of("ws-school"))
                .domain(domain("school-training-or-work"))
                .summary(noted("Education, health and care plan."))
                .addEvidence(ATTENDANCE)
                .build();
    }

    private static InformationGap deviceExamination() {
        return gap("gap-devices", "What the examination of the devices shows.").withOwner(OFFICER);
    }

    private static InformationGap learningDisability() {
        return gap("gap-learning-disability", "Whether he has a learning disability.")
                .withOwner(PSYCHOLOGIST)
                .withAction(noted("Full assessment, booked; the report is due."))
                .withDueOn(day(2026, 10, 30));
    }

    private static InformationGap olderContact() {
        return gap("gap-older-contact", "Who the older contact is.")
                .withOwner(OFFICER)
                .withAction(noted("With police; strategy discussion held on 16 July."));
    }

    private static InformationGap fathersView() {
        return gap("gap-father", "What his father says; he was never asked.");
    }

    private static InformationGap gap(String id, String question) {
        return InformationGap.builder()
                .id(GapId.of(id))
                .question(noted(question))
                .build();
    }

    private static EvidenceLink link(String id, EvidenceId item, LinkKind kind, EvidenceId bearsOn, String about) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of(id))
                .kind(kind)
                .item(item)
                .bearsOn(bearsOn)
                .about(noted(about))
                .build();
    }

    private static Source source(SourceKind kind, PersonId person) {
        return Source.builder().kind(kind).person(person).build();
    }

    private static Source source(SourceKind kind, String role) {
        return Source.builder().kind(kind).role(line(role)).build();
    }

    private static Statement fact(String id, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.FACT)
                .text(noted(text))
                .happenedOn(notSaidWhen())
                .build();
    }

    private static Statement account(String id, PersonId whose, Passage text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.ACCOUNT)
                .whose(whose)
                .text(text)
                .happenedOn(notSaidWhen())
                .build();
    }

    private static Answer<When> notSaidWhen() {
        return Answer.notKnown(noted("Not said."));
    }

    private static Passage noted(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
