// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.people.Agency;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.safetyplan.LegalPower;
import io.github.tafhsb.text.Line;
import org.junit.jupiter.api.Test;

class LegalPowersLieWhereTheyBelongTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void does_not_apply_to_what_needs_no_power() {
        assertThatRule(new LegalPowersLieWhereTheyBelong()).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void is_met_by_an_officer() {
        assertThatRule(new LegalPowersLieWhereTheyBelong()).isMetBy(carriedBy(LegalPower.SEIZURE, Agency.POLICE));
    }

    @Test
    void points_at_whoever_does_not_hold_the_power() {
        assertThatRule(new LegalPowersLieWhereTheyBelong())
                .isBrokenBy(carriedBy(LegalPower.SEIZURE, Agency.CHILDRENS_SOCIAL_CARE), "/plan/actions/1/owners");
        assertThatRule(new LegalPowersLieWhereTheyBelong())
                .isBrokenBy(
                        sound.update(SoundRecord.NIGHTS, action -> action.withPower(LegalPower.SEARCH)),
                        "/plan/actions/0/owners");
    }

    @Test
    void social_care_may_move_a_child_with_a_court() {
        assertThatRule(new LegalPowersLieWhereTheyBelong())
                .isMetBy(carriedBy(LegalPower.COMPULSORY_REMOVAL, Agency.CHILDRENS_SOCIAL_CARE));
    }

    @Test
    void a_role_in_words_cannot_be_judged() {
        assertThatRule(new LegalPowersLieWhereTheyBelong())
                .doesNotApplyTo(
                        carriedBy(LegalPower.ARREST, Agency.HEALTH)
                                .update(
                                        SoundRecord.SESSIONS,
                                        action -> action.withOwners().withOwnerRole(Line.of("police"))),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void leaves_an_action_that_nobody_carries_to_another_rule() {
        assertThatRule(new LegalPowersLieWhereTheyBelong())
                .doesNotApplyTo(
                        carriedBy(LegalPower.ARREST, Agency.POLICE)
                                .update(SoundRecord.SESSIONS, action -> action.withOwners()),
                        NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private Assessment carriedBy(LegalPower power, Agency agency) {
        return sound.updatePractitioner(SoundRecord.CO_WORKER, worker -> worker.withAgency(agency))
                .update(SoundRecord.SESSIONS, action -> action.withPower(power));
    }
}
