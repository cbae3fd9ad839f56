// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Reliability;
import io.github.tafhsb.evidence.ReliabilityKind;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An answer to a warning outlives edits elsewhere, lapses with what it was given for, and never vanishes in silence. */
class AnswersTest {
    private static final Day ANSWERED = Day.of(2026, 3, 10);
    private static final WarningAnswerId ID = WarningAnswerId.of("wa-1");
    private static final Checker WARNING =
            Checker.of(List.of(Wanting.reliability(Level.WARNS, SettledBy.ANSWER, 2), Wanting.commission()));

    private final Assessment sound = Wanting.unweighed();
    private final Problem warning = problems(sound).get(0);
    private final WarningAnswer answer =
            sound.answer(warning, ID, SoundRecord.LEAD, ANSWERED, Passage.of("The tutor was there."));
    private final Assessment answered = sound.add(answer);

    private static Report report(Assessment assessment) {
        return WARNING.check(assessment, Context.on(LocalDate.of(2026, 3, 13)));
    }

    private static List<Problem> problems(Assessment assessment) {
        return report(assessment).problems();
    }

    private static void lapses(Assessment assessment, Lapse because) {
        Report report = report(assessment);
        assertThat(report.settled()).isEmpty();
        assertThat(report.lapsed()).containsExactly(new Report.Lapsed(ID, RuleId.of("Z01"), because));
    }

