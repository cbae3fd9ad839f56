// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.formulated;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CultureAndIdentityAreConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_an_answer_of_any_kind() {
        assertThatRule(new CultureAndIdentityAreConsidered()).isMetBy(sound);
        assertThatRule(new CultureAndIdentityAreConsidered())
                .isMetBy(formulated(
                        it -> it.withCultureAndIdentity(Answer.declined(Passage.of("He would rather not say.")))));
    }

    @Test
    void points_at_a_formulation_in_which_nobody_asked() {
        assertThatRule(new CultureAndIdentityAreConsidered())
                .isBrokenBy(unasked(), "/formulation/cultureAndIdentity");
    }

    @Test
    void is_met_by_an_explored_worksheet_about_them() {
        Worksheet worksheet = Worksheet.builder()
                .id(WorksheetId.of("WS-1"))
                .domain(Code.of(
                        "identity-culture-and-language",
                        "io.github.tafhsb.domains",
                        "1",
                        "Identity, culture and language"))
                .build();

        assertThatRule(new CultureAndIdentityAreConsidered())
                .isMetBy(unasked().add(worksheet.withSummary(Passage.of("Asked of him and of his mother."))));
        assertThatRule(new CultureAndIdentityAreConsidered())
                .isBrokenBy(unasked().add(worksheet), "/formulation/cultureAndIdentity");
    }

    @Test
    void waits_until_somebody_offers_an_explanation() {
        assertThatRule(new CultureAndIdentityAreConsidered())
                .doesNotApplyTo(formulated(it -> it.withHypotheses()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void reminds_nobody_before_they_call_it_full() {
        assertThatRule(new CultureAndIdentityAreConsidered())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(FormulationExtent.PARTIAL)),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
        assertThatRule(new CultureAndIdentityAreConsidered())
                .doesNotApplyTo(
                        formulated(it -> it.withExtent(Optional.empty())), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static Assessment unasked() {
        return formulated(it -> it.withCultureAndIdentity(Optional.empty()));
    }
}
