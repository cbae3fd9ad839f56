// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario says what could happen, to whom, where, and what would be seen first.
 *
 * <p>What it leaves out is told once for each scenario.
 */
public final class ScenariosSayWhatToLookFor extends Rule<Scenario> {

    /** Declares the rule. */
    public ScenariosSayWhatToLookFor() {
        super(
                "D15",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Scenario.class,
                "https://www.gov.scot/publications/framework-risk-assessment-management-evaluation-guidance/pages/2/",
                "https://www.yumpu.com/en/document/view/55829022/treatment-of-sex-offenders/95");
    }

    @Override
    public Finding judge(Scenario scenario, Facts facts) {
        List<String> missing = new ArrayList<>();
        if (scenario.getWhat().isEmpty()) {
            missing.add("what");
        }
        if (scenario.getWho().isEmpty()) {
            missing.add("who");
        }
        if (scenario.getWhere().isEmpty()) {
            missing.add("where");
        }
        if (scenario.getEarlySigns().isEmpty()) {
            missing.add("earlySigns");
        }
        if (missing.isEmpty()) {
            return Finding.met();
        }
        return Finding.notMet(missing.get(0), missing.size() == 1 ? missing.get(0) : "several");
    }
}
