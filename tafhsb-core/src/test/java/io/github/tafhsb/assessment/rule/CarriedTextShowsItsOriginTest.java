// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.GAP;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedTextShowsItsOriginTest {
    private final Rule<?> rule = new CarriedTextShowsItsOrigin();
    private final Assessment sound = SoundRecord.assessment();

    private final Passage carried = Passage.of("Whether anybody else has it.")
            .withOrigin(Origin.CARRIED)
            .withCarriedFrom(Line.of("Earlier assessment"))
            .withUnchangedSince(When.month(2025, 11));

    private Assessment asking(Passage question) {
        return sound.update(GAP, gap -> gap.withQuestion(question));
    }

    @Test
    void is_met_when_it_says_from_where_and_since_when() {
        assertThatRule(rule).isMetBy(asking(carried));
    }

    @Test
    void points_at_the_one_that_does_not() {
        assertThatRule(rule).isBrokenBy(asking(carried.withUnchangedSince(Optional.empty())), "/gaps/0/question");
        assertThatRule(rule).isBrokenBy(asking(carried.withCarriedFrom(Optional.empty())), "/gaps/0/question");
    }

    @Test
    void tells_once_of_several() {
        Passage bare = carried.withUnchangedSince(Optional.empty());
        Assessment two = asking(bare).update(GAP, gap -> gap.withAction(bare));
        assertThatRule(rule).isBrokenBy(two, "/gaps/0/question", "/gaps/0/action");
        assertThatRule(rule).isBrokenBy(two.withWorkedAlone(bare), "");
    }

    @Test
    void a_review_carries_over_less_than_everything() {
        Assessment reviewed = asking(carried)
                .withReview(Review.builder().id(ReviewId.of("RV-1")).build());
        Assessment unchanged = reviewed.withPlan(Optional.empty()).withFormulation(SoundRecord.formulation()
                .withFactors()
                .withHypotheses()
                .withScenarios()
                .withDiscussed()
                .withNothingFound()
                .withOwnHarm(Optional.empty())
                .withWhyNowAndHere(carried)
                .withServicesAndSociety(Optional.empty())
                .withChildsAccount(Optional.empty())
                .withCultureAndIdentity(Optional.empty()));
        assertThatRule(rule).isMetBy(reviewed);
        assertThatRule(rule).isBrokenBy(unchanged, "/review");
        assertThatRule(rule).isMetBy(unchanged.withReview(Optional.empty()));
    }

    @Test
    void has_nothing_to_judge_where_nothing_was_carried_over() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void what_is_asked_and_done_about_a_gap_is_no_new_thinking() {
        Assessment unchanged = asking(carried)
                .withReview(Review.builder().id(ReviewId.of("RV-1")).build())
                .withPlan(Optional.empty())
                .withFormulation(Optional.empty());
        Assessment oneLess = unchanged.update(GAP, gap -> gap.withAction(Optional.empty()));
        assertThatRule(rule).isBrokenBy(unchanged, "/review");
        assertThatRule(rule).isBrokenBy(oneLess, "/review");
    }
}
