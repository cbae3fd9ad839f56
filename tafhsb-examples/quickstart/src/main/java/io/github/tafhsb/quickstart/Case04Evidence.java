// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.COMPUTING_TEACHER;
import static io.github.tafhsb.quickstart.Case04.FAMILY_DOCTOR;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.OTHER_BOY;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
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
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 04, collecting: what was said, by whom, and how it came to the team. */
final class Case04Evidence {
    static final EvidenceId PARENTS_REPORT = EvidenceId.of("ev-1");
    static final EvidenceId TWO_PUPILS = EvidenceId.of("ev-2");
    static final EvidenceId TIMELINE = EvidenceId.of("ev-3");
    static final EvidenceId INTERVIEWS = EvidenceId.of("ev-4");
    static final EvidenceId FATHERS_VIEW = EvidenceId.of("ev-5");
    static final EvidenceId MOTHERS_VIEW = EvidenceId.of("ev-6");
    static final EvidenceId POLICE_SUMMARY = EvidenceId.of("ev-7");
    static final EvidenceId OTHER_BOYS_ACCOUNT = EvidenceId.of("ev-8");
    static final EvidenceId TEACHER = EvidenceId.of("ev-9");
    static final EvidenceId GP_LETTER = EvidenceId.of("ev-10");

    private Case04Evidence() {}

    static Assessment collect(Assessment begun) {
        return begun.withEvidence(
                parentsReport(),
                twoPupils(),
                timeline(),
                interviews(),
                fathersView(),
                mothersView(),
                policeSummary(),
                otherBoysAccount(),
                teacher(),
                gpLetter());
    }

    private static EvidenceItem parentsReport() {
        return EvidenceItem.builder()
                .id(PARENTS_REPORT)
                .source(source(SourceKind.OTHER).withRole(line("A parent")).withManner(line("Report")))
                .directness(Directness.RELAYED)
                .obtainedOn(on(2026, 9, 2))
                .addStatement(account("st-1", """
                                Altered images of three girls and one teacher were being passed \
                                round year 11.""").withHolder(line("A parent")))
                .build();
    }

    private static EvidenceItem twoPupils() {
        return EvidenceItem.builder()
                .id(TWO_PUPILS)
                .source(source(SourceKind.PEER).withRole(line("Two pupils")))
                .addStatement(account("st-2", "They named him as having made the images with an app.")
                        .withHolder(line("Two pupils")))
                .build();
    }

    private static EvidenceItem timeline() {
        return EvidenceItem.builder()
                .id(TIMELINE)
                .source(source(SourceKind.EDUCATION)
                        .withRole(line("Head of year"))
                        .withManner(line("Timeline from eight pupils")))
                .directness(Directness.RELAYED)
                .quality(Quality.builder()
                        .concern(YesNo.YES)
                        .note(noted("Some agree word for word, which the head of year thinks means they have talked."))
                        .build())
                .addStatements(
                        account("st-3a", "Some of the eight accounts agree word for word.")
                                .withHolder(line("Eight pupils")),
                        opinion("st-3b", noted("They have talked.")).withHolder(line("Head of year")))
                .build();
    }

    private static EvidenceItem interviews() {
        return EvidenceItem.builder()
                .id(INTERVIEWS)
                .source(source(SourceKind.CHILD)
                        .withPerson(YOUNG_PERSON)
                        .withManner(line("Two interviews, 9 and 23 September")))
                .directness(Directness.FIRST_HAND)
                .obtainedOn(on(2026, 9, 9).to(on(2026, 9, 23)))
                .addStatement(account("st-4", "He made two; a boy called H made the others.")
                        .withWhose(YOUNG_PERSON))
                .build();
    }

    private static EvidenceItem fathersView() {
        return EvidenceItem.builder()
                .id(FATHERS_VIEW)
                .source(source(SourceKind.PARENT_OR_CARER).withPerson(FATHER))
                .addStatement(opinion("st-5", quotes(FATHER, "banter that went wrong"))
                        .withWhose(FATHER))
                .build();
    }

    private static EvidenceItem mothersView() {
        return EvidenceItem.builder()
                .id(MOTHERS_VIEW)
                .source(source(SourceKind.PARENT_OR_CARER).withPerson(MOTHER))
                .addStatement(
                        account("st-6", "Worried; has looked up help herself.").withWhose(MOTHER))
                .build();
    }

    private static EvidenceItem policeSummary() {
        return EvidenceItem.builder()
                .id(POLICE_SUMMARY)
                .source(source(SourceKind.POLICE).withRole(line("Police")).withManner(line("Summary")))
                .obtainedOn(on(2026, 9, 30))
                .policeGrade(PoliceGrade.builder()
                        .asGiven(line("Code P"))
                        .handling(PoliceHandling.P)
                        .build())
                .addStatement(fact("st-7", "Two images on his laptop, none on his phone."))
                .build();
    }

    /** The file says that there is such an account, and nothing of what it says. */
    private static EvidenceItem otherBoysAccount() {
        return EvidenceItem.builder()
                .id(OTHER_BOYS_ACCOUNT)
                .source(source(SourceKind.PEER).withPerson(OTHER_BOY).withManner(line("Through the other school")))
                .directness(Directness.RELAYED)
                .build();
    }

    private static EvidenceItem teacher() {
        When sinceJune = When.month(2026, 6).to(When.month(2026, 10));
        return EvidenceItem.builder()
                .id(TEACHER)
                .source(source(SourceKind.EDUCATION).withPerson(COMPUTING_TEACHER))
                .addStatements(
                        opinion("st-9a", noted("Talented.")).withWhose(COMPUTING_TEACHER),
                        account("st-9b", "Runs a coding club for year 7.").withWhose(COMPUTING_TEACHER),
                        opinion("st-9c", noted("Bored and unstretched since June."))
                                .withWhose(COMPUTING_TEACHER)
                                .withHappenedOn(Answer.of(sinceJune)))
                .build();
    }

    private static EvidenceItem gpLetter() {
        When sinceMay = When.month(2026, 5).to(When.month(2026, 10));
        return EvidenceItem.builder()
                .id(GP_LETTER)
                .source(source(SourceKind.HEALTH).withPerson(FAMILY_DOCTOR).withManner(line("Letter")))
                .handling(Handling.builder()
                        .restriction(HandlingRestriction.CONDITIONS)
                        .condition(noted("Not for the school; not for the police."))
                        .build())
                .addStatements(
                        account("st-10a", "Low mood since May.")
                                .withWhose(FAMILY_DOCTOR)
                                .withHappenedOn(Answer.of(sinceMay)),
                        fact("st-10b", "Self-referred."))
                .build();
    }

    private static Source source(SourceKind kind) {
        return Source.builder().kind(kind).build();
    }

    private static Statement fact(String id, String text) {
        return statement(id, StatementKind.FACT, noted(text));
    }

    private static Statement account(String id, String text) {
        return statement(id, StatementKind.ACCOUNT, noted(text));
    }

    private static Statement opinion(String id, Passage text) {
        return statement(id, StatementKind.OPINION, text);
    }

    private static Statement statement(String id, StatementKind kind, Passage text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(kind)
                .text(text)
                .happenedOn(Answer.notKnown(noted("Not said.")))
                .build();
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
