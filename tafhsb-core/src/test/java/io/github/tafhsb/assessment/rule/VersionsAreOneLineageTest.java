// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Rule;
import org.junit.jupiter.api.Test;

class VersionsAreOneLineageTest {
    private final Rule<?> rule = new VersionsAreOneLineage();
    private final CaseRecord lineage = SoundRecord.lineage();

    @Test
    void is_met_when_each_has_its_own_number() {
        assertThatRule(rule).isMetBy(lineage);
    }

    @Test
    void is_broken_when_two_versions_bear_one_number() {
        assertThatRule(rule).isBrokenBy(lineage.withVersions(lineage.getVersions().get(0), lineage.getVersions().get(0)), "/versions/1/content/version");
    }

    @Test
    void is_broken_when_a_version_is_of_another_record() {
        assertThatRule(rule).isBrokenBy(lineage.withVersions(SoundRecord.signed(SoundRecord.assessment().withId(AssessmentId.of("AS-2")))), "/versions/0/content/id");
    }

    @Test
    void is_broken_when_two_issues_of_a_plan_bear_one_number() {
        assertThatRule(rule).isBrokenBy(lineage.withPlans(lineage.getPlans().get(0), lineage.getPlans().get(0)), "/plans/1/version");
    }

    @Test
    void is_broken_when_a_plan_is_of_another_record() {
        assertThatRule(rule).isBrokenBy(lineage.withPlans(lineage.getPlans().get(0).withAssessment(AssessmentId.of("AS-2"))), "/plans/0/assessment");
    }
}
