// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.stream.Stream;

/**
 * Whoever opens the record finds at once what happened, what keeps everyone safe now, whom to ring, and the next date.
 *
 * <p>What keeps everyone safe, whom to ring and when the plan is reviewed are told by E31, E08 and E13; here remains what they do not ask.
 */
public final class FirstPageAnswers extends Rule<Assessment> {

    /** Declares the rule. */
    public FirstPageAnswers() {
        super(
                "F11",
                1,
                Level.OUTLINE,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://socialcareinspection.blog.gov.uk/2019/07/24/what-makes-an-effective-case-record/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        boolean planned = assessment.getPlanNotNeeded().isEmpty() || assessment.getPlan().isPresent();
        return Finding.breaches()
                .addIf(assessment.getBehaviours().isEmpty(), "behaviours", "situation")
                .addIf(!planned && !hasNextDay(assessment, facts.today()), "planNotNeeded", "nextDay")
                .finding();
    }

    private static boolean hasNextDay(Assessment assessment, Day today) {
        return Stream.concat(
                        assessment.getCommission().flatMap(Commission::getDueOn).stream(),
                        assessment.getGaps().stream()
                                .filter(gap -> gap.getEnded().isEmpty())
                                .flatMap(gap -> gap.getDueOn().or(gap::getAskAgainOn).stream()))
                .anyMatch(day -> day.compareTo(today) >= 0);
    }
}
