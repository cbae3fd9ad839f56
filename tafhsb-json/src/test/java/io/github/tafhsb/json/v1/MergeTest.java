// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.MergeConflict;
import io.github.tafhsb.json.MergeResult;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people worked on the same record apart. */
class MergeTest {
    private static final EvidenceId LETTER = EvidenceId.of("ev-1");
    private static final EvidenceId REPORT = EvidenceId.of("ev-2");
    private static final HypothesisId STANDING = HypothesisId.of("hyp-1");
    private static final HypothesisId OTHER = HypothesisId.of("hyp-2");

    private static final Assessment BASE = Assessment.begin(AssessmentId.of("asm-1"))
            .add(item("ev-1"))
            .add(item("ev-2"))
            .add(hypothesis("hyp-1").withEvidenceFor(LETTER))
            .add(hypothesis("hyp-2"));

    private static EvidenceItem item(String id) {
        return EvidenceItem.builder()
                .id(EvidenceId.of(id))
                .addStatements(Statement.builder().id(StatementId.of("st-" + id)).build())
                .build();
    }

    private static Hypothesis hypothesis(String id) {
        return Hypothesis.builder().id(HypothesisId.of(id)).standing(HypothesisStanding.HELD).build();
    }

    private static MergeResult<Assessment> merge(Assessment mine, Assessment theirs) {
        return JSON.merge(Assessment.class, BASE, mine, theirs);
    }

    private static void isToldAs(String conflict, Assessment mine, Assessment theirs) {
        assertThat(merge(mine, theirs).conflicts()).extracting(MergeConflict::toString).containsExactly(conflict);
        assertThat(merge(theirs, mine).conflicts()).extracting(MergeConflict::toString).containsExactly(conflict);
    }

