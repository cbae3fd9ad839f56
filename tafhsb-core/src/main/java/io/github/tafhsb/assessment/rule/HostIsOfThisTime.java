// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The fuller assessment and this one are no further apart than the organisation allows.
 *
 * <p>A version that came from a review counts from the day of the review.
 */
public final class HostIsOfThisTime extends Rule<HostAssessment> {

    /** Declares the rule. */
    public HostIsOfThisTime() {
        super(
                "F03",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                HostAssessment.class,
                "https://derbycsc.trixonline.co.uk/chapter/aim3-assessment-process",
                "inference");
    }

    @Override
    public Finding judge(HostAssessment host, Facts facts) {
        Policy policy = facts.the(Policy.class).orElseThrow();
        if (host.getUse() != HostUse.CURRENT || host.getCompletedOn().isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (policy.limit(LimitKind.HOST, facts.today()).isEmpty()) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        Assessment assessment = facts.the(Assessment.class).orElseThrow();
        Optional<Day> reviewed = assessment.getReview().flatMap(Review::getHeldOn);
        LocalDate here = reviewed.or(assessment::getStartedOn).orElse(facts.today()).date();
        When there = host.getCompletedOn().get();
        return Finding.breaches()
                .addIf(isFurther(policy, there.latest(), here, facts.today()), "completedOn", "older")
                .addIf(isFurther(policy, here, there.earliest(), facts.today()), "completedOn", "newer")
                .finding();
    }

    private static boolean isFurther(Policy policy, LocalDate from, LocalDate to, Day today) {
        return policy.lastDay(LimitKind.HOST, from, today).filter(to::isAfter).isPresent();
    }
}
