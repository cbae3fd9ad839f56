// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan has a review date, within the local limit where there is one, that does not lie in the past on the day of sign-off.
 *
 * <p>The limit runs from the latest of the first day of the plan, the day it was agreed and the last review, else from today.
 * On a draft, a plan past its review is urgent and F01 tells it; when the record is signed under the edition, this rule tells
 * it and F01 does not. A plan that has ended needs no review; that nothing protects then is told by E31 or E01.
 */
public final class ReviewDateIsSet extends Rule<SafetyPlan> {

    /** Declares the rule. */
    public ReviewDateIsSet() {
        super(
                "E13",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                SafetyPlan.class,
                "https://yjresourcehub.uk/safety-planning-in-education-a-guide-for-professionals-supporting-children-following-incidents-of-harmful-sexual-behaviour-centre-for-expertise-on-child-sexual-abuse-september-2022/",
                "https://slideum.com/doc/3672599/presentation-to-valerie-mcniven");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        if (plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (plan.getReviewOn().isEmpty()) {
            return Finding.notMet("reviewOn", "none");
        }
        if (Protection.isReviewedBeforeItStarts(plan)) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        Day review = plan.getReviewOn().get();
        if (review.compareTo(facts.today()) < 0) {
            return Signing.decides(facts)
                    ? Finding.notMet("reviewOn", "past")
                    : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        LocalDate from = lastLookedAt(plan, facts).orElse(facts.today()).date();
        Policy policy = facts.the(Policy.class).orElseThrow();
        boolean late = limits(facts)
                .flatMap(kind -> policy.lastDay(kind, from, facts.today()).stream())
                .anyMatch(review.date()::isAfter);
        return late ? Finding.notMet("reviewOn", "late") : Finding.met();
    }

    /** A first plan has a limit of its own beside that of every plan. */
    private static Stream<LimitKind> limits(Facts facts) {
        boolean first = facts.the(Review.class).isEmpty()
                && facts.the(Assessment.class)
                        .filter(it -> it.getVersion() == 1)
                        .isPresent();
        return first ? Stream.of(LimitKind.REVIEW, LimitKind.FIRST_REVIEW) : Stream.of(LimitKind.REVIEW);
    }

    private static Optional<Day> lastLookedAt(SafetyPlan plan, Facts facts) {
        Optional<Day> reviewed =
                facts.the(Review.class).flatMap(Review::getHeldOn).filter(held -> held.compareTo(facts.today()) <= 0);
        return Stream.of(plan.getStartsOn(), plan.getAgreedOn(), reviewed)
                .flatMap(Optional::stream)
                .max(Day::compareTo);
    }
}
