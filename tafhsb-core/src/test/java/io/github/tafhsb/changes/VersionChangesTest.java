// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.ActionProgress;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionChangesTest {
    private static final Assessment BEFORE = SoundRecord.assessment();
    private static final EvidenceItem PUPILS =
            EvidenceItem.builder().id(EvidenceId.of("EV-9")).build();

    @Test
    void a_judgement_that_moved_names_the_evidence_it_moved_on() {
        VersionChanges changes = after(record -> record.add(PUPILS)
                .update(
                        SoundRecord.STANDING,
                        hypothesis -> hypothesis
                                .withConfidence(Confidence.builder()
                                        .level(ConfidenceLevel.HIGH)
                                        .build())
                                .withEvidenceFor(SoundRecord.TUTORS, PUPILS.getId())));

        VersionChange moved = the(changes, ChangeKind.CONFIDENCE_RAISED);
        assertThat(moved.topic()).isEqualTo(ChangeTopic.JUDGEMENT);
        assertThat(moved.part()).contains(SubjectId.of(SoundRecord.STANDING));
        assertThat(moved.evidence()).containsExactly(PUPILS.getId());
    }

    @Test
    void the_same_evidence_in_another_order_is_not_told() {
        Assessment before = BEFORE.update(
                SoundRecord.STANDING,
                hypothesis -> hypothesis.withEvidenceFor(SoundRecord.TUTORS, SoundRecord.MOTHERS));
        Assessment after = before.update(
                SoundRecord.STANDING,
                hypothesis -> hypothesis.withEvidenceFor(SoundRecord.MOTHERS, SoundRecord.TUTORS));

        assertThat(VersionChanges.between(before, after).isEmpty()).isTrue();
        assertThat(VersionChanges.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, SET_ASIDE, EXPLANATION_SET_ASIDE",
        "ALTERNATIVE, HELD, EXPLANATION_HELD",
        "SET_ASIDE, ALTERNATIVE, EXPLANATION_OPEN"
    })
    void an_explanation_is_held_weighed_or_set_aside(HypothesisStanding was, HypothesisStanding is, ChangeKind kind) {
        Assessment before = BEFORE.update(SoundRecord.IMPULSE, hypothesis -> hypothesis.withStanding(was));
        Assessment after = before.update(SoundRecord.IMPULSE, hypothesis -> hypothesis.withStanding(is));

        assertThat(kinds(VersionChanges.between(before, after))).containsExactly(kind);
    }

    @Test
    void an_answer_to_an_open_question_says_what_it_rests_on() {
        VersionChanges changes = after(record -> record.update(
                SoundRecord.GAP,
                gap -> gap.withEnded(GapEnd.builder()
                        .how(GapEnding.ANSWERED)
                        .addEvidence(PUPILS.getId())
                        .build())));

        assertThat(the(changes, ChangeKind.GAP_ANSWERED).evidence()).containsExactly(PUPILS.getId());
    }

    @Test
    void what_corroborates_is_told_of_the_item_it_supports_and_once() {
        VersionChanges changes = after(
                record -> record.add(PUPILS).add(link("LK-8", PUPILS.getId())).add(link("LK-9", SoundRecord.MOTHERS)));

        assertThat(the(changes, ChangeKind.EVIDENCE_CORROBORATED).part()).contains(SubjectId.of(SoundRecord.TUTORS));
        assertThat(the(changes, ChangeKind.EVIDENCE_CORROBORATED).evidence())
                .containsExactly(PUPILS.getId(), SoundRecord.MOTHERS);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED, ACTION_STARTED",
        "CONTINUING, ACTION_KEPT_UP",
        "DONE, ACTION_DONE",
        "STOPPED, ACTION_STOPPED",
        "LAPSED, ACTION_LAPSED"
    })
    void how_an_action_went_is_told_as_it_stands_now(ProgressState state, ChangeKind kind) {
        assertThat(kinds(after(progressing(state)))).containsExactly(kind);
    }

    @Test
    void an_action_that_leaves_the_plan_untold_is_not_passed_over() {
        Assessment done = progressing(ProgressState.DONE).apply(BEFORE);

        assertThat(kinds(after(record -> record.remove(SoundRecord.NIGHTS))))
                .containsExactly(ChangeKind.ACTION_DROPPED);
        assertThat(kinds(VersionChanges.between(done, done.remove(SoundRecord.NIGHTS))))
                .containsExactly(ChangeKind.ACTION_LEFT);
    }

    @Test
    void an_action_lasts_longer_or_shorter_or_is_somebody_elses() {
        Assessment until = BEFORE.update(SoundRecord.NIGHTS, action -> action.withEndsOn(Day.of(2026, 6, 11)));

        assertThat(kinds(VersionChanges.between(until, BEFORE))).containsExactly(ChangeKind.ACTION_EXTENDED);
        assertThat(kinds(VersionChanges.between(BEFORE, until))).containsExactly(ChangeKind.ACTION_SHORTENED);
        assertThat(kinds(after(record ->
                        record.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CO_WORKER)))))
                .containsExactly(ChangeKind.ACTION_TAKEN_OVER);
    }

    @Test
    void nobody_takes_over_from_nobody() {
        Assessment unowned = BEFORE.update(SoundRecord.NIGHTS, action -> action.withOwners());

        assertThat(kinds(VersionChanges.between(unowned, BEFORE))).containsExactly(ChangeKind.ACTION_REWRITTEN);
        assertThat(kinds(VersionChanges.between(BEFORE, unowned))).containsExactly(ChangeKind.ACTION_REWRITTEN);
    }

    @Test
    void somebody_else_leads() {
        VersionChanges changes = after(record -> record.updatePractitioner(
                        SoundRecord.LEAD, lead -> lead.withActiveUntil(Day.of(2026, 9, 1)))
                .updatePractitioner(SoundRecord.CO_WORKER, other -> other.withRole(PractitionerRole.LEAD)));

        assertThat(the(changes, ChangeKind.LEFT).people()).containsExactly(SoundRecord.LEAD);
        assertThat(the(changes, ChangeKind.LEAD_CHANGED).people()).containsExactly(SoundRecord.CO_WORKER);
    }

    @Test
    void a_concern_that_is_past_is_news_from_life_and_no_judgement() {
        VersionChanges changes =
                after(record -> record.update(SoundRecord.STATUS, factor -> factor.withPresence(Presence.PAST)));

        assertThat(the(changes, ChangeKind.CONCERN_PAST).topic()).isEqualTo(ChangeTopic.LIFE);
    }

    @Test
    void sentences_hold_nothing_of_the_record_and_its_own_words_are_there_for_who_asks() {
        VersionChanges changes = after(record -> record.add(SafetyAction.builder()
                .id(ActionId.of("AC-9"))
                .what(Passage.of("Unheard-of."))
                .build()));

        VersionChange added = the(changes, ChangeKind.ACTION_ADDED);
        assertThat(added.sentence(Language.ENGLISH)).isEqualTo("Something was added to the plan.");
        assertThat(added.words()).containsExactly(Passage.of("Unheard-of."));
        assertThat(added + " " + changes).doesNotContain("Unheard");
    }

    @Test
    void a_lineage_adds_what_was_recorded_between_the_versions() {
        CaseRecord record = SoundRecord.lineage()
                .withVersions(
                        SoundRecord.signed(BEFORE),
                        SoundRecord.signed(
                                progressing(ProgressState.DONE).apply(BEFORE).withVersion(2)))
                .append(SoundRecord.entry(new EntryContent.Stressor(Passage.of("Shifts changed."))))
                .append(SoundRecord.entry(new EntryContent.HandedOver(Handover.builder()
                                .acceptedBy(SoundRecord.CO_WORKER)
                                .build()))
                        .withId(EntryId.of("ET-2")))
                .append(SoundRecord.entry(new EntryContent.Progressed(ActionProgress.builder()
                                .action(SoundRecord.NIGHTS)
                                .progress(progress(ProgressState.DONE))
                                .build()))
                        .withId(EntryId.of("ET-3")))
                .append(SoundRecord.entry(new EntryContent.Stressor(Passage.of("Later.")))
                        .withId(EntryId.of("ET-4"))
                        .withVersion(2));

        VersionChanges changes = VersionChanges.in(record, 2).orElseThrow();

        assertThat(kinds(changes))
                .containsExactly(ChangeKind.STRESSOR_ADDED, ChangeKind.ACTION_DONE, ChangeKind.HANDED_OVER);
        assertThat(List.of(changes.from(), changes.to())).containsExactly(1, 2);
        assertThat(VersionChanges.in(record, 1)).isEmpty();
        assertThat(VersionChanges.in(record, 3)).isEmpty();
    }

    @Test
    void they_are_told_by_topic() {
        VersionChanges changes = after(record ->
                progressing(ProgressState.LAPSED).apply(record).add(PUPILS).withReference(Optional.empty()));

        assertThat(changes.all()).extracting(VersionChange::topic).isSorted();
        assertThat(changes.about(ChangeTopic.LAPSED))
                .extracting(VersionChange::kind)
                .containsExactly(ChangeKind.ACTION_LAPSED);
        assertThat(changes.about(ChangeTopic.PEOPLE)).isEmpty();
    }

    @Test
    void two_assessments_have_no_changes_between_them() {
        Assessment another = BEFORE.withId(AssessmentId.of("another"));

        assertThatIllegalArgumentException().isThrownBy(() -> VersionChanges.between(BEFORE, another));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionChanges.between(BEFORE, BEFORE).applyTo(another));
    }

    @Test
    void applied_to_another_state_they_leave_alone_what_they_do_not_know_of() {
        VersionChanges changes = after(record -> record.add(PUPILS).remove(SoundRecord.NIGHTS));
        EvidenceItem unknown = EvidenceItem.builder().id(EvidenceId.of("EV-8")).build();

        Assessment applied = changes.applyTo(BEFORE.add(unknown));

        assertThat(applied.getEvidence()).contains(unknown, PUPILS);
        assertThat(applied.find(SoundRecord.NIGHTS)).isEmpty();
    }

    private static EvidenceLink link(String id, EvidenceId item) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of(id))
                .kind(LinkKind.CORROBORATES)
                .item(item)
                .bearsOn(SoundRecord.TUTORS)
                .build();
    }

    private static UnaryOperator<Assessment> progressing(ProgressState state) {
        return record -> record.update(SoundRecord.NIGHTS, action -> action.withProgress(progress(state)));
    }

    private static Progress progress(ProgressState state) {
        return Progress.builder().state(state).build();
    }

    private static VersionChanges after(UnaryOperator<Assessment> change) {
        return VersionChanges.between(BEFORE, change.apply(BEFORE));
    }

    private static List<ChangeKind> kinds(VersionChanges changes) {
        return changes.all().stream().map(VersionChange::kind).toList();
    }

    private static VersionChange the(VersionChanges changes, ChangeKind kind) {
        assertThat(kinds(changes)).containsOnlyOnce(kind);
        return changes.all().stream()
                .filter(change -> change.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