    @Test
    void two_records_are_not_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(BASE, BASE.withId(AssessmentId.of("asm-2"))))
                .withMessage("base, mine, theirs: the same record");
    }

    @Test
    void changes_of_different_parts_and_of_different_members_of_one_part_go_together() {
        Assessment mine = BASE.update(STANDING, it -> it.withStatement(Passage.of("One.")))
                .update(LETTER, it -> it.withSource(Source.builder().kind(SourceKind.EDUCATION).build()))
                .add(item("ev-3"));
        Assessment theirs = BASE.update(STANDING, it -> it.withEvidenceFor(LETTER, REPORT))
                .update(LETTER, it -> it.withSource(Source.builder().role(Line.of("form tutor")).build()))
                .withStartedOn(Day.of(2026, 2, 2))
                .add(item("ev-4"));

        Assessment both = merge(mine, theirs).orElseThrow();

        assertThat(both.find(STANDING).orElseThrow())
                .isEqualTo(hypothesis("hyp-1").withStatement(Passage.of("One.")).withEvidenceFor(LETTER, REPORT));
        assertThat(both.find(LETTER).orElseThrow().getSource())
                .contains(Source.builder().kind(SourceKind.EDUCATION).role(Line.of("form tutor")).build());
        assertThat(both.getEvidence()).extracting(it -> it.getId().value()).containsExactly("ev-1", "ev-2", "ev-3", "ev-4");
        assertThat(both.getStartedOn()).isPresent();
    }

    @Test
    void of_a_list_in_another_order_that_order_counts_and_what_the_other_added_follows_what_it_followed() {
        Assessment mine = BASE.withEvidence(BASE.getEvidence().get(1), BASE.getEvidence().get(0));
        Assessment theirs = BASE.withEvidence(BASE.getEvidence().get(0), item("ev-3"), BASE.getEvidence().get(1));

        assertThat(merge(mine, theirs).orElseThrow().getEvidence())
                .extracting(it -> it.getId().value())
                .containsExactly("ev-2", "ev-1", "ev-3");
    }

    @Test
    void what_both_changed_is_a_conflict_of_that_member() {
        isToldAs(
                "BOTH_CHANGED hyp-1 standing",
                BASE.update(STANDING, it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                BASE.update(STANDING, it -> it.withStanding(HypothesisStanding.SET_ASIDE)));
    }

    @Test
    void a_text_and_whose_it_is_go_together_or_not_at_all() {
        Assessment mine = BASE.update(STANDING, it -> it.withStatement(Passage.of("One.")));
        Assessment theirs = BASE.update(STANDING, it -> it.withStatement(Passage.of("Two.")));

        MergeConflict conflict = merge(mine, theirs).conflicts().get(0);

        assertThat(conflict.kind()).isEqualTo(MergeConflict.Kind.BOTH_ADDED);
        assertThat(conflict.part().orElseThrow().value()).isEqualTo("hyp-1");
        assertThat(conflict.member()).isEqualTo("statement");
        assertThat(conflict.mine()).isEqualTo(conflict.theirs()).contains("/formulation/hypotheses/0/statement");
        assertThat(conflict.message(Language.ENGLISH))
                .isEqualTo("Hypothesis hyp-1, “What is thought”: Both have added this, and not in the same way.");
        assertThat(conflict.message(Language.CYMRAEG)).startsWith("Rhagdybiaeth hyp-1, “").endsWith("nid yn yr un ffordd.");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> merge(mine, theirs).orElseThrow())
                .withMessage("Conflicting: BOTH_ADDED hyp-1 statement");
    }

    @Test
    void what_one_removed_and_the_other_changed_is_a_conflict() {
        Assessment mine = BASE.remove(OTHER);
        Assessment theirs = BASE.update(OTHER, it -> it.withStatement(Passage.of("Two.")));

        isToldAs("REMOVED_AND_CHANGED hyp-2", mine, theirs);
        assertThat(merge(mine, theirs).conflicts().get(0).mine()).isEmpty();
        assertThat(merge(mine, theirs).conflicts().get(0).theirs()).contains("/formulation/hypotheses/1");
    }

    @Test
    void one_identifier_for_two_new_parts_is_a_conflict_wherever_they_stand() {
        isToldAs(
                "BOTH_ADDED x-1",
                BASE.add(hypothesis("x-1")),
                BASE.add(hypothesis("x-1").withStatement(Passage.of("Two."))));
        isToldAs("BOTH_ADDED x-1", BASE.add(hypothesis("x-1")), BASE.add(item("x-1")));
    }

    @Test
    void pointing_at_what_the_other_removed_is_a_conflict() {
        Assessment mine = BASE.remove(REPORT);
        Assessment theirs = BASE.update(OTHER, it -> it.withEvidenceFor(REPORT));

        isToldAs("DANGLING hyp-2 evidenceFor", mine, theirs);
        assertThat(merge(mine, theirs).conflicts().get(0).theirs()).contains("/formulation/hypotheses/1/evidenceFor");
        assertThat(merge(mine, theirs).conflicts().get(0).mine()).isEmpty();
    }

    @Test
    void pointing_at_nothing_is_no_conflict_where_somebody_alone_did_so() {
        Assessment mine = BASE.remove(LETTER); // hyp-1 still points at it, as a draft may

        assertThat(merge(mine, BASE.add(item("ev-3"))).conflicts()).isEmpty();
    }

    @Test
    void two_other_orders_are_a_conflict() {
        Assessment three = BASE.add(item("ev-3"));
        List<EvidenceItem> items = three.getEvidence();
        Assessment mine = three.withEvidence(items.get(1), items.get(0), items.get(2));
        Assessment theirs = three.withEvidence(items.get(2), items.get(0), items.get(1));

        assertThat(JSON.merge(Assessment.class, three, mine, theirs).conflicts())
                .extracting(MergeConflict::toString)
                .containsExactly("BOTH_REORDERED asm-1 evidence");
    }

    @Test
    void together_a_list_can_grow_longer_than_it_may_be() {
        Assessment base = BASE.withBehaviours(Behaviour.builder().id(BehaviourId.of("b-1")).build());

        assertThat(JSON.merge(Assessment.class, base, using(base, "m"), using(base, "t")).conflicts())
                .extracting(MergeConflict::toString)
                .containsExactly("UNSOUND asm-1");
    }

    private static Assessment using(Assessment base, String name) {
        return base.update(
                BehaviourId.of("b-1"),
                it -> it.withServices(IntStream.range(0, 600).mapToObj(i -> Line.of(name + i)).toList()));
    }

    @Test
    void signed_versions_are_added_by_one_side_and_never_changed_or_removed() {
        FinalAssessment first = Generated.one(FinalAssessment.class, 1);
        FinalAssessment second = Generated.one(FinalAssessment.class, 2);
        FinalAssessment third = Generated.one(FinalAssessment.class, 3);
        CaseRecord base = CaseRecord.builder().id(AssessmentId.of("asm-1")).addVersions(first).build();
        CaseRecord referred = base.withReference(Line.of("CS-1"));

        assertThat(JSON.merge(CaseRecord.class, base, base.withVersions(first, second), referred).orElseThrow())
                .isEqualTo(referred.withVersions(first, second));
        assertThat(JSON.merge(CaseRecord.class, base, base.withVersions(first, second), base.withVersions(first, third)).conflicts())
                .extracting(MergeConflict::toString)
                .containsExactly("SEALED asm-1 versions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.merge(FinalAssessment.class, first, first, second))
                .withMessage("type: a signed version is never changed; merge what startReview() gives");
    }

    @Test
    void settings_are_merged_like_records() {
        Policy base = Policy.builder().id("org.example").version("1").build();

        assertThat(JSON.merge(Policy.class, base, base.withVersion("2"), base).orElseThrow().getVersion()).isEqualTo("2");
    }

    @Test
    void the_order_of_what_is_in_no_order_is_no_change_and_no_conflict() {
        Policy base = Policy.builder().id("org.example").version("1").addDaysOff(Day.of(2026, 1, 1), Day.of(2026, 12, 25)).build();
        Policy turned = Policy.builder().id("org.example").version("1").addDaysOff(Day.of(2026, 12, 25), Day.of(2026, 1, 1)).build();

        assertThat(JSON.changes(Policy.class, base, turned).isEmpty()).isTrue();
        assertThat(JSON.changes(Policy.class, base, turned.withVersion("2"))).hasToString("[CHANGED org.example version]");
        assertThat(JSON.merge(Policy.class, base, turned.withVersion("2"), turned).conflicts()).isEmpty();
    }
}