    @Test
    void settles_the_warning_it_was_given_to_and_no_other() {
        Report report = report(answered);

        assertThat(problems(sound)).hasSize(3);
        assertThat(report.problems()).hasSize(2).doesNotContain(warning);
        assertThat(report.settled()).containsExactly(new Report.Settled(warning, ID));
        assertThat(report.lapsed()).isEmpty();
        assertThat(report.judged().get(0).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void settles_a_remark_as_well_where_it_is_of_the_record_itself() {
        Problem remark = problems(sound).get(2);
        Assessment said = sound.add(sound.answer(remark, ID, SoundRecord.LEAD, ANSWERED, Passage.of("Not yet.")));

        assertThat(report(said).settled()).containsExactly(new Report.Settled(remark, ID));
        assertThat(report(said.withReference(Line.of("Another"))).settled()).hasSize(1);
        assertThat(report(said.withCommission(Commission.builder().build())).settled()).isEmpty();
    }

    @Test
    void outlives_edits_elsewhere() {
        Assessment edited = answered.withReference(Line.of("Another"))
                .update(SoundRecord.MOTHERS, item -> item.withObtainedOn(When.month(2026, 1)))
                .remove(SoundRecord.IMPULSE)
                .withEvidence(List.of(
                        answered.getEvidence().get(1), answered.getEvidence().get(0)));

        assertThat(report(edited).settled()).hasSize(1);
        assertThat(report(edited).lapsed()).isEmpty();
    }

    @Test
    void lapses_when_its_subject_changes() {
        lapses(
                answered.update(SoundRecord.TUTORS, item -> item.withObtainedOn(When.month(2026, 1))),
                Lapse.SUBJECT_CHANGED);
    }

    @Test
    void what_a_warning_is_about_is_read_once_however_many_answers_it_has() {
        assertThat(readsWith(1)).isGreaterThan(readsWith(0));
        assertThat(readsWith(50)).isEqualTo(readsWith(1));
    }

    /** How often a judgement reads what the item of evidence holds, with so many answers that were given to another state of it. */
    private int readsWith(int answers) {
        AtomicInteger reads = new AtomicInteger();
        EvidenceItem item = sound.find(SoundRecord.TUTORS).orElseThrow();
        EvidenceItem counting = (EvidenceItem) Proxy.newProxyInstance(
                EvidenceItem.class.getClassLoader(), new Class<?>[] {EvidenceItem.class}, (proxy, method, arguments) -> {
                    reads.incrementAndGet();
                    return method.invoke(item, arguments);
                });
        WarningAnswer lapsed = answer.withSubjectDigest(Digest.of("0".repeat(64)));

        Report report = report(sound.update(SoundRecord.TUTORS, any -> counting)
                .withWarningAnswers(IntStream.range(0, answers)
                        .mapToObj(i -> lapsed.withId(WarningAnswerId.of("wa-" + i)))
                        .toList()));

        assertThat(report.lapsed()).hasSize(answers);
        return reads.get();
    }

    @Test
    void holds_again_when_its_subject_is_as_it_was() {
        Assessment there = answered.update(SoundRecord.TUTORS, item -> item.withStatements());
        Assessment back = there.update(
                SoundRecord.TUTORS, item -> sound.find(SoundRecord.TUTORS).orElseThrow());

        assertThat(report(back).settled()).hasSize(1);
    }

    @Test
    void is_not_spoken_of_once_nothing_is_open() {
        Assessment mended = answered.update(
                SoundRecord.TUTORS, item -> item.withReliability(
                        Reliability.builder().kind(ReliabilityKind.RELIABLE).build()));

        assertThat(report(mended).settled()).isEmpty();
        assertThat(report(mended).lapsed()).isEmpty();
    }

    @Test
    void lapses_after_the_day_until_which_it_holds() {
        lapses(sound.add(answer.withUntil(Day.of(2026, 3, 12))), Lapse.EXPIRED);
        assertThat(report(sound.add(answer.withUntil(Day.of(2026, 3, 13)))).settled()).hasSize(1);
    }

    @Test
    void lapses_when_the_rule_asks_for_something_else() {
        lapses(sound.add(answer.withRevision(1)), Lapse.RULE_CHANGED);
    }

    @Test
    void does_not_hold_without_who_when_and_why_or_before_its_day() {
        lapses(sound.add(answer.withAnswer(Optional.empty())), Lapse.INCOMPLETE);
        lapses(sound.add(answer.withAnsweredBy(Optional.empty())), Lapse.INCOMPLETE);
        lapses(sound.add(answer.withAnsweredOn(Optional.empty())), Lapse.INCOMPLETE);
        lapses(sound.add(answer.withAnsweredOn(Day.of(2026, 3, 14))), Lapse.NOT_YET);
    }

    @Test
    void says_so_where_what_it_was_given_for_is_gone() {
        lapses(answered.remove(SoundRecord.TUTORS), Lapse.SUBJECT_GONE);
    }

    @Test
    void from_elsewhere_holds_for_the_version_it_was_given_in() {
        Assessment imported = sound.add(answer.withSubjectDigest(Optional.empty()))
                .update(SoundRecord.TUTORS, item -> item.withObtainedOn(When.month(2026, 1)));

        assertThat(report(imported).settled()).hasSize(1);
    }

    @Test
    void cannot_settle_what_blocks() {
        Checker blocks = Checker.of(List.of(Wanting.reliability(Level.BLOCKS, SettledBy.SUPERVISOR_EXCEPTION, 2)));
        Context context = Context.on(LocalDate.of(2026, 3, 13));
        Problem blocking = blocks.check(sound, context).blocking().get(0);

        assertThat(blocks.check(answered, context).lapsed())
                .extracting(Report.Lapsed::because)
                .containsExactly(Lapse.NOT_ALLOWED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound.answer(blocking, ID, SoundRecord.LEAD, ANSWERED, Passage.of("x")))
                .withMessageStartingWith("problem:");
    }

    @Test
    void is_given_to_a_part_of_this_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.begin(AssessmentId.of("another"))
                        .answer(warning, ID, SoundRecord.LEAD, ANSWERED, Passage.of("x")))
                .withMessageStartingWith("problem:");
    }

    @Test
    void says_why_it_does_not_hold_in_both_languages() {
        assertThat(Arrays.stream(Lapse.values())).allSatisfy(lapse -> {
            assertThat(lapse.sentence(Language.ENGLISH)).endsWith(".").doesNotContain("'");
            assertThat(lapse.sentence(Language.CYMRAEG))
                    .endsWith(".")
                    .doesNotContain("'")
                    .isNotEqualTo(lapse.sentence(Language.ENGLISH));
        });
    }

    @Test
    void of_a_part_goes_along_into_the_next_version() {
        FinalAssessment signed = answered
                .add(answer.withId(WarningAnswerId.of("imported")).withSubjectDigest(Optional.empty()))
                .finalise(Context.on(LocalDate.of(2026, 3, 13)), SoundRecord.signed())
                .signed()
                .orElseThrow();

        Assessment next = signed.startReview();

        assertThat(next.getWarningAnswers()).containsExactly(answer);
        assertThat(report(next).settled()).hasSize(1);
    }
}
