// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The versions and plans of a case record are of its own assessment, and no two bear the same number. */
public final class VersionsAreOneLineage extends Rule<CaseRecord> {

    /** Declares the rule. */
    public VersionsAreOneLineage() {
        super(
                "I04",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                CaseRecord.class,
                "inference");
    }

    @Override
    public Finding judge(CaseRecord record, Facts facts) {
        Finding.Breaches breaches = Finding.breaches();
        Set<Integer> versions = new HashSet<>();
        for (int i = 0; i < record.getVersions().size(); i++) {
            Assessment content = record.getVersions().get(i).getContent();
            String at = "versions/" + i + "/content/";
            boolean other = !content.getId().equals(record.getId());
            breaches.addIf(other, at + "id", "other")
                    .addIf(!other && !versions.add(content.getVersion()), at + "version", "repeated");
        }
        Set<List<Object>> plans = new HashSet<>();
        for (int i = 0; i < record.getPlans().size(); i++) {
            IssuedPlan plan = record.getPlans().get(i);
            boolean other = !plan.getAssessment().equals(record.getId());
            boolean repeated = !other && !plans.add(List.of(plan.getPlan().getId(), plan.getVersion()));
            breaches.addIf(other, "plans/" + i + "/assessment", "other")
                    .addIf(repeated, "plans/" + i + "/version", "repeated");
        }
        return breaches.finding();
    }
}
