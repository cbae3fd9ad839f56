// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody will soon be 18, it is said how the move to services for adults, or the end of the work, is planned.
 *
 * <p>How soon is soon is a local limit. From the birthday on, F06 asks for the step itself.
 */
public final class TransitionIsConsidered extends Rule<Assessment> {

    /** Declares the rule. */
    public TransitionIsConsidered() {
        super(
                "A14",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<LocalDate> adult = Adulthood.latestStart(assessment);
        if (adult.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (!adult.get().isAfter(facts.today().date())) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        Optional<LocalDate> soon = facts.the(Policy.class)
                .flatMap(policy -> policy.lastDay(LimitKind.TRANSITION, facts.today().date(), facts.today()));
        if (soon.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        if (adult.get().isAfter(soon.get())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.metIf(Adulthood.said(assessment).isPresent(), "transition");
    }
}
