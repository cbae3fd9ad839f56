// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who has certainly turned 18 during the work has a step towards services for adults, or towards its end.
 *
 * <p>That nobody knows yet was enough before the birthday; now it is not.
 */
public final class TurningEighteenIsFollowedUp extends Rule<Assessment> {

    /** Declares the rule. */
    public TurningEighteenIsFollowedUp() {
        super(
                "F06",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<LocalDate> adult = Adulthood.latestStart(assessment);
        if (adult.isEmpty() || adult.get().isAfter(facts.today().date())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean step = Adulthood.said(assessment)
                .filter(answer -> !(answer instanceof Answer.NotKnown))
                .isPresent();
        return Finding.metIf(step, "transition");
    }
}
