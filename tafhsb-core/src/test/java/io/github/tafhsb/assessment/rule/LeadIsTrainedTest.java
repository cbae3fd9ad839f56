// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.people.Training;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadIsTrainedTest {
    private final Rule<?> rule = new LeadIsTrained();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final Training first = SchoolImageCase.trained(0, When.year(2019));
    private final Training second = SchoolImageCase.trained(1, When.month(2025, 9));

    private Assessment ledWith(Training... trainings) {
        return sound.updatePractitioner(SchoolImageCase.OKAFOR, lead -> lead.withTrainings(trainings));
    }

    @Test
    void is_met_when_the_lead_holds_every_training() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(ledWith(first, second));
    }

    @Test
    void asks_for_a_lead_where_there_is_none() {
        Assessment unled =
                sound.updatePractitioner(SchoolImageCase.OKAFOR, lead -> lead.withActiveUntil(Day.of(2026, 3, 1)));

        assertThatRule(rule).isBrokenBy(unled, "/practitioners");
        assertThat(SchoolImageCase.told(rule, unled)).containsExactly("noLead");
    }

    @Test
    void points_at_the_lead_who_lacks_a_training() {
        assertThatRule(rule).isBrokenBy(ledWith(first), "/practitioners/0/trainings");
        assertThat(SchoolImageCase.told(rule, ledWith(first))).containsExactly("partly");
        assertThat(SchoolImageCase.told(rule, ledWith())).containsExactly("untrained");
    }

    @Test
    void a_training_that_is_only_booked_is_not_held_yet() {
        assertThatRule(rule)
                .isBrokenBy(ledWith(first, second.withCompletedOn(When.month(2026, 6))), "/practitioners/0/trainings");
    }

    @Test
    void asks_for_the_date_of_a_training() {
        Assessment undated = ledWith(first, second.withCompletedOn(Optional.empty()));

        assertThatRule(rule).isBrokenBy(undated, "/practitioners/0/trainings");
        assertThat(SchoolImageCase.told(rule, undated)).containsExactly("undated");
    }

    @Test
    @Upholds("B02")
    void asks_for_what_the_organisation_asks_beside_the_edition() {
        Code local = Code.of("local", "org.example.trainings", "1", "A local training or approval");
        Context today = Context.on(LocalDate.of(2026, 3, 13));

        assertThatRule(rule)
                .under(today.under(Policy.none().withTrainings(local)))
                .isBrokenBy(sound, "/practitioners/0/trainings");
        assertThatRule(rule)
                .under(today.under(Policy.none().withApprovals(local)))
                .isBrokenBy(sound, "/practitioners/0/trainings");
    }

    @Test
    void a_lead_who_has_left_is_not_asked() {
        Practitioner former = sound.getPractitioners()
                .get(1)
                .withId(PersonId.of("former"))
                .withRole(PractitionerRole.LEAD)
                .withActiveUntil(Day.of(2026, 2, 10));

        assertThatRule(rule).isMetBy(sound.add(former));
    }

    @Test
    void does_not_apply_outside_the_edition() {
        Assessment outside = ledWith(first).updateChild(child -> child.withSex(Sex.FEMALE));

        assertThatRule(rule).doesNotApplyTo(outside, NotApplicable.OUTSIDE_EDITION);
    }
}
