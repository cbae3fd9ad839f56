// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.CHILD;
import static io.github.tafhsb.assessment.SoundRecord.CHILDS_ACCOUNT;
import static io.github.tafhsb.assessment.SoundRecord.GAP;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS_ACCOUNT;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;
import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeAnswer;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EarlierConcernId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.ReferralAnswer;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.evidence.Viewing;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the rules of chapter C, evidence are broken. */
final class BrokenEvidence {
    private static final StatementId STATEMENT = StatementId.of("EV-1-1");
    private static final ChallengeId CHALLENGE = ChallengeId.of("CL-1");
    private static final EvidenceId INTERVIEW = EvidenceId.of("EV-3");
    private static final Passage CONDITION = Passage.of("Not beyond social care.");
    private static final Code QUESTION = Code.of("q1", "org.example.referral", "1", "First question");

    static final List<Broken> ROWS = List.of(
            rule(
                    "C01",
                    "evidence does not say when it was obtained",
                    "/evidence/0/obtainedOn",
                    item(tutors -> tutors.withObtainedOn(Optional.empty()))),
            rule(
                    "C01",
                    "several items do not say when they were obtained",
                    "/evidence",
                    record -> record.withEvidence(record.getEvidence().stream()
                            .map(item -> item.withObtainedOn(Optional.empty()))
                            .toList()))
                    .after(BrokenEvidence::manyItems),
            rule(
                    "C02",
                    "a statement is neither called a fact nor an account, opinion or analysis",
                    "/evidence/0/statements/0/kind",
                    record -> record.update(STATEMENT, statement -> statement.withKind(Optional.empty()))),
            rule(
                    "C03",
                    "an explanation rests on evidence whose source nobody weighed",
                    "/evidence/0",
                    item(tutors -> tutors.withReliability(Optional.empty()))),
            rule(
                            "C04",
                            "what police gave under conditions is handled like the rest",
                            "/evidence/0/handling",
                            item(tutors -> tutors.withHandling(Handling.builder()
                                    .restriction(HandlingRestriction.ORDINARY)
                                    .build())))
                    .after(BrokenEvidence::gradedWithConditions),
            rule(
                    "C05",
                    "everything comes from one kind of source",
                    "/evidence",
                    record -> record.update(MOTHERS, mothers -> mothers.withSource(from(SourceKind.EDUCATION)))),
            rule(
                    "C06",
                    "nobody sought the child’s own account",
                    "/accounts",
                    record -> record.remove(CHILDS_ACCOUNT)),
            rule(
                            "C07",
                            "nobody sought the view of a parent or carer",
                            "/accounts",
                            record -> record.remove(MOTHERS_ACCOUNT))
                    .after(record ->
                            record.update(MOTHERS, mothers -> mothers.withSource(from(SourceKind.HEALTH)))),
            rule(
                    "C08",
                    "a gap belongs to nobody",
                    "/gaps/0/owner",
                    record -> record.update(GAP, gap -> gap.withOwner(Optional.empty()))),
            rule(
                    "C09",
                    "nobody said whether there is a concern about the quality of evidence",
                    "/evidence/0",
                    item(tutors -> tutors.withQuality(Optional.empty()))),
            rule(
                    "C10",
                    "contradicted evidence is not linked to what contradicts it",
                    "/evidence/0/corroboration",
                    item(tutors -> tutors.withCorroboration(Corroboration.CONTRADICTED))),
            rule(
                            "C12",
                            "a challenge does not say when it was made",
                            "/evidence/0/challenges/0/madeOn",
                            record -> record.update(CHALLENGE, challenge -> challenge.withMadeOn(Optional.empty())))
                    .after(BrokenEvidence::challenged),
            rule(
                    "C13",
                    "a behaviour does not say what is known about agreement",
                    "/behaviours/0/agreement",
                    behaviour(passedOn -> passedOn.withAgreement(Optional.empty()))),
            rule(
                    "C14",
                    "a behaviour is not placed on the continuum",
                    "/behaviours/0/continuum",
                    behaviour(passedOn -> passedOn.withContinuum(Optional.empty()))),
            rule(
                    "C15",
                    "the kind of an image incident has no reason",
                    "/behaviours/0/image/kindReason",
                    image(image -> image.withKindReason(Optional.empty()))),
            rule(
                            "C18",
                            "what comes from an older record loses its date",
                            "/evidence/0/carriedOver/originalDate",
                            item(tutors -> tutors.withCarriedOver(carriedOver().withOriginalDate(Optional.empty()))))
                    .after(item(tutors -> tutors.withCarriedOver(carriedOver()))),
            rule(
                    "C19",
                    "a behaviour has a label and no description",
                    "/behaviours/0/description",
                    behaviour(passedOn -> passedOn.withDescription(Optional.empty()))),
            rule(
                    "C20",
                    "nobody asked whether an adult was involved with an image",
                    "/behaviours/0/image/adultInvolved",
                    image(image -> image.withAdultInvolved(Optional.empty()))),
            rule(
                            "C21",
                            "a question about immediate referral is not answered",
                            "/behaviours/0/image/referral",
                            image(image -> image.withReferral()))
                    .after(image(image -> image.withReferral(ReferralAnswer.builder()
                            .question(QUESTION)
                            .answer(Answer.no())
                            .build())))
                    .under(Policy.none().withReferralQuestions(QUESTION)),
            rule(
                    "C22",
                    "nobody said whether any adult viewed an image that is circulating",
                    "/behaviours/0/image/viewings",
                    image(image -> image.withViewed(Optional.empty()))),
            rule(
                            "C22",
                            "somebody outside the designated role viewed an image without an exceptional reason",
                            "/behaviours/0/image/viewings/0/exceptionalReason",
                            image(image -> image.withViewings(viewing().withDesignated(YesNo.NO))))
                    .after(image(image -> image.withViewings(viewing()))),
            rule(
                    "C24",
                    "an image incident does not say how the image came to be",
                    "/behaviours/0/image/origin",
                    image(image -> image.withOrigin(Optional.empty()))),
            rule(
                            "C25",
                            "the condition of a police grade is not kept with it",
                            "/evidence/0/policeGrade/condition",
                            item(tutors -> tutors.withPoliceGrade(grade().withCondition(Optional.empty()))))
                    .after(BrokenEvidence::gradedWithConditions),
            rule(
                            "C26",
                            "a source that police withheld is named",
                            "/evidence/0/source/role",
                            item(tutors -> tutors.withSource(from(SourceKind.WITHHELD_BY_POLICE))))
                    .after(item(tutors -> tutors.withSource(Source.builder()
                            .kind(SourceKind.WITHHELD_BY_POLICE)
                            .build()))),
            rule(
                            "C27",
                            "an earlier concern is left without an outcome",
                            "/earlierConcerns/0",
                            record -> record.withEarlierConcerns(concern().withOutcome(Optional.empty())))
                    .after(record ->
                            record.withAnyEarlierConcerns(Answer.yes()).withEarlierConcerns(concern())),
            rule(
                            "C28",
                            "nobody considered whether two incidents make a pattern",
                            "/formulation/pattern",
                            record -> record.withFormulation(
                                    record.getFormulation().orElseThrow().withPattern(Optional.empty())))
                    .after(BrokenEvidence::twoIncidents),
            rule(
                    "C29",
                    "nobody asked the child whether the record is right",
                    "/accounts",
                    record -> record.update(
                            CHILDS_ACCOUNT, account -> account.withAgreesWithRecord(Optional.empty()))),
            rule(
                    "C29",
                    "nobody asked a parent or carer whether the record is right",
                    "/accounts",
                    record -> record.update(
                            MOTHERS_ACCOUNT, account -> account.withAgreesWithRecord(Optional.empty()))),
            rule(
                            "C31",
                            "words that were carried over do not say since when they stand unchanged",
                            "/gaps/0/question",
                            record -> record.update(
                                    GAP, gap -> gap.withQuestion(carried().withUnchangedSince(Optional.empty()))))
                    .after(record -> record.update(GAP, gap -> gap.withQuestion(carried()))),
            rule(
                            "C32",
                            "the child was asked while police looked into the matter, and nothing was agreed with them",
                            "/evidence/2",
                            record -> record.withPoliceAgreements())
                    .after(BrokenEvidence::interviewedUnderAgreement),
            rule(
                            "C33",
                            "a challenge is not answered",
                            "/evidence/0/challenges/0/answer",
                            record -> record.update(CHALLENGE, challenge -> challenge.withAnswer(Optional.empty())))
                    .after(BrokenEvidence::challenged),
            rule(
                            "C34",
                            "an opinion from an older record is typed as a fact",
                            "/evidence/0/statements",
                            item(tutors -> tutors.withCarriedOver(
                                    carriedOver().withOriginalKind(StatementKind.OPINION))))
                    .after(record -> record.update(TUTORS, tutors -> tutors.withCarriedOver(carriedOver()))
                            .update(STATEMENT, statement -> statement.withKind(StatementKind.FACT))));

