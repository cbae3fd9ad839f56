// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisorSignsOffTest {
    private final Rule<?> rule = new SupervisorSignsOff();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final SignOff signOff = SchoolImageCase.signOff();

    private List<String> told(SignOff signed) {
        Context context = Context.on(LocalDate.of(2026, 3, 13));
        return Checker.of(List.of(rule)).check(sound, context, signed).problems().stream()
                .map(Problem::variant)
                .toList();
    }

    @Test
    void is_met_when_the_supervisor_signs_with_date_decision_and_comment() {
        assertThatRule(rule).signedWith(signOff).isMetBy(sound);
    }

    @Test
    void asks_once_for_what_a_sign_off_lacks() {
        SignOff bare =
                signOff.withOn(Optional.empty()).withDecision(Optional.empty()).withComment(Optional.empty());

        assertThatRule(rule).signedWith(bare).isBrokenBy(sound, "/signOff");
        assertThatRule(rule).signedWith(signOff.withBy(Optional.empty())).isBrokenBy(sound, "/signOff");
    }

    @Test
    void neither_the_lead_nor_a_co_worker_signs() {
        assertThatRule(rule).signedWith(signOff.withBy(SchoolImageCase.OKAFOR)).isBrokenBy(sound, "/signOff/by");
        assertThatRule(rule).signedWith(signOff.withBy(SchoolImageCase.PRYCE)).isBrokenBy(sound, "/signOff/by");
    }

    @Test
    void whoever_led_before_does_not_sign_as_supervisor() {
        Assessment promoted = sound.updatePractitioner(
                SchoolImageCase.LINDQVIST, supervisor -> supervisor.withReference(Line.of("SW-204")));

        assertThatRule(rule).signedWith(signOff).isBrokenBy(promoted, "/signOff/by");
    }

    @Test
    void only_somebody_whom_the_record_names_as_supervisor_signs() {
        Assessment contributor = sound.updatePractitioner(
                SchoolImageCase.LINDQVIST, supervisor -> supervisor.withRole(PractitionerRole.CONTRIBUTOR));

        assertThatRule(rule).signedWith(signOff).isBrokenBy(contributor, "/signOff/by");
        assertThatRule(rule)
                .signedWith(signOff.withBy(PersonId.of("somebody-else")))
                .isBrokenBy(sound, "/signOff/by");
    }

    @Test
    void tells_own_work_from_somebody_who_is_no_supervisor() {
        assertThat(told(signOff.withBy(SchoolImageCase.PRYCE))).containsExactly("ownWork");
        assertThat(told(signOff.withBy(PersonId.of("somebody-else")))).containsExactly("notSupervisor");
    }

    @Test
    void tells_a_draft_whose_supervisor_is_also_its_lead() {
        Assessment own = sound.updatePractitioner(
                SchoolImageCase.LINDQVIST, supervisor -> supervisor.withReference(Line.of("SW-204")));

        assertThatRule(rule).isBrokenBy(own, "/practitioners/2");
        assertThat(SchoolImageCase.told(rule, own)).containsExactly("supervisesOwnWork");
    }

    @Test
    void tells_a_draft_that_enters_one_person_twice_under_one_identifier() {
        Practitioner lead = sound.getPractitioners().get(0).withReference(Optional.empty());
        Assessment twice = sound.withPractitioners(lead, lead.withRole(PractitionerRole.SUPERVISOR));

        assertThatRule(rule).isBrokenBy(twice, "/practitioners/1");
    }

    @Test
    void says_nothing_else_before_anybody_signs() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOT_SIGNED_YET);
        assertThatRule(rule).doesNotApplyTo(sound.withPractitioners(), NotApplicable.NOT_SIGNED_YET);
    }

    @Test
    void a_sign_off_is_begun_by_whatever_is_said_of_it_first() {
        SignOff blank = SignOff.builder().build();

        assertThatRule(rule).signedWith(blank).doesNotApplyTo(sound, NotApplicable.NOT_SIGNED_YET);
        assertThatRule(rule).signedWith(blank.withOn(signOff.getOn())).isBrokenBy(sound, "/signOff");
        assertThatRule(rule).signedWith(blank.withDecision(signOff.getDecision())).isBrokenBy(sound, "/signOff");
        assertThatRule(rule).signedWith(blank.withComment(signOff.getComment())).isBrokenBy(sound, "/signOff");
    }
}
