// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.FATHER;
import static io.github.tafhsb.quickstart.Case01.TUTOR;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Evidence.SECOND_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Evidence.account;
import static io.github.tafhsb.quickstart.Case01Evidence.item;
import static io.github.tafhsb.quickstart.Case01Evidence.notSaidWhen;
import static io.github.tafhsb.quickstart.Case01Evidence.of;
import static io.github.tafhsb.quickstart.Case05.TEACHER;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/** Case 05: what was learned since March; where the file gives no day, the date says how far it can be placed. */
final class Case05Evidence {
    static final EvidenceId TWO_BOYS = EvidenceId.of("ev-12");
    static final EvidenceId FATHER_SEEN = EvidenceId.of("ev-13");
    static final EvidenceId WALKED_OFF = EvidenceId.of("ev-14");
    static final EvidenceId TWO_PUPILS = EvidenceId.of("ev-15");
    static final EvidenceId TUTOR_AGAIN = EvidenceId.of("ev-16");
    static final EvidenceId REVIEW_MEETING = EvidenceId.of("ev-17");

    private static final When REVIEW = on(2026, 9, 14);
    private static final When SINCE_MARCH = on(2026, 3, 13).to(REVIEW);

    private Case05Evidence() {}

    static Assessment collect(Assessment record) {
        return record.add(twoBoys())
                .add(fatherSeen())
                .add(walkedOff())
                .add(fathersAccount())
                .add(twoPupils())
                .add(tutorAgain())
                .add(reviewMeeting())
                .add(corroborates("lk-15-8", TWO_PUPILS))
                .add(corroborates("lk-16-8", TUTOR_AGAIN))
                .update(SECOND_INTERVIEW, item -> item.withCorroboration(Corroboration.CORROBORATED));
    }

    private static EvidenceItem twoBoys() {
        return peers(TWO_BOYS, "the two remaining boys", on(2026, 3, 24))
                .addStatement(byPeers("st-12a", "the two remaining boys", "Neither forwarded it."))
                .build();
    }

    private static EvidenceItem fatherSeen() {
        return item(FATHER_SEEN, SourceKind.PARENT_OR_CARER, FATHER, "seen", on(2026, 7, 2))
                .addStatement(account(
                        "st-13a", FATHER, of(on(2026, 7, 2)), quotes(FATHER, "knew nothing about it and is ashamed")))
                .build();
    }

    private static AccountSought fathersAccount() {
        return AccountSought.builder()
                .id(AccountId.of("acc-father"))
                .whose(FATHER)
                .account(Answer.of(quotes(FATHER, "knew nothing about it and is ashamed")))
                .build();
    }

    private static EvidenceItem walkedOff() {
        Answer<When> seenOn = of(on(2026, 6, 30));
        return item(
                        WALKED_OFF,
                        SourceKind.EDUCATION,
                        TEACHER,
                        "observation",
                        on(2026, 6, 30).to(REVIEW))
                .addStatement(account(
                        "st-14a",
                        TEACHER,
                        seenOn,
                        noted("Saw him look away from a phone being passed round and walk off.")))
                .build();
    }

    private static EvidenceItem twoPupils() {
        return peers(TWO_PUPILS, "two pupils", SINCE_MARCH)
                .addStatement(byPeers("st-15a", "two pupils", "Corroborate item 8."))
                .build();
    }

    private static EvidenceItem tutorAgain() {
        return EvidenceItem.builder()
                .id(TUTOR_AGAIN)
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .person(TUTOR)
                        .build())
                .obtainedOn(SINCE_MARCH)
                .addStatement(account("st-16a", TUTOR, notSaidWhen(), noted("Corroborates item 8.")))
                .build();
    }

    private static EvidenceItem reviewMeeting() {
        return item(REVIEW_MEETING, SourceKind.YOUTH_JUSTICE, YOUTH_JUSTICE, "review", REVIEW)
                .addStatements(
                        fact("st-17a", of(When.month(2026, 5)), "His father in touch since May, every second weekend."),
                        fact("st-17b", new Answer.NotKnown<>(noted("By Easter.")), "He left the older group."),
                        fact("st-17c", notSaidWhen(), "New friends from football."),
                        fact(
                                "st-17d",
                                of(on(2026, 9, 3)),
                                "His mother’s shifts changed: nobody home until 19:00 on three days."),
                        fact("st-17e", of(When.month(2026, 8)), "The Saturday job stopped when the garage closed."),
                        fact(
                                "st-17f",
                                of(REVIEW),
                                "At his father’s flat there is no arrangement for devices at night; not "
                                        + "known before."),
                        fact("st-17g", notSaidWhen(), "Reading mentor achieved."))
                .build();
    }

    private static EvidenceLink corroborates(String id, EvidenceId item) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of(id))
                .kind(LinkKind.CORROBORATES)
                .item(item)
                .bearsOn(SECOND_INTERVIEW)
                .about(noted("Status from an older group."))
                .build();
    }

    private static EvidenceItem.Builder peers(EvidenceId id, String who, When obtainedOn) {
        return EvidenceItem.builder()
                .id(id)
                .source(Source.builder().kind(SourceKind.PEER).role(line(who)).build())
                .obtainedOn(obtainedOn);
    }

    private static Statement byPeers(String id, String who, String text) {
        return Statement.builder()
                .id(StatementId.of(id))
                .kind(StatementKind.ACCOUNT)
                .holder(line(who))
                .text(noted(text))
                .happenedOn(notSaidWhen())
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

    private static Passage noted(String words) {
        return says(YOUTH_JUSTICE, words);
    }
}