    private BrokenEvidence() {}

    private static UnaryOperator<Assessment> item(UnaryOperator<EvidenceItem> change) {
        return record -> record.update(TUTORS, change);
    }

    /** A third item, as the first. */
    private static Assessment manyItems(Assessment record) {
        EvidenceItem another = record.find(TUTORS)
                .orElseThrow()
                .withId(INTERVIEW)
                .withStatements();
        return record.add(another).update(PASSED_ON, it -> it.withEvidence(INTERVIEW));
    }

    private static UnaryOperator<Assessment> behaviour(UnaryOperator<Behaviour> change) {
        return record -> record.update(PASSED_ON, change);
    }

    private static UnaryOperator<Assessment> image(UnaryOperator<ImageIncident> change) {
        return behaviour(passedOn ->
                passedOn.withImage(change.apply(passedOn.getImage().orElseThrow())));
    }

    private static Assessment gradedWithConditions(Assessment record) {
        return record.update(
                TUTORS,
                tutors -> tutors.withPoliceGrade(grade())
                        .withHandling(Handling.builder()
                                .restriction(HandlingRestriction.CONDITIONS)
                                .condition(CONDITION)
                                .build()));
    }

    private static PoliceGrade grade() {
        return PoliceGrade.builder()
                .asGiven(Line.of("Source reliable; handling code C"))
                .handling(PoliceHandling.C)
                .condition(CONDITION)
                .build();
    }

