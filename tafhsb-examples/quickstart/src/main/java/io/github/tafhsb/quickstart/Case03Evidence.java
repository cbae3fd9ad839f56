// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case03.CHILD;
import static io.github.tafhsb.quickstart.Case03.EARLY_HELP;
import static io.github.tafhsb.quickstart.Case03.MOTHER;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.text.Passage;

/** Case 03, collecting: what was said, by whom, and how it was asked. */
final class Case03Evidence {
    static final EvidenceId ASSISTANTS_NOTE = EvidenceId.of("ev-1");
    static final EvidenceId SENCOS_VIEW = EvidenceId.of("ev-2");
    static final EvidenceId MOTHERS_ACCOUNT = EvidenceId.of("ev-3");
    static final EvidenceId HIS_ACCOUNT = EvidenceId.of("ev-4");
    static final EvidenceId TABLET = EvidenceId.of("ev-5");

    private Case03Evidence() {}

    static Assessment collect(Assessment begun) {
        return begun.withEvidence(assistantsNote(), sencosView(), mothersAccount(), hisAccount(), tablet());
    }

    private static EvidenceItem assistantsNote() {
        return EvidenceItem.builder()
                .id(ASSISTANTS_NOTE)
                .source(source(SourceKind.EDUCATION)
                        .withRole(line("Teaching assistant"))
                        .withManner(line("Note, made the same day")))
                .directness(Directness.RELAYED)
                .addStatement(statement("st-1", StatementKind.ACCOUNT, noted("""
                                Asked two classmates in a game’s chat to show themselves on camera; neither did."""))
                        .withHolder(line("One of the two classmates")))
                .build();
    }

    private static EvidenceItem sencosView() {
        return EvidenceItem.builder()
                .id(SENCOS_VIEW)
                .source(source(SourceKind.EDUCATION).withRole(line("SENCO")))
                .addStatement(statement("st-2", StatementKind.OPINION, noted("He repeats phrases he hears in videos."))
                        .withHolder(line("SENCO")))
                .build();
    }

    private static EvidenceItem mothersAccount() {
        return EvidenceItem.builder()
                .id(MOTHERS_ACCOUNT)
                .source(source(SourceKind.PARENT_OR_CARER).withPerson(MOTHER))
                .addStatement(
                        statement("st-3", StatementKind.ACCOUNT, noted("""
                                He is alone with the tablet after school from 15:30 to 17:30 while \
                                she works.""")).withWhose(MOTHER))
                .build();
    }

    private static EvidenceItem hisAccount() {
        return EvidenceItem.builder()
                .id(HIS_ACCOUNT)
                .source(source(SourceKind.CHILD)
                        .withPerson(CHILD)
                        .withManner(line("Talking with a familiar teaching assistant and pictures")))
                .addStatement(statement("st-4", StatementKind.ACCOUNT, quotes(CHILD, "the man on the video says it"))
                        .withWhose(CHILD))
                .build();
    }

    /** The file does not say who said so. */
    private static EvidenceItem tablet() {
        return EvidenceItem.builder()
                .id(TABLET)
                .addStatement(statement("st-5", StatementKind.FACT, noted("The tablet has no settings on it.")))
                .build();
    }

    private static Source source(SourceKind kind) {
        return Source.builder().kind(kind).build();
    }

    private static Statement statement(String id, StatementKind kind, Passage text) {
        return Statement.builder().id(StatementId.of(id)).kind(kind).text(text).build();
    }

    private static Passage noted(String words) {
        return says(EARLY_HELP, words);
    }
}
