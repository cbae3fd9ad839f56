// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A supervisor's exception is for one version, by somebody who does none of the work, and ends with what it was decided on. */
class ExceptionsTest {
    private static final Context TODAY = Context.on(LocalDate.of(2026, 3, 13));
    private static final Day DECIDED = Day.of(2026, 3, 12);
    private static final ExceptionId ID = ExceptionId.of("ex-1");

    private final Assessment unfinished = SoundRecord.assessment()
            .update(SoundRecord.HOST, host -> host.withStatus(HostStatus.IN_PROGRESS)
                    .withCompletedOn(Optional.empty()));
    private final Problem hostIsNotCompleted = report(unfinished).blocking().get(0);
    private final SupervisorException exception = unfinished.except(
            hostIsNotCompleted, ID, SoundRecord.SUPERVISOR, DECIDED, Passage.of("The court sits on Monday."));

    private static Report report(Assessment assessment) {
        return Checker.standard().check(assessment, TODAY);
    }

    private static void lapses(Assessment assessment, Lapse because) {
        assertThat(report(assessment).blocking()).isNotEmpty();
        assertThat(report(assessment).lapsed()).extracting(Report.Lapsed::because).containsExactly(because);
    }

    @Test
    void settles_what_the_book_lets_it_settle() {
        Report report = report(unfinished.add(exception));

        assertThat(hostIsNotCompleted.code()).isEqualTo("A07");
        assertThat(report.settled()).containsExactly(new Report.Settled(hostIsNotCompleted, ID));
        assertThat(report.blocking()).doesNotContain(hostIsNotCompleted);
        assertThat(report.lapsed()).isEmpty();
    }

    @Test
    void lapses_when_what_it_was_decided_on_changes() {
        assertThat(report(unfinished.add(exception).withReference(Line.of("Another"))).settled()).hasSize(1);
        lapses(
                unfinished.add(exception).update(SoundRecord.HOST, host -> host.withStatus(HostStatus.PLANNED)),
                Lapse.SUBJECT_CHANGED);
    }

    @Test
    void is_for_a_supervisor_of_that_day_who_does_none_of_the_work() {
        lapses(unfinished.add(exception.withDecidedBy(SoundRecord.LEAD)), Lapse.NOT_A_SUPERVISOR);
        lapses(
                unfinished
                        .add(exception)
                        .updatePractitioner(
                                SoundRecord.SUPERVISOR, one -> one.withActiveUntil(Day.of(2026, 3, 11))),
                Lapse.NOT_A_SUPERVISOR);
        lapses(
                unfinished
                        .add(exception)
                        .updatePractitioner(SoundRecord.SUPERVISOR, one -> one.withActiveFrom(Day.of(2026, 3, 13))),
                Lapse.NOT_A_SUPERVISOR);
        assertThat(report(unfinished
                                .add(exception)
                                .updatePractitioner(SoundRecord.SUPERVISOR, one -> one.withActiveFrom(DECIDED)
                                        .withActiveUntil(DECIDED)))
                        .settled())
                .hasSize(1);
    }

    @Test
    void does_not_hold_for_whoever_leads_under_another_entry() {
        Assessment twice = unfinished
                .updatePractitioner(SoundRecord.LEAD, one -> one.withReference(Line.of("SWE-1")))
                .add(io.github.tafhsb.people.Practitioner.builder()
                        .id(PersonId.of("PR-9"))
                        .role(PractitionerRole.SUPERVISOR)
                        .reference(Line.of("swe-1 "))
                        .build())
                .add(exception.withDecidedBy(PersonId.of("PR-9")));

        assertThat(report(twice).lapsed()).extracting(Report.Lapsed::because).containsExactly(Lapse.NOT_A_SUPERVISOR);
    }

    @Test
    void does_not_hold_unfinished_or_before_its_day() {
        lapses(unfinished.add(exception.withReason(Optional.empty())), Lapse.INCOMPLETE);
        lapses(unfinished.add(exception.withDecidedBy(Optional.empty())), Lapse.INCOMPLETE);
        lapses(unfinished.add(exception.withDecidedOn(Optional.empty())), Lapse.INCOMPLETE);
        lapses(unfinished.add(exception.withDecidedOn(Day.of(2199, 12, 31))), Lapse.NOT_YET);
    }

    @Test
    void is_refused_for_what_only_doing_it_settles() {
        Problem other = report(SoundRecord.assessment().withEdition(Optional.empty())).blocking().get(0);

        assertThat(other.code()).isEqualTo("A01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoundRecord.assessment()
                        .except(other, ID, SoundRecord.SUPERVISOR, DECIDED, Passage.of("x")))
                .withMessageStartingWith("problem:");
    }

    @Test
    void stays_behind_when_the_next_version_begins() {
        FinalAssessment signed = unfinished
                .add(exception)
                .finalise(TODAY, SoundRecord.signed())
                .signed()
                .orElseThrow();

        Assessment next = signed.startReview();

        assertThat(signed.getContent().getExceptions()).containsExactly(exception);
        assertThat(next.getExceptions()).isEmpty();
        assertThat(report(next).blocking()).extracting(Problem::code).contains("A07");
    }
}
