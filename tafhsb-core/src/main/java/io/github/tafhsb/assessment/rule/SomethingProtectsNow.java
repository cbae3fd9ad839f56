// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.Breach;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/**
 * While the work is open, a plan with at least one action is in force, or somebody decided that none is needed.
 *
 * <p>Told on every draft, also outside the edition. When the record is signed under the edition, E01 tells the same defect and
 * this rule does not.
 */
public final class SomethingProtectsNow extends Rule<Assessment> {

    /** Declares the rule. */
    public SomethingProtectsNow() {
        super(
                "E31",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://liverpoolscp.proceduresonline.com/chapters/p_init_cp.html",
                "https://www.justiceinspectorates.gov.uk/hmicfrs/news/releases/0022013-children-and-young-people-who-sexually-offend-missed-opportunities-to-prevent-reoffending/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Breach> missing = Protection.missing(assessment, facts);
        if (missing.isEmpty()) {
            return Finding.met();
        }
        return Signing.decides(facts)
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : new Finding.NotMet(List.of(missing.get()));
    }
}
