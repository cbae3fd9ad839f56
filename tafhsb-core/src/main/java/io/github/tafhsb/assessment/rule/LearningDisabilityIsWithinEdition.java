// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Set;

/** The edition is suitable for the young person where they have a learning disability, or somebody decided to work outside it. */
public final class LearningDisabilityIsWithinEdition extends Rule<Assessment> {
    private static final Set<Limit> BEFORE = Set.of(Limit.TOO_YOUNG, Limit.TOO_OLD, Limit.SEX);

    /** Declares the rule. */
    public LearningDisabilityIsWithinEdition() {
        super(
                "A06",
                1,
                Level.BLOCKS,
                SettledBy.SCOPE_DECISION,
                Assessment.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/",
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Scope scope = OutsideEdition.scope(facts);
        if (scope.outside().contains(Limit.LEARNING_DISABILITY)) {
            return OutsideEdition.judge(assessment, scope, BEFORE, "");
        }
        if (!scope.notEstablished().contains(Limit.LEARNING_DISABILITY)) {
            return Finding.met();
        }
        return Finding.notApplicable(
                scope.isOutside() ? NotApplicable.OUTSIDE_EDITION : NotApplicable.SAID_BY_ANOTHER_RULE);
    }
}
