// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChildsOwnAccountStandsTest {
    @Test
    void is_met_by_what_the_child_says_or_by_why_nobody_asked() {
        assertThatRule(new ChildsOwnAccountStands()).isMetBy(SoundRecord.assessment());
        assertThatRule(new ChildsOwnAccountStands())
                .isMetBy(formulated(it -> it.withChildsAccount(Answer.notAsked(Passage.of("The police ask to wait.")))));
    }

    @Test
    void points_at_a_formulation_without_it() {
        assertThatRule(new ChildsOwnAccountStands()).isBrokenBy(without(), "/formulation/childsAccount");
    }

    @Test
    void only_a_person_can_say_that_an_embargo_covers_it() {
        assertThatRule(new ChildsOwnAccountStands())
                .isBrokenBy(without().add(SoundRecord.embargo()), "/formulation/childsAccount");
    }

    @Test
    void waits_for_the_police_where_the_child_was_asked_without_them() {
        assertThatRule(new ChildsOwnAccountStands())
                .doesNotApplyTo(askedWithoutThePolice(without()), NotApplicable.NOT_YET);
        assertThatRule(new ChildsOwnAccountStands()).isMetBy(askedWithoutThePolice(SoundRecord.assessment()));
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new ChildsOwnAccountStands())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new ChildsOwnAccountStands())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new ChildsOwnAccountStands())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static Assessment askedWithoutThePolice(Assessment record) {
        return record.add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 3, 1)))
                .add(EvidenceItem.builder()
                        .id(EvidenceId.of("EV-3"))
                        .source(Source.builder().kind(SourceKind.CHILD).build())
                        .obtainedOn(When.day(2026, 3, 10))
                        .build());
    }

    private static Assessment without() {
        return formulated(it -> it.withChildsAccount(Optional.empty()));
    }
}
