// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files as a vendor would write them. */
class CasesTest {

    static Stream<Assessment> records() {
        return Stream.of(Case01.draft(), Case01.settled(), Case05.secondVersion());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyReferenceResolvesAndNoDateIsImpossible(Assessment record) {
        assertThat(Checker.standard()
                        .check(record, Context.on(Case01.SIGNED_ON.date()))
                        .problems())
                .filteredOn(problem -> problem.code().startsWith("I"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void nobodyIsNamed(Assessment record) {
        assertThat(wordsIn(record)).doesNotContainAnyElementsOf(namesIn(record, Case01.names()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everythingWrittenHasAnAuthor(Assessment record) {
        assertThat(Parts.of(record).all(Passage.class))
                .allMatch(passage -> passage.getBy().isPresent());
    }

    @Test
    void aQuotationIsKeptAsOne() {
        assertThat(Parts.of(Case01.draft()).all(Passage.class))
                .filteredOn(passage -> passage.getOrigin() == Origin.QUOTED)
                .extracting(passage -> passage.getText().text())
                .containsExactly("won’t talk about it");
    }

    @Test
    void allElevenItemsAreThereInTheOrderTheyArrived() {
        assertThat(Case01.draft().getEvidence())
                .extracting(item -> item.getId().value())
                .containsExactly(
                        "ev-1", "ev-2", "ev-3", "ev-4", "ev-5", "ev-6", "ev-7", "ev-8", "ev-9", "ev-10", "ev-11");
    }

    @Test
    void aContradictionNobodyResolvedStaysOpen() {
        assertThat(Case01.settled()
                        .find(EvidenceLinkId.of("lk-4-3"))
                        .orElseThrow()
                        .getResolution())
                .isEmpty();
    }

    @Test
    void theDraftIsWithoutTheAnswersGivenLater() {
        Assessment draft = Case01.draft();

        assertThat(draft.getEdition()).isEmpty();
        assertThat(draft.getOfflineBehaviour()).isEmpty();
        assertThat(draft.getChildSafety()).isEmpty();
        assertThat(draft.getGaps()).hasSize(2);
        assertThat(draft.getFormulation().orElseThrow().getOwnHarm()).isEmpty();
        assertThat(draft.getPlan().orElseThrow().getOtherChildren()).isEmpty();
    }

    @Test
    void whatTheAffectedPersonSaidIsNotForHimOrHisFamily() {
        assertThat(Case01.draft()
                        .find(EvidenceId.of("ev-4"))
                        .orElseThrow()
                        .getHandling()
                        .orElseThrow()
                        .getNotTo())
                .containsExactly(
                        PersonId.of("YP-1"),
                        PersonId.of("P-mother"),
                        PersonId.of("P-father"),
                        PersonId.of("P-grandfather"));
    }

    @Test
    void theFirstVersionCanBeSigned() {
        FinalAssessment signed = Case01.signedVersion();

        assertThat(signed.getContent()).isEqualTo(Case01.settled());
        assertThat(signed.getSignOff()).isEqualTo(Case01.signOff());
    }

    @Test
    void aReviewKeepsWhatItDidNotChange() {
        Function<Assessment, List<String>> evidence = record ->
                record.getEvidence().stream().map(item -> item.getId().value()).toList();

        assertThat(evidence.apply(Case05.secondVersion())).containsAll(evidence.apply(Case01.settled()));
        assertThat(Case05.secondVersion().getId()).isEqualTo(Case01.settled().getId());
        assertThat(Case05.secondVersion().getVersion()).isEqualTo(2);
    }

    @Test
    void theReviewSaysWhatLapsed() {
        assertThat(Case05.secondVersion()
                        .find(ActionId.of("act-mondays"))
                        .orElseThrow()
                        .getProgress())
                .extracting(Progress::getState)
                .containsExactly(ProgressState.LAPSED);
    }

    @Test
    void theSecondVersionRestsOnMoreThanTheFirst() {
        Hypothesis before = Case01.settled().find(HypothesisId.of("hyp-main")).orElseThrow();
        Hypothesis now =
                Case05.secondVersion().find(HypothesisId.of("hyp-main")).orElseThrow();

        assertThat(now.getEvidenceFor()).containsAll(before.getEvidenceFor());
        assertThat(now.getEvidenceFor()).contains(EvidenceId.of("ev-15"), EvidenceId.of("ev-16"));
    }

    @Test
    void theFirstVersionStandsUnalteredInTheCaseRecord() {
        CaseRecord record = Case05.caseRecord();

        assertThat(record.getVersions().get(0)).isEqualTo(Case01.signedVersion());
        assertThat(record.getPlans()).containsExactly(Case01.issuedPlan(), Case05.issuedPlan());
    }

    @Test
    void theLastPlanStaysUntilAnotherIsIssued() {
        assertThat(Case05.caseRecord().getPlans().get(0).getPlan().getEndedOn()).isEmpty();
    }

    /** Without titles, and without single letters, which are words of their own. */
    private static List<String> namesIn(Assessment record, Function<PersonId, String> names) {
        return Parts.of(record).all(Person.class).stream()
                .map(Person::getId)
                .filter(id -> !names.apply(id).equals(id.value()))
                .flatMap(id -> words(names.apply(id)))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)) || word.matches("\\d+"))
                .toList();
    }

    private static List<String> wordsIn(Walkable record) {
        return Parts.of(record).all(Passage.class).stream()
                .flatMap(passage -> words(passage.getText().text()))
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"));
    }
}
