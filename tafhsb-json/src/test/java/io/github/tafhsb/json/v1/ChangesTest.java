// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.Change;
import io.github.tafhsb.json.Changes;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final HypothesisId STANDING = HypothesisId.of("hyp-1");
    private static final Assessment BEFORE = Assessment.begin(AssessmentId.of("asm-1"))
            .add(item(1))
            .add(item(2))
            .add(item(3))
            .add(Hypothesis.builder().id(STANDING).standing(HypothesisStanding.HELD).build());

    private static EvidenceItem item(int number) {
        return EvidenceItem.builder()
                .id(EvidenceId.of("ev-" + number))
                .addStatements(Statement.builder().id(StatementId.of("st-" + number)).build())
                .build();
    }

    private static Changes to(Assessment after) {
        return JSON.changes(Assessment.class, BEFORE, after);
    }

    @Test
    void are_told_by_part_and_member_in_both_languages_without_a_value() {
        Changes changes = to(BEFORE.update(STANDING, it -> it.withStanding(HypothesisStanding.SET_ASIDE))
                .withFormulation(BEFORE.update(STANDING, it -> it.withStanding(HypothesisStanding.SET_ASIDE))
                        .getFormulation()
                        .orElseThrow()
                        .withSummary(Passage.of("Short.")))
                .remove(EvidenceId.of("ev-2"))
                .add(item(4)));

        assertThat(changes.messages(Language.ENGLISH))
                .containsExactly(
                        "Item of evidence ev-2: This was removed.",
                        "Item of evidence ev-4: This was added.",
                        "Hypothesis hyp-1, “Standing”: This says something else now.",
                        "Assessment asm-1, “Formulation” › “Summary”: Something is said here that was not said before.");
        assertThat(changes.messages(Language.CYMRAEG).get(2)).startsWith("Rhagdybiaeth hyp-1, “").endsWith("yma bellach.");
        assertThat(changes)
                .hasToString("[REMOVED ev-2, ADDED ev-4, CHANGED hyp-1 standing, ADDED asm-1 formulation.summary]");
    }

    @Test
    void have_a_place_before_and_after_and_what_was_said_on_request() {
        Assessment after = BEFORE.remove(EvidenceId.of("ev-1")).update(EvidenceId.of("ev-3"), it -> it.withObtainedOn(When.year(2025)));

        Change change = to(after).all().get(0);

        assertThat(change.part().orElseThrow().value()).isEqualTo("ev-3");
        assertThat(change.member()).isEqualTo("obtainedOn");
        assertThat(change.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).contains("/evidence/1/obtainedOn");
        assertThat(change.valueBefore()).isEmpty();
        assertThat(change.valueAfter()).contains("\"2025\"");
    }

    @Test
    void of_order_are_a_kind_of_their_own_and_as_few_as_can_be() {
        List<EvidenceItem> items = BEFORE.getEvidence();

        Changes changes = to(BEFORE.withEvidence(items.get(2), items.get(0), items.get(1)));

        assertThat(changes).hasToString("[MOVED ev-3]");
        assertThat(changes.all().get(0).before()).contains("/evidence/2");
        assertThat(changes.all().get(0).after()).contains("/evidence/0");
        assertThat(changes.toJsonPatch().replaceAll("\\s", ""))
                .isEqualTo("[{\"op\":\"move\",\"from\":\"/evidence/2\",\"path\":\"/evidence/0\"}]");
    }

    @Test
    void tell_a_part_that_went_to_another_list_as_moved() {
        Statement moved = BEFORE.getEvidence().get(0).getStatements().get(0);
        Assessment after = BEFORE.update(EvidenceId.of("ev-1"), it -> it.withStatements())
                .update(EvidenceId.of("ev-2"), it -> it.withStatements(it.getStatements().get(0), moved));

        assertThat(to(after)).hasToString("[MOVED st-1]");
        assertThat(to(after).all().get(0).before()).contains("/evidence/0/statements/0");
        assertThat(to(after).all().get(0).after()).contains("/evidence/1/statements/1");
        assertThat(to(after.update(StatementId.of("st-1"), it -> it.withText(Passage.of("He did.")))))
                .hasToString("[MOVED st-1, CHANGED st-1]");
    }

    @Test
    void test_before_they_take_something_away() {
        Changes changes = to(BEFORE.update(STANDING, it -> it.withStanding(HypothesisStanding.SET_ASIDE)));

        assertThat(changes.toTestedJsonPatch().replaceAll("\\s", ""))
                .isEqualTo("[{\"op\":\"test\",\"path\":\"/formulation/hypotheses/0/standing\",\"value\":\"held\"},"
                        + "{\"op\":\"replace\",\"path\":\"/formulation/hypotheses/0/standing\",\"value\":\"set-aside\"}]");
    }

    @Test
    void of_documents_are_refused_where_one_is_not_sound() {
        byte[] sound = JSON.write(BEFORE);

        assertThat(JSON.changes(Assessment.class, sound, "{}".getBytes(UTF_8)).problems()).isNotEmpty();
        assertThat(JSON.changes(Assessment.class, sound, JSON.canonical(Assessment.class, BEFORE)).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void of_signed_versions_can_be_told_and_make_no_patch() {
        FinalAssessment one = Generated.one(FinalAssessment.class, 1);
        FinalAssessment other = Generated.one(FinalAssessment.class, 2);
        CaseRecord before = CaseRecord.builder().id(AssessmentId.of("asm-1")).addVersions(one).build();

        Changes changes = JSON.changes(FinalAssessment.class, one, other);

        assertThat(changes.messages(Language.ENGLISH)).isNotEmpty();
        assertThatIllegalStateException().isThrownBy(changes::toJsonPatch).withMessageStartingWith("a signed version is never");
        assertThatIllegalStateException()
                .isThrownBy(() -> JSON.changes(CaseRecord.class, before, before.withVersions(other)).toJsonPatch());
        assertThatIllegalStateException()
                .isThrownBy(() -> JSON.changes(CaseRecord.class, before, before.withVersions()).toTestedJsonPatch());
        assertThat(JSON.changes(CaseRecord.class, before, before.withVersions(one, other)).toJsonPatch()).contains("/versions/1");
    }

    @Test
    void of_a_large_record_are_found_in_the_time_that_reading_it_takes() {
        List<EvidenceItem> items = new ArrayList<>(IntStream.range(0, 50_000).mapToObj(ChangesTest::item).toList());
        Assessment before = BEFORE.withEvidence(items);
        Collections.shuffle(items, new Random(1));
        Assessment mine = BEFORE.withEvidence(items.subList(0, 40_000));
        Assessment theirs = before.withStartedOn(Day.of(2026, 2, 2));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Changes changes = JSON.changes(Assessment.class, before, mine);
            assertThat(changes.all()).hasSizeGreaterThan(40_000);
            assertThat(changes.toJsonPatch()).isNotEmpty();
            assertThat(JSON.merge(Assessment.class, before, mine, theirs).orElseThrow().getEvidence()).hasSize(40_000);
            assertThat(JSON.open(Assessment.class, JSON.write(before)).orElseThrow().with(mine).losses()).isEmpty();
        });
    }
}
