// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewShowsWhatChangedTest {
    private final Rule<?> rule = new ReviewShowsWhatChanged();
    private final ReviewChange change =
            ReviewChange.builder().what(Passage.of("Back to his old seat.")).addEvidence(TUTORS).build();

    @Test
    void is_met_when_the_source_of_the_evidence_saw_it() {
        assertThatRule(rule).isMetBy(reviewed(change));
    }

    @Test
    void is_met_when_somebody_is_named_who_saw_it() {
        assertThatRule(rule).isMetBy(reviewed(change.withSeenBy(MOTHER)));
    }

    @Test
    void is_broken_when_a_change_says_nothing() {
        assertThatRule(rule).isBrokenBy(reviewed(change.withWhat(Optional.empty())), "/review/changes");
    }

    @Test
    void is_told_once_when_several_cite_no_evidence() {
        assertThatRule(rule).isBrokenBy(reviewed(change.withEvidence(), change.withEvidence()), "/review/changes");
    }

    @Test
    void is_broken_when_nobody_is_known_to_have_seen_it() {
        assertThatRule(rule).isBrokenBy(reviewed(change).update(TUTORS, item -> item.withSource(Optional.empty())), "/review/changes");
    }

    @Test
    void is_told_once_when_nothing_is_said_to_have_changed() {
        assertThatRule(rule).isBrokenBy(reviewed(), "/review/changes");
    }

    @Test
    void has_nothing_to_judge_before_the_review_was_held() {
        assertThatRule(rule).doesNotApplyTo(SoundRecord.assessment().withReview(Review.builder().id(ReviewId.of("RE-1")).build()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_source_is_known_by_a_person_or_a_role_and_not_by_its_kind() {
        Source kind = Source.builder().kind(SourceKind.EDUCATION).build();
        assertThatRule(rule).isBrokenBy(reviewed(change).update(TUTORS, item -> item.withSource(kind)), "/review/changes");
        assertThatRule(rule).isMetBy(reviewed(change).update(TUTORS, item -> item.withSource(kind.withPerson(MOTHER))));
    }

    private static Assessment reviewed(ReviewChange... changes) {
        return SoundRecord.assessment()
                .withReview(Review.builder()
                        .id(ReviewId.of("RE-1"))
                        .heldOn(Day.of(2026, 3, 12))
                        .addChanges(changes)
                        .build());
    }
}
