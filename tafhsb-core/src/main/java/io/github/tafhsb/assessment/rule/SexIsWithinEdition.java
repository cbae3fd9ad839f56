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

/** The young person's sex, as recorded, is one the edition is for, or somebody decided to work outside it. */
public final class SexIsWithinEdition extends Rule<Assessment> {
    private static final Set<Limit> BEFORE = Set.of(Limit.TOO_YOUNG, Limit.TOO_OLD);

    /** Declares the rule. */
    public SexIsWithinEdition() {
        super(
                "A04",
                1,
                Level.BLOCKS,
                SettledBy.SCOPE_DECISION,
                Assessment.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Scope scope = OutsideEdition.scope(facts);
        if (scope.outside().contains(Limit.SEX)) {
            return OutsideEdition.judge(assessment, scope, BEFORE, "outside");
        }
        if (!scope.notEstablished().contains(Limit.SEX)) {
            return Finding.met();
        }
        if (scope.isOutside()) {
            return Finding.notApplicable(NotApplicable.OUTSIDE_EDITION);
        }
        return assessment.getChild().isEmpty()
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : Finding.notMet("child/sex", "notEstablished");
    }
}
