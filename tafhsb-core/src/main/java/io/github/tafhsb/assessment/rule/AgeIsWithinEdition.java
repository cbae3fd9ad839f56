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

/**
 * On the day the assessment started the young person was of an age the edition is for, or somebody decided to work outside it.
 *
 * <p>An age that is only possibly within the limits is not established, and no decision makes up for that.
 */
public final class AgeIsWithinEdition extends Rule<Assessment> {

    /** Declares the rule. */
    public AgeIsWithinEdition() {
        super(
                "A02",
                1,
                Level.BLOCKS,
                SettledBy.SCOPE_DECISION,
                Assessment.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Scope scope = OutsideEdition.scope(facts);
        if (scope.outside().contains(Limit.TOO_YOUNG)) {
            return OutsideEdition.judge(assessment, scope, Set.of(), "younger");
        }
        if (scope.outside().contains(Limit.TOO_OLD)) {
            return OutsideEdition.judge(assessment, scope, Set.of(), "older");
        }
        if (!scope.notEstablished().contains(Limit.TOO_YOUNG)
                && !scope.notEstablished().contains(Limit.TOO_OLD)) {
            return Finding.met();
        }
        if (scope.isOutside()) {
            return Finding.notApplicable(NotApplicable.OUTSIDE_EDITION);
        }
        return assessment.getChild().isEmpty()
                ? Finding.notMet("child", "noChild")
                : Finding.notMet("child/dateOfBirth", "notEstablished");
    }
}
