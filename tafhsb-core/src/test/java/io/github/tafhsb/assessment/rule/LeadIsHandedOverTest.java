// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;
import static io.github.tafhsb.assessment.SoundRecord.SUPERVISOR;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadIsHandedOverTest {
    private final Rule<?> rule = new LeadIsHandedOver();
    private final Handover whole = Handover.builder()
            .handedBy(LEAD)
            .acceptedBy(CO_WORKER)
            .acceptedOn(Day.of(2026, 3, 12))
            .note(Passage.of("One question is open."))
            .build();
    private final CaseRecord changed = SoundRecord.lineage()
            .withVersions(
                    SoundRecord.lineage().getVersions().get(0),
                    SoundRecord.signed(SoundRecord.assessment()
                            .withVersion(2)
                            .updatePractitioner(LEAD, one -> one.withRole(PractitionerRole.CONTRIBUTOR))
                            .updatePractitioner(CO_WORKER, one -> one.withRole(PractitionerRole.LEAD))));

    @Test
    void is_met_while_the_same_person_leads() {
        assertThatRule(rule).isMetBy(SoundRecord.lineage());
    }

    @Test
    void is_met_by_a_whole_handover() {
        assertThatRule(rule).isMetBy(handed(whole));
    }

    @Test
    void is_broken_when_nobody_handed_over() {
        assertThatRule(rule).isBrokenBy(changed, "/versions/1/content/practitioners");
    }

    @Test
    void is_broken_when_it_was_handed_to_somebody_else() {
        assertThatRule(rule).isBrokenBy(handed(whole.withAcceptedBy(SUPERVISOR)), "/versions/1/content/practitioners");
    }

    @Test
    void is_told_once_when_the_handover_does_not_say_who_accepted() {
        assertThatRule(rule).isBrokenBy(handed(whole.withAcceptedBy(Optional.empty())), "/entries/0/what/handover");
    }

    @Test
    void is_broken_when_a_handover_does_not_say_what_was_open() {
        assertThatRule(rule).isBrokenBy(handed(whole.withNote(Optional.empty())), "/entries/0/what/handover");
    }

    private CaseRecord handed(Handover handover) {
        return changed.append(SoundRecord.entry(new EntryContent.HandedOver(handover)));
    }

    @Test
    void is_met_while_one_of_two_leads_stays() {
        Assessment second = SoundRecord.assessment().withVersion(2);
        CaseRecord same = SoundRecord.lineage()
                .withVersions(SoundRecord.lineage().getVersions().get(0), SoundRecord.signed(second));
        CaseRecord joined = SoundRecord.lineage()
                .withVersions(
                        SoundRecord.lineage().getVersions().get(0),
                        SoundRecord.signed(second.updatePractitioner(
                                CO_WORKER, one -> one.withRole(PractitionerRole.LEAD))));

        assertThatRule(rule).isMetBy(same);
        assertThatRule(rule).isMetBy(joined);
    }
}
