// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who can sign what, when. Case 01 as it was settled, with one thing changed. */
class SigningTest {
    private static final Context SIGNING = Context.on(LocalDate.of(2026, 3, 13));
    private static final Day TODAY = Day.of(2026, 3, 13);

    private final Assessment settled = Case01.settled();
    private final SignOff signOff = Case01.signOff();

    @Test
    void a_record_in_good_order_is_final_once_a_supervisor_approves_it() {
        Finalisation finalisation = settled.finalise(SIGNING, signOff);

        assertThat(finalisation.signed()).isPresent();
        assertThat(finalisation.signed().get().getContent()).isEqualTo(settled);
        assertThat(finalisation.signed().get().getJudgement().getJudgedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_supervisor_can_return_it() {
        SignOff returned = signOff.withDecision(SignOffDecision.RETURNED);

        assertThat(settled.finalise(SIGNING, returned)).isInstanceOf(Finalisation.Returned.class);
    }

    @Test
    void it_is_signed_on_the_day_it_is_judged() {
        Finalisation finalisation = settled.finalise(SIGNING, signOff.withOn(Day.of(2026, 3, 14)));

        assertThat(finalisation).isInstanceOf(Finalisation.NotYet.class);
        assertThat(finalisation.report().blocking()).extracting(Problem::pointer).containsExactly("/signOff/on");
    }

    @Test
    void a_supervisor_who_has_left_does_not_sign() {
        Assessment left = settled.updatePractitioner(
                Case01.MANAGER, manager -> manager.withActiveUntil(Day.of(2026, 3, 1)));

        assertThat(left.finalise(SIGNING, signOff)).isInstanceOf(Finalisation.NotYet.class);
    }

    @Test
    void a_decision_to_work_outside_the_edition_keeps_it_from_being_final() {
        Assessment decided = settled.withScopeDecision(
                ScopeDecision.builder().reason(Passage.of("Another tool was agreed.")).build());

        assertThat(decided.finalise(SIGNING, signOff)).isInstanceOf(Finalisation.OutsideEdition.class);
    }

    @Test
    void without_a_plan_something_blocks_before_and_while_it_is_signed() {
        Assessment unprotected = settled.withPlan(Optional.empty());

        Report draft = Checker.standard().check(unprotected, SIGNING);
        Report signing = unprotected.finalise(SIGNING, signOff).report();

        assertThat(draft.blocking()).extracting(Problem::code).contains("E31");
        assertThat(signing.blocking()).extracting(Problem::code).contains("E01");
    }

    @Test
    void a_named_supervisors_exception_settles_what_it_may() {
        Assessment withoutGoals = settled.withPlan(settled.getPlan().orElseThrow().withGoals());
        Assessment excepted = withoutGoals.add(exception(Case01.MANAGER, TODAY).withRule(RuleId.of("E09")));

        Report report = Checker.standard().check(excepted, SIGNING);

        assertThat(report.blocking()).isEmpty();
        assertThat(report.settled()).extracting(each -> each.problem().code()).containsExactlyInAnyOrder("E09", "C32");
    }

    @Test
    void no_exception_comes_from_whoever_does_the_work_or_from_the_future() {
        Practitioner lead = (Practitioner) settled.find(Case01.SOCIAL_WORKER).orElseThrow();
        Line reference = lead.getReference().orElse(Line.of("SW-77"));
        Assessment twice = untrained()
                .updatePractitioner(Case01.SOCIAL_WORKER, worker -> worker.withReference(reference))
                .add(Practitioner.builder()
                        .id(PersonId.of("second-hat"))
                        .role(PractitionerRole.SUPERVISOR)
                        .reference(reference)
                        .build());

        assertThat(open(untrained().add(exception(Case01.SOCIAL_WORKER, TODAY)))).contains("B01");
        assertThat(open(twice.add(exception(PersonId.of("second-hat"), TODAY)))).contains("B01");
        assertThat(open(untrained().add(exception(Case01.MANAGER, Day.of(2099, 1, 1))))).contains("B01");
    }

    @Test
    void no_exception_settles_what_is_settled_only_by_doing_it() {
        Assessment unnamed = settled.withEdition(Optional.empty())
                .add(exception(Case01.MANAGER, TODAY).withRule(RuleId.of("A01")));

        assertThat(open(unnamed)).contains("A01");
    }

    private Assessment untrained() {
        return settled.updatePractitioner(Case01.SOCIAL_WORKER, lead -> lead.withTrainings());
    }

    private static java.util.List<String> open(Assessment assessment) {
        return Checker.standard().check(assessment, SIGNING).blocking().stream()
                .map(Problem::code)
                .toList();
    }

    private static SupervisorException exception(PersonId by, Day on) {
        return SupervisorException.builder()
                .id(ExceptionId.of("exc-1"))
                .rule(RuleId.of("B01"))
                .decidedBy(by)
                .decidedOn(on)
                .reason(Passage.of("The training is booked for May; a trained co-worker reads every part."))
                .build();
    }
}
