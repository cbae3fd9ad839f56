// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.GAP;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissedDaysAreOwnedTest {
    private final Rule<?> rule = new MissedDaysAreOwned();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment past = sound.update(GAP, gap -> gap.withDueOn(Day.of(2026, 3, 2)));
    private final Postponement owned = Postponement.builder()
            .until(Day.of(2026, 4, 2))
            .because(Passage.of("The year lead was away."))
            .decidedBy(SUPERVISOR)
            .build();

    @Test
    void is_met_while_no_day_has_passed() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_by_a_reason_a_name_and_a_new_day() {
        assertThatRule(rule).isMetBy(past.update(GAP, gap -> gap.withPostponed(owned)));
    }

    @Test
    void is_broken_when_a_question_is_open_past_its_day() {
        assertThatRule(rule).isBrokenBy(past, "/gaps/0/postponed");
    }

    @Test
    void is_broken_when_a_new_day_has_no_reason() {
        assertThatRule(rule).isBrokenBy(past.update(GAP, gap -> gap.withPostponed(owned.withBecause(Optional.empty()))), "/gaps/0/postponed");
    }

    @Test
    void is_broken_when_the_new_day_has_passed_too() {
        assertThatRule(rule).isBrokenBy(past.update(GAP, gap -> gap.withPostponed(owned.withUntil(Day.of(2026, 3, 9)))), "/gaps/0/postponed");
    }

    @Test
    void is_told_once_for_several_questions() {
        assertThatRule(rule).isBrokenBy(past.add(past.getGaps().get(0).withId(GapId.of("GA-2"))), "/gaps");
    }

    @Test
    void is_broken_when_a_review_was_held_late_without_a_reason() {
        assertThatRule(rule).isBrokenBy(late(Optional.empty(), Optional.of(SUPERVISOR)), "/review/lateBecause");
    }

    @Test
    void is_broken_when_nobody_decided_that() {
        assertThatRule(rule).isBrokenBy(late(Optional.of(Passage.of("The lead was ill.")), Optional.empty()), "/review/lateDecidedBy");
    }

    @Test
    void is_met_when_a_late_review_says_both() {
        assertThatRule(rule).isMetBy(late(Optional.of(Passage.of("The lead was ill.")), Optional.of(SUPERVISOR)));
    }

    @Test
    void tells_of_each_where_both_were_missed() {
        var late = late(Optional.empty(), Optional.empty());

        assertThatRule(rule)
                .isBrokenBy(
                        late.update(GAP, gap -> gap.withDueOn(Day.of(2026, 3, 2))),
                        "/review/lateBecause",
                        "/gaps/0/postponed");
    }

    @Test
    void is_met_on_the_day_itself() {
        assertThatRule(rule).isMetBy(sound.update(GAP, gap -> gap.withDueOn(Day.of(2026, 3, 13))));
    }

    @Test
    void a_review_held_on_or_before_its_day_is_not_late() {
        Review late = late(Optional.empty(), Optional.empty()).getReview().orElseThrow();

        assertThatRule(rule).isMetBy(sound.withReview(late.withPlannedFor(Day.of(2026, 3, 12))));
        assertThatRule(rule).isMetBy(sound.withReview(late.withPlannedFor(Day.of(2026, 3, 31))));
        assertThatRule(rule).isMetBy(sound.withReview(late.withPlannedFor(Optional.empty())));
        assertThatRule(rule).isMetBy(sound.withReview(late.withHeldOn(Optional.empty())));
    }

    private Assessment late(Optional<Passage> because, Optional<PersonId> decidedBy) {
        return sound.withReview(Review.builder()
                .id(ReviewId.of("RE-1"))
                .plannedFor(Day.of(2026, 1, 9))
                .heldOn(Day.of(2026, 3, 12))
                .lateBecause(because)
                .lateDecidedBy(decidedBy)
                .build());
    }
}
