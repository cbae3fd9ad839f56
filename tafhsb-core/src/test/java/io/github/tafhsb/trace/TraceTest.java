// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final ReviewId REVIEW = ReviewId.of("RE-1");

    private final Assessment sound = SoundRecord.assessment()
            .update(SoundRecord.STATUS, it -> it.withEvidence(SoundRecord.TUTORS));

    private static Trace traced(Assessment assessment) {
        return Trace.of(assessment, TODAY);
    }

    private static List<String> steps(Trace trace) {
        return trace.links().stream()
                .map(link -> link.from().id().value() + " " + link.tie().wire() + " " + link.to().id().value())
                .toList();
    }

    private static List<String> ids(List<Trace.Node> nodes) {
        return nodes.stream().map(node -> node.id().value()).toList();
    }

    @Test
    void leads_from_what_was_told_to_what_is_done_about_it() {
        assertThat(steps(traced(sound)))
                .containsExactly(
                        "EV-1 supports FA-1",
                        "EV-1 supports HY-1",
                        "EV-2 supports HY-1",
                        "EV-2 supports HY-2",
                        "FA-1 drawn-on-by HY-1",
                        "HY-1 leads-to SN-1",
                        "HY-1 answered-by AC-2",
                        "SN-1 guarded-by AC-1");
    }

    @Test
    void says_of_each_thing_where_on_the_way_it_stands_and_its_number_in_the_record() {
        assertThat(traced(sound).nodes())
                .contains(
                        new Trace.Node(SoundRecord.MOTHERS, Stage.EVIDENCE, 2),
                        new Trace.Node(SoundRecord.STANDING, Stage.HYPOTHESIS, 1),
                        new Trace.Node(SoundRecord.SESSIONS, Stage.ACTION, 2));
    }

    @Test
    void walked_back_it_says_what_a_conclusion_stands_on() {
        Trace back = traced(sound).backFrom(SoundRecord.PRESSED_AGAIN);

        assertThat(ids(back.nodes())).containsExactly("EV-1", "EV-2", "FA-1", "HY-1", "SN-1");
        assertThat(steps(back)).doesNotContain("EV-2 supports HY-2", "SN-1 guarded-by AC-1").contains("EV-2 supports HY-1");
    }

    @Test
    void walked_onward_it_says_what_hangs_on_an_item() {
        assertThat(ids(traced(sound).onwardFrom(SoundRecord.TUTORS).nodes()))
                .containsExactly("EV-1", "FA-1", "HY-1", "SN-1", "AC-1", "AC-2");
    }

    @Test
    void a_walk_that_is_walked_on_is_still_numbered_as_the_record_is() {
        Trace back = traced(sound).backFrom(SoundRecord.IMPULSE);

        assertThat(back.nodes())
                .containsExactly(
                        new Trace.Node(SoundRecord.MOTHERS, Stage.EVIDENCE, 2),
                        new Trace.Node(SoundRecord.IMPULSE, Stage.HYPOTHESIS, 2));
        assertThat(back.onwardFrom(SoundRecord.MOTHERS)).isEqualTo(back);
    }

    @Test
    void a_statement_stands_for_the_item_that_holds_it() {
        assertThat(traced(sound).onwardFrom(sound.getEvidence().get(0).getStatements().get(0).getId()))
                .isEqualTo(traced(sound).onwardFrom(SoundRecord.TUTORS));
        assertThat(traced(sound).onwardFrom(SubjectId.of("EV-1-1"))).isEqualTo(traced(sound).onwardFrom(SoundRecord.TUTORS));
        assertThat(traced(sound).backFrom(SubjectId.of("HY-1"))).isEqualTo(traced(sound).backFrom(SoundRecord.STANDING));
    }

    @Test
    void from_what_is_not_on_the_way_it_leads_nowhere() {
        assertThat(traced(sound).onwardFrom(SoundRecord.MOTHER).nodes()).isEmpty();
        assertThat(traced(sound).backFrom(HypothesisId.of("nobody")).nodes()).isEmpty();
        assertThat(traced(sound).backFrom(FactorId.of("HY-1")).nodes()).isEmpty();
        assertThat(traced(sound).find(HypothesisId.of("nobody"))).isEmpty();
    }

    @Test
    void of_an_empty_record_it_is_empty() {
        Trace trace = traced(Assessment.begin(AssessmentId.of("AS-2")));

        assertThat(trace.nodes()).isEmpty();
        assertThat(trace.links()).isEmpty();
        assertThat(trace.remarks()).isEmpty();
    }

    @Test
    void what_speaks_against_an_explanation_is_on_the_way_under_that_name() {
        Assessment against = sound.update(SoundRecord.IMPULSE, it -> it.withEvidenceAgainst(SoundRecord.TUTORS));

        assertThat(steps(traced(against).backFrom(SoundRecord.IMPULSE)))
                .containsExactly("EV-1 speaks-against HY-2", "EV-2 supports HY-2");
    }

    @Test
    void items_that_bear_on_each_other_may_go_round_in_a_circle() {
        Assessment circle = sound.add(link("LI-1", SoundRecord.TUTORS, LinkKind.CONTRADICTS, SoundRecord.MOTHERS))
                .add(link("LI-2", SoundRecord.MOTHERS, LinkKind.CONTRADICTS, SoundRecord.TUTORS))
                .add(link("LI-3", SoundRecord.MOTHERS, LinkKind.REPEATS, SoundRecord.MOTHERS));

        assertThat(steps(traced(circle))).startsWith("EV-1 contradicts EV-2", "EV-1 supports FA-1").doesNotContain("EV-2 repeats EV-2");
        assertThat(ids(traced(circle).backFrom(SoundRecord.IMPULSE).nodes())).containsExactly("EV-1", "EV-2", "HY-2");
    }

    @Test
    void a_reference_to_what_is_not_there_leads_nowhere() {
        Assessment dangling = sound.update(SoundRecord.STANDING, it -> it.withEvidenceFor(EvidenceId.of("gone")));

        assertThat(steps(traced(dangling))).doesNotContain("EV-1 supports HY-1").noneMatch(step -> step.contains("gone"));
    }

    @Test
    void parts_under_one_identifier_are_one_thing_with_the_links_of_both() {
        Assessment doubled = sound.withFormulation(sound.getFormulation().map(it -> it.withHypotheses(
                it.getHypotheses().get(0),
                it.getHypotheses().get(1).withId(SoundRecord.STANDING).withEvidenceAgainst(SoundRecord.MOTHERS))));

        assertThat(ids(traced(doubled).nodes())).containsOnlyOnce("HY-1");
        assertThat(steps(traced(doubled))).contains("EV-1 supports HY-1", "EV-2 speaks-against HY-1");
    }

    @Test
    void identifiers_of_two_types_may_read_alike() {
        Assessment alike = sound.withEvidence(EvidenceItem.builder().id(EvidenceId.of("HY-1")).build());

        assertThat(traced(alike).backFrom(EvidenceId.of("HY-1")).nodes()).hasSize(1);
        assertThat(traced(alike).backFrom(SubjectId.of("HY-1")).nodes()).contains(
                new Trace.Node(EvidenceId.of("HY-1"), Stage.EVIDENCE, 1), new Trace.Node(SoundRecord.STANDING, Stage.HYPOTHESIS, 1));
    }

    @Test
    void a_review_looks_at_what_was_done_by_then_and_at_what_shows_a_change() {
        Assessment reviewed = sound.withReview(Review.builder()
                        .id(REVIEW)
                        .heldOn(Day.of(2026, 6, 11))
                        .addChanges(ReviewChange.builder().addEvidence(SoundRecord.TUTORS).build())
                        .build())
                .update(SoundRecord.NIGHTS, it -> it.withProgress(continuing(Optional.of(Day.of(2026, 6, 11)))))
                .update(SoundRecord.SESSIONS, it -> it.withProgress(continuing(Optional.of(Day.of(2026, 6, 12)))));

        assertThat(steps(traced(reviewed)))
                .contains("EV-1 shows-change RE-1", "AC-1 reviewed-in RE-1")
                .doesNotContain("AC-2 reviewed-in RE-1");
        assertThat(steps(traced(reviewed.update(SoundRecord.SESSIONS, it -> it.withProgress(continuing(Optional.empty()))))))
                .contains("AC-2 reviewed-in RE-1");
    }

    @Test
    void evidence_that_nothing_draws_on_is_told() {
        Assessment unused = sound.add(EvidenceItem.builder().id(EvidenceId.of("EV-3")).build());

        assertThat(ids(traced(sound).remarked(RemarkKind.UNUSED))).isEmpty();
        assertThat(ids(traced(unused).remarked(RemarkKind.UNUSED))).containsExactly("EV-3");
    }

    @Test
    void evidence_that_something_off_the_way_draws_on_is_not_unused() {
        Assessment elsewhere = sound.add(EvidenceItem.builder().id(EvidenceId.of("EV-3")).build())
                .withFormulation(sound.getFormulation()
                        .map(it -> it.withOwnHarm(it.getOwnHarm().map(harm -> harm.withEvidence(EvidenceId.of("EV-3"))))));

        assertThat(ids(traced(elsewhere).remarked(RemarkKind.UNUSED))).isEmpty();
    }

    @Test
    void what_cites_no_evidence_is_told() {
        Assessment onNothing = sound.update(SoundRecord.STANDING, it -> it.withEvidenceFor());

        assertThat(ids(traced(onNothing).remarked(RemarkKind.ON_NOTHING)))
                .containsExactly("FA-2", "FA-3", "FA-4", "FA-5", "HY-1");
        assertThat(ids(traced(onNothing.update(SoundRecord.EVENINGS, it -> it.withPresence(Presence.ABSENT)))
                        .remarked(RemarkKind.ON_NOTHING)))
                .doesNotContain("FA-2");
    }

    @Test
    void what_was_set_aside_may_rest_on_what_speaks_against_it() {
        Assessment against =
                sound.update(SoundRecord.IMPULSE, it -> it.withEvidenceFor().withEvidenceAgainst(SoundRecord.TUTORS));

        assertThat(ids(traced(against).remarked(RemarkKind.ON_NOTHING))).doesNotContain("HY-2");
    }

    @Test
    void an_explanation_on_one_voice_is_told_unless_it_was_set_aside() {
        Assessment alone = sound.update(SoundRecord.STANDING, it -> it.withEvidenceFor(SoundRecord.MOTHERS));

        assertThat(traced(sound).remarked(RemarkKind.ONE_VOICE)).isEmpty();
        assertThat(ids(traced(alone).remarked(RemarkKind.ONE_VOICE))).containsExactly("HY-1");
        assertThat(ids(traced(alone.update(SoundRecord.IMPULSE, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)))
                        .remarked(RemarkKind.ONE_VOICE)))
                .containsExactly("HY-1", "HY-2");
    }

    @Test
    void a_key_concern_that_no_action_answers_is_told_whether_there_is_a_plan_or_not() {
        Assessment key = sound.update(SoundRecord.EVENINGS, it -> it.withWeight(FactorWeight.KEY));

        assertThat(traced(sound).remarked(RemarkKind.UNADDRESSED)).isEmpty();
        assertThat(ids(traced(key).remarked(RemarkKind.UNADDRESSED))).containsExactly("FA-2");
        assertThat(ids(traced(key.withPlan(Optional.empty())).remarked(RemarkKind.UNADDRESSED))).containsExactly("FA-1", "FA-2");
        assertThat(traced(key.update(SoundRecord.EVENINGS, it -> it.withNotActedOn(Passage.of("He does not want it now."))))
                        .remarked(RemarkKind.UNADDRESSED))
                .isEmpty();
    }

    @Test
    void an_action_answers_until_the_day_on_which_it_ends() {
        Assessment ending = sound.update(SoundRecord.SESSIONS, it -> it.withEndsOn(TODAY));

        assertThat(traced(ending).remarked(RemarkKind.UNADDRESSED)).isEmpty();
        assertThat(ids(Trace.of(ending, Day.of(2026, 3, 14)).remarked(RemarkKind.UNADDRESSED))).containsExactly("FA-1");
    }

    @Test
    void it_is_told_in_lines_that_name_what_each_thing_stands_on_and_leads_to() {
        assertThat(traced(sound).lines(Language.ENGLISH, NodeLabels.numbered(Language.ENGLISH)))
                .contains(
                        "Evidence 1. Supports: Factor 1, Explanation 1.",
                        "Factor 2. Cites no evidence.",
                        "Explanation 1. Supported by: Evidence 1, Evidence 2. Draws on: Factor 1. Leads to: Scenario 1. Is answered by: Action 2.");
        assertThat(traced(sound).lines(Language.CYMRAEG, NodeLabels.words(sound, Language.CYMRAEG)))
                .contains("Senario 1: He is asked to prove himself again. Yn deillio o: Esboniad 1. Yn cael ei atal gan: Cam gweithredu 1.");
    }

    @Test
    void says_nothing_of_itself_and_refuses_nothing_at_all_by_name() {
        assertThat(traced(sound)).hasToString("Trace");
        assertThat(traced(sound).nodes().get(0)).hasToString("evidence 1");
        assertThatNullPointerException().isThrownBy(() -> traced(sound).backFrom(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> Trace.of(sound, null)).withMessage("today");
        assertThatNullPointerException().isThrownBy(() -> traced(sound).toSvg(null)).withMessage("language");
    }

    @Test
    void what_it_says_of_itself_is_there_in_both_languages() {
        Texts texts = Texts.load("/io/github/tafhsb/trace/drawing");

        assertThat(texts.keys(Language.CYMRAEG)).isEqualTo(texts.keys(Language.ENGLISH));
        assertThat(texts.keys(Language.ENGLISH))
                .containsAll(Arrays.stream(Tie.values()).map(Choice::wire).map("back."::concat).toList());
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> texts.keys(language).stream().map(key -> texts.get(key, language))))
                .noneMatch(text -> text.isBlank() || text.contains("'"))
                .doesNotHaveDuplicates();
    }

    private static Progress continuing(Optional<Day> on) {
        return Progress.builder().state(ProgressState.CONTINUING).on(on).build();
    }

    private static EvidenceLink link(String id, EvidenceId item, LinkKind kind, EvidenceId bearsOn) {
        return EvidenceLink.builder().id(EvidenceLinkId.of(id)).item(item).kind(kind).bearsOn(bearsOn).build();
    }
}
