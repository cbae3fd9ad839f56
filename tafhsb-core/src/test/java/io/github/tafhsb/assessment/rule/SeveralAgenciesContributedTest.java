// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Contribution;
import io.github.tafhsb.people.ContributionId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralAgenciesContributedTest {
    private final Rule<?> rule = new SeveralAgenciesContributed();
    private final Assessment sound = SoundRecord.assessment();
    private final Assessment one = sound.withEvidence()
            .updatePractitioner(SoundRecord.SCHOOLS_LEAD, lead -> lead.withAgency(Optional.empty()));

    @Test
    void is_met_when_school_gave_evidence_to_a_social_worker() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_when_it_is_said_why_there_is_one() {
        assertThatRule(rule).isMetBy(one.withOneAgencyOnly(Passage.of("Health and school were asked and know nothing.")));
    }

    @Test
    void is_broken_when_there_is_one() {
        assertThatRule(rule).isBrokenBy(one, "/contributions");
    }

    @Test
    void has_nothing_to_judge_before_there_is_a_formulation() {
        assertThatRule(rule).doesNotApplyTo(one.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void is_met_when_another_agency_works_on_it_sent_something_or_is_a_source() {
        assertThatRule(rule).isMetBy(one.updatePractitioner(SoundRecord.CO_WORKER, worker -> worker.withAgency(Agency.HEALTH)));
        assertThatRule(rule).isMetBy(one.add(Contribution.builder().id(ContributionId.of("CN-1")).agency(Agency.HEALTH).build()));
        assertThatRule(rule).isMetBy(from(SourceKind.EDUCATION));
    }

    @Test
    void a_source_that_is_no_agency_or_the_same_is_no_other() {
        assertThatRule(rule).isBrokenBy(from(SourceKind.PARENT_OR_CARER), "/contributions");
        assertThatRule(rule).isBrokenBy(from(SourceKind.SOCIAL_CARE), "/contributions");
    }

    @Test
    void a_supervisor_signs_and_contributes_nothing() {
        assertThatRule(rule).isBrokenBy(
                one.updatePractitioner(SoundRecord.SUPERVISOR, supervisor -> supervisor.withAgency(Agency.HEALTH)), "/contributions");
    }

    private Assessment from(SourceKind kind) {
        return one.add(EvidenceItem.builder()
                .id(EvidenceId.of("EV-9"))
                .source(Source.builder().kind(kind).build())
                .build());
    }
}
