// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tafhsb.assessment.ActionProgress;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.CommissionPurpose;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.PlanEnd;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.LimitUnit;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import io.github.tafhsb.time.WorkingDays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final Assessment EMPTY =
            Assessment.begin(SoundRecord.assessment().getId());
    private static final SafetyPlanId PLAN = SafetyPlanId.of("PL-9");
    private static final ActionId ACTION = ActionId.of("AC-9");

    @ParameterizedTest
    @CsvSource({"2026-06-12, OVERDUE", "2026-06-11, DUE", "2026-06-10, SOON", "2026-05-28, SOON", "2026-05-27, LATER"})
    void a_day_is_later_then_soon_then_due_then_past(String today, DueState state) {
        assertThat(only(planned(plan -> plan.withReviewOn(Day.of(2026, 6, 11))), today)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_plan_past_its_review_says_that_it_stays_in_force() {
        Due review = only(planned(plan -> plan.withReviewOn(Day.of(2026, 6, 11))), "2026-09-13");

        assertThat(review.kind()).isEqualTo(DueKind.PLAN_REVIEW);
        assertThat(review.part()).contains(SubjectId.of(PLAN));
        assertThat(review.sentence(Language.ENGLISH)).contains("stays in force");
        assertThat(review.sentence(Language.CYMRAEG)).contains("yn dal mewn grym");
    }

    @Test
    void a_plan_that_somebody_ended_has_nothing_due() {
        assertThat(of(
                        planned(plan -> plan.withReviewOn(Day.of(2026, 6, 11)).withEndedOn(Day.of(2026, 6, 1))),
                        "2026-09-13"))
                .isEmpty();
    }

    @Test
    void a_plan_without_a_review_date_is_due_when_the_organisation_says() {
        Assessment record = planned(plan -> plan.withStartsOn(Day.of(2026, 3, 12)));

        assertThat(of(record, "2026-06-12")).isEmpty();
        assertThat(Calendar.of(record, limited("2026-06-12", TimeLimit.days(LimitKind.REVIEW, 91)))
                        .all())
                .extracting(Due::state, due -> due.when().orElseThrow())
                .containsExactly(tuple(DueState.OVERDUE, When.day(2026, 6, 11)));
    }

    @Test
    void an_action_that_happens_once_is_overdue_until_somebody_says_how_it_went() {
        Assessment record = acting(action -> action.withSchedule(new Schedule.Once(Day.of(2026, 3, 12))));

        assertThat(only(record, "2026-03-20").state()).isEqualTo(DueState.OVERDUE);
        assertThat(of(record.update(ACTION, action -> action.withProgress(progress(ProgressState.DONE))), "2026-03-20"))
                .isEmpty();
    }

    @Test
    void an_action_from_a_day_begins_and_then_goes_on() {
        Assessment record = acting(action -> action.withSchedule(new Schedule.From(Day.of(2026, 3, 12))));

        assertThat(only(record, "2026-03-10"))
                .extracting(Due::kind, Due::state)
                .containsExactly(DueKind.ACTION_START, DueState.SOON);
        assertThat(only(record, "2026-03-13"))
                .extracting(Due::kind, Due::state, Due::when)
                .containsExactly(DueKind.ACTION_ONGOING, DueState.ONGOING, Optional.empty());
    }

    @Test
    void what_happens_again_and_again_goes_on_until_its_time_runs_out() {
        Assessment record = acting(action -> action.withSchedule(new Schedule.Repeated(Line.of("fortnightly")))
                .withEndsOn(Day.of(2026, 6, 30)));

        assertThat(of(record, "2026-06-01"))
                .extracting(Due::kind, Due::state)
                .containsExactly(
                        tuple(DueKind.ACTION_END, DueState.LATER), tuple(DueKind.ACTION_ONGOING, DueState.ONGOING));
        assertThat(of(record, "2026-07-01"))
                .extracting(Due::kind, Due::state)
                .containsExactly(tuple(DueKind.ACTION_END, DueState.EXPIRED));
    }

    @Test
    void an_open_question_is_due_on_its_day_or_on_the_one_it_was_given_instead() {
        Assessment record = EMPTY.add(gap().withDueOn(Day.of(2026, 3, 20)).withAskAgainOn(Day.of(2026, 3, 1)));

        assertThat(only(record, "2026-03-21"))
                .extracting(Due::kind, Due::state)
                .containsExactly(DueKind.GAP, DueState.OVERDUE);
        assertThat(only(
                                record.update(
                                        gap().getId(),
                                        gap -> gap.withPostponed(Postponement.builder()
                                                .until(Day.of(2026, 4, 20))
                                                .build())),
                                "2026-03-21")
                        .state())
                .isEqualTo(DueState.LATER);
        assertThat(of(
                        record.update(
                                gap().getId(),
                                gap -> gap.withEnded(
                                        GapEnd.builder().how(GapEnding.ANSWERED).build())),
                        "2026-03-21"))
                .isEmpty();
    }

    @Test
    void an_open_question_without_a_day_is_asked_again() {
        assertThat(only(EMPTY.add(gap().withAskAgainOn(Day.of(2026, 3, 20))), "2026-03-20"))
                .extracting(Due::kind, Due::state, Due::heldBy)
                .containsExactly(DueKind.GAP_ASK_AGAIN, DueState.DUE, List.of(SoundRecord.CO_WORKER));
    }

    @Test
    void the_last_day_of_an_embargo_is_no_leave_to_speak() {
        Embargo embargo = Embargo.builder()
                .id(EmbargoId.of("EM-9"))
                .until(Day.of(2026, 3, 20))
                .reviewOn(Day.of(2026, 3, 10))
                .build();

        assertThat(of(EMPTY.add(embargo), "2026-03-12"))
                .extracting(Due::kind, Due::state)
                .containsExactly(
                        tuple(DueKind.EMBARGO_REVIEW, DueState.OVERDUE), tuple(DueKind.EMBARGO_END, DueState.SOON));
        assertThat(only(EMPTY.add(embargo), "2026-03-21").sentence(Language.ENGLISH))
                .contains("before anybody raises it");
        assertThat(of(EMPTY.add(embargo.withLiftedOn(Day.of(2026, 3, 19))), "2026-03-21"))
                .isEmpty();
    }

    @Test
    void a_training_counts_as_long_as_the_organisation_says_and_a_year_is_not_a_day() {
        TimeLimit threeYears =
                new TimeLimit(LimitKind.TRAINING, 36, LimitUnit.MONTHS, Optional.empty(), Optional.empty());
        Assessment record = SoundRecord.assessment()
                .updatePractitioner(
                        SoundRecord.LEAD,
                        lead -> lead.withTrainings(lead.getTrainings().stream()
                                .map(training -> training.withCompletedOn(When.year(2023)))
                                .toArray(Training[]::new)));

        assertThat(training(record, limited("2025-06-01", threeYears)))
                .extracting(Due::state, Due::certainty)
                .containsExactly(DueState.LATER, Certainty.CERTAINLY);
        Due possibly = training(record, limited("2026-06-01", threeYears));
        assertThat(possibly)
                .extracting(Due::state, Due::certainty, Due::heldBy)
                .containsExactly(DueState.EXPIRED, Certainty.POSSIBLY, List.of(SoundRecord.LEAD));
        assertThat(possibly.sentence(Language.ENGLISH)).endsWith("this is possible and not certain.");
        assertThat(training(record, limited("2027-01-01", threeYears)).isCertain())
                .isTrue();
        assertThat(Calendar.of(record, Context.on(Day.of(2027, 1, 1).date())).all())
                .noneMatch(due -> due.kind() == DueKind.TRAINING);
    }

    @Test
    void an_answer_to_a_warning_runs_out() {
        WarningAnswer answer = WarningAnswer.builder()
                .id(WarningAnswerId.of("WA-9"))
                .rule(RuleId.of("D16"))
                .revision(1)
                .until(Day.of(2026, 3, 20))
                .answeredBy(SoundRecord.LEAD)
                .build();

        assertThat(only(EMPTY.add(answer), "2026-03-21"))
                .extracting(Due::kind, Due::state, Due::heldBy)
                .containsExactly(DueKind.WARNING_ANSWER, DueState.EXPIRED, List.of(SoundRecord.LEAD));
    }

    @ParameterizedTest
    @CsvSource({"COURT, COURT", "CONFERENCE, CONFERENCE", "PANEL, COMMISSION"})
    void whoever_asked_for_the_assessment_waits_for_it(CommissionPurpose purpose, DueKind kind) {
        Assessment record = EMPTY.withCommission(
                Commission.builder().purpose(purpose).dueOn(Day.of(2026, 3, 20)).build());

        assertThat(only(record, "2026-03-21"))
                .extracting(Due::kind, Due::state)
                .containsExactly(kind, DueState.OVERDUE);
    }

    @Test
    void a_review_that_is_planned_is_told_once() {
        Review planned = Review.builder()
                .id(ReviewId.of("RE-9"))
                .plannedFor(Day.of(2026, 3, 20))
                .build();

        assertThat(only(EMPTY.withReview(planned), "2026-03-21").kind()).isEqualTo(DueKind.REVIEW);
        assertThat(only(planned(plan -> plan.withReviewOn(Day.of(2026, 3, 20))).withReview(planned), "2026-03-21")
                        .kind())
                .isEqualTo(DueKind.PLAN_REVIEW);
        assertThat(of(EMPTY.withReview(planned.withHeldOn(Day.of(2026, 3, 20))), "2026-03-21"))
                .isEmpty();
    }

    @Test
    void soon_is_what_the_host_says_also_in_working_days() {
        Assessment record = planned(plan -> plan.withReviewOn(Day.of(2026, 4, 7)));
        Context maundyThursday = Context.on(Day.of(2026, 4, 2).date());
        WorkingDays easter = WorkingDays.mondayToFriday().without(List.of(Day.of(2026, 4, 3), Day.of(2026, 4, 6)));

        assertThat(Calendar.of(record, maundyThursday, new Outlook(1, WorkingDays.mondayToFriday()))
                        .in(DueState.LATER))
                .hasSize(1);
        assertThat(Calendar.of(record, maundyThursday, new Outlook(1, easter)).in(DueState.SOON))
                .hasSize(1);
        assertThat(Calendar.of(record, maundyThursday, Outlook.days(0)).pressing())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Outlook.days(367));
    }

    @Test
    void a_lineage_looks_at_the_plan_that_was_in_force_on_that_day() {
        SafetyPlan march = SoundRecord.plan();
        SafetyPlan september = march.withStartsOn(Day.of(2026, 9, 14)).withReviewOn(Day.of(2026, 12, 14));
        CaseRecord record = SoundRecord.lineage().withPlans(issued("IP-1", 1, march), issued("IP-2", 2, september));

        assertThat(review(record, "2026-09-13").state()).isEqualTo(DueState.OVERDUE);
        assertThat(review(record, "2026-09-14").state()).isEqualTo(DueState.LATER);
    }

    @Test
    void a_plan_that_a_named_person_ended_is_not_brought_back_by_the_version_it_came_from() {
        CaseRecord record = SoundRecord.lineage()
                .append(SoundRecord.entry(new EntryContent.PlanEnded(PlanEnd.builder()
                        .plan(IssuedPlanId.of("IP-1"))
                        .endedBy(SoundRecord.SUPERVISOR)
                        .endedOn(Day.of(2026, 5, 1))
                        .build())));

        assertThat(Calendar.of(record, Context.on(Day.of(2026, 5, 2).date())).all())
                .noneMatch(due -> due.kind() == DueKind.PLAN_REVIEW);
        assertThat(review(record, "2026-04-30").state()).isEqualTo(DueState.LATER);
    }

    @Test
    void until_an_issued_plan_starts_the_one_that_was_signed_counts() {
        CaseRecord record = SoundRecord.lineage()
                .withPlans(issued("IP-1", 1, SoundRecord.plan().withStartsOn(Day.of(2026, 3, 16))));

        assertThat(review(record, "2026-03-14").state()).isEqualTo(DueState.LATER);
    }

    @Test
    void what_was_added_since_counts_from_its_day() {
        CaseRecord record = SoundRecord.lineage()
                .append(dated(
                        "ET-1",
                        Day.of(2026, 5, 18),
                        new EntryContent.Progressed(ActionProgress.builder()
                                .action(SoundRecord.SESSIONS)
                                .progress(progress(ProgressState.DONE))
                                .build())))
                .append(dated(
                        "ET-2",
                        Day.of(2026, 5, 20),
                        new EntryContent.HandedOver(Handover.builder()
                                .handedBy(SoundRecord.LEAD)
                                .acceptedBy(SoundRecord.CO_WORKER)
                                .build())));

        assertThat(ongoing(record, "2026-05-17")).contains(SubjectId.of(SoundRecord.SESSIONS));
        assertThat(ongoing(record, "2026-05-18")).doesNotContain(SubjectId.of(SoundRecord.SESSIONS));
        assertThat(review(record, "2026-05-19").heldBy()).containsExactly(SoundRecord.LEAD);
        assertThat(review(record, "2026-05-20").heldBy()).containsExactly(SoundRecord.CO_WORKER);
    }

    @Test
    void a_hold_a_supervision_and_the_next_assessment_are_the_lineages() {
        CaseRecord record = SoundRecord.lineage()
                .append(dated(
                        "ET-1", Day.of(2026, 4, 1), new EntryContent.SupervisionNote(Passage.of("Talked through."))))
                .append(dated("ET-2", Day.of(2026, 4, 1), new EntryContent.Hold(Passage.of("An inquiry asked."))));
        Context context = limited(
                "2026-05-01", TimeLimit.days(LimitKind.SUPERVISION, 28), TimeLimit.days(LimitKind.REASSESSMENT, 365));

        assertThat(Calendar.of(record, context).all())
                .filteredOn(due -> List.of(DueKind.HOLD, DueKind.SUPERVISION, DueKind.REASSESSMENT)
                        .contains(due.kind()))
                .extracting(Due::kind, Due::state)
                .containsExactly(
                        tuple(DueKind.SUPERVISION, DueState.OVERDUE),
                        tuple(DueKind.REASSESSMENT, DueState.LATER),
                        tuple(DueKind.HOLD, DueState.ONGOING));
    }

    @Test
    void the_result_of_an_assessment_is_asked_for_once() {
        LearningDisability awaited = LearningDisability.builder()
                .status(NeedStatus.BEING_ASSESSED)
                .expectedOn(Day.of(2026, 3, 20))
                .build();
        Assessment record = EMPTY.withChild(
                SoundRecord.assessment().getChild().orElseThrow().withLearningDisability(awaited));

        assertThat(only(record, "2026-03-21").kind()).isEqualTo(DueKind.LEARNING_DISABILITY);
        assertThat(only(record.add(gap().withDueOn(Day.of(2026, 3, 20))), "2026-03-21")
                        .kind())
                .isEqualTo(DueKind.GAP);
    }

    @Test
    void everybody_finds_what_is_theirs() {
        Calendar calendar = Calendar.of(
                SoundRecord.assessment(), Context.on(Day.of(2026, 3, 13).date()));

        assertThat(calendar.heldBy(SoundRecord.MOTHER))
                .extracting(due -> due.part().orElseThrow())
                .contains(SubjectId.of(SoundRecord.NIGHTS));
        assertThat(calendar.heldBy(PersonId.of("nobody"))).isEmpty();
    }

    private static Assessment planned(UnaryOperator<SafetyPlan> change) {
        return EMPTY.add(change.apply(SafetyPlan.builder().id(PLAN).build()));
    }

    private static Assessment acting(UnaryOperator<SafetyAction> change) {
        return planned(plan -> plan)
                .add(change.apply(SafetyAction.builder().id(ACTION).build()));
    }

    private static InformationGap gap() {
        return InformationGap.builder()
                .id(GapId.of("GA-9"))
                .owner(SoundRecord.CO_WORKER)
                .build();
    }

    private static Progress progress(ProgressState state) {
        return Progress.builder().state(state).build();
    }

    private static IssuedPlan issued(String id, int version, SafetyPlan plan) {
        return SoundRecord.assessment()
                .withPlan(plan)
                .issuePlan(IssuedPlanId.of(id), version)
                .orElseThrow();
    }

    private static Entry dated(String id, Day on, EntryContent what) {
        return SoundRecord.entry(what).withId(EntryId.of(id)).withOn(on);
    }

    private static Context limited(String today, TimeLimit... limits) {
        return Context.on(Day.parse(today).date()).under(Policy.none().withLimits(limits));
    }

    private static List<Due> of(Assessment record, String today) {
        return Calendar.of(record, Context.on(Day.parse(today).date())).all();
    }

    private static Due only(Assessment record, String today) {
        assertThat(of(record, today)).hasSize(1);
        return of(record, today).get(0);
    }

    private static Due training(Assessment record, Context context) {
        return Calendar.of(record, context).all().stream()
                .filter(due -> due.kind() == DueKind.TRAINING)
                .findFirst()
                .orElseThrow();
    }

    private static Due review(CaseRecord record, String today) {
        return Calendar.of(record, Context.on(Day.parse(today).date())).all().stream()
                .filter(due -> due.kind() == DueKind.PLAN_REVIEW)
                .findFirst()
                .orElseThrow();
    }

    private static List<SubjectId> ongoing(CaseRecord record, String today) {
        return Calendar.of(record, Context.on(Day.parse(today).date())).in(DueState.ONGOING).stream()
                .flatMap(due -> due.part().stream())
                .toList();
    }
}