    private static Source from(SourceKind kind) {
        return Source.builder().kind(kind).role(Line.of("Somebody there")).build();
    }

    private static Assessment challenged(Assessment record) {
        return record.update(
                TUTORS,
                tutors -> tutors.withChallenges(Challenge.builder()
                        .id(CHALLENGE)
                        .by(MOTHER)
                        .madeOn(When.month(2026, 2))
                        .text(Passage.of("She says it was not so."))
                        .answer(ChallengeAnswer.builder()
                                .text(Passage.of("Both accounts stand side by side."))
                                .build())
                        .build()));
    }

    private static CarriedOver carriedOver() {
        return CarriedOver.builder()
                .record(Line.of("Earlier assessment"))
                .originalDate(When.year(2023))
                .originalKind(StatementKind.FACT)
                .build();
    }

    private static Viewing viewing() {
        return Viewing.builder()
                .who(Line.of("Designated safeguarding lead"))
                .designated(YesNo.YES)
                .viewedOn(Day.of(2026, 1, 20))
                .why(Passage.of("To have it taken down."))
                .authorisedBy(Line.of("Head teacher"))
                .build();
    }

    private static EarlierConcern concern() {
        return EarlierConcern.builder()
                .id(EarlierConcernId.of("EC-1"))
                .on(When.year(2024))
                .what(Passage.of("Messages that a girl in his class did not want."))
                .done(Passage.of("School spoke with both families."))
                .outcome(Passage.of("No further messages known."))
                .build();
    }

    private static Assessment twoIncidents(Assessment record) {
        Behaviour passedOn = record.find(PASSED_ON).orElseThrow();
        return record.add(passedOn.withId(BehaviourId.of("BE-2")).withIncident(Line.of("INC-2")))
                .withFormulation(record.getFormulation()
                        .orElseThrow()
                        .withPattern(Answer.of(Passage.of("Both times older pupils had asked."))));
    }

    private static Passage carried() {
        return Passage.builder()
                .text(Words.of("Whether anybody else has it."))
                .language(Language.ENGLISH)
                .origin(Origin.CARRIED)
                .carriedFrom(Line.of("Earlier assessment"))
                .unchangedSince(When.month(2025, 11))
                .build();
    }

    private static Assessment interviewedUnderAgreement(Assessment record) {
        Assessment told = image(image -> image.withPolice(PoliceContact.builder()
                        .contactedOn(Day.of(2026, 1, 20))
                        .build()))
                .apply(record);
        return told.add(EvidenceItem.builder()
                        .id(INTERVIEW)
                        .source(Source.builder()
                                .kind(SourceKind.CHILD)
                                .person(CHILD)
                                .build())
                        .obtainedOn(When.day(2026, 1, 27))
                        .build())
                .update(PASSED_ON, it -> it.withEvidence(INTERVIEW))
                .withPoliceAgreements(PoliceAgreement.builder()
                        .id(PoliceAgreementId.of("PA-1"))
                        .agreedOn(Day.of(2026, 1, 22))
                        .agreedWith(LEAD)
                        .mayBeDiscussed(Passage.of("School and home, not the image."))
                        .build());
    }
}
