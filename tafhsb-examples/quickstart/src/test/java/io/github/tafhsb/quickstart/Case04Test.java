// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Case04Test {
    private final Assessment draft = Case04.draft();
    private final Assessment settled = Case04.settled();

    @Test
    void an_adult_who_is_shown_is_a_person_affected_and_no_adult_took_part() {
        assertThat(adultInvolved(draft)).isEmpty();
        assertThat(adultInvolved(settled)).contains(Answer.no());
        assertThat(settled.getBehaviours().get(0).getAffected()).contains(Case04.AFFECTED_E);
    }

    @Test
    void both_readings_stay_in_the_record_each_under_its_author() {
        assertThat(settled.getDissents())
                .extracting(Dissent::getBy)
                .containsExactly(Optional.of(Case04.LEAD), Optional.of(Case04.YOUTH_JUSTICE));
        assertThat(settled.getDissents())
                .allSatisfy(dissent ->
                        assertThat(dissent.getView().orElseThrow().getBy()).isEqualTo(dissent.getBy()));
    }

    @Test
    void one_explanation_is_held_and_another_stands_beside_it() {
        assertThat(settled.getFormulation().orElseThrow().getHypotheses())
                .extracting(hypothesis -> hypothesis.getStanding())
                .containsExactly(HypothesisStanding.HELD, HypothesisStanding.ALTERNATIVE);
    }

    @Test
    void the_gp_letter_is_kept_from_the_school_and_the_police() {
        EvidenceItem letter = settled.find(Case04Evidence.GP_LETTER).orElseThrow();
        assertThat(letter.getHandling())
                .hasValueSatisfying(
                        handling -> assertThat(handling.getRestriction()).isEqualTo(HandlingRestriction.CONDITIONS));
    }

    @Test
    void each_of_four_audiences_has_a_share_of_its_own() {
        assertThat(settled.getDisclosures())
                .filteredOn(disclosure -> disclosure.getDecision() == DisclosureDecision.SHARED)
                .extracting(disclosure -> disclosure.getRecipient().map(Line::text))
                .containsExactly(
                        Optional.of("School"),
                        Optional.of("Police"),
                        Optional.of("Parents"),
                        Optional.of("The young person"));
    }

    @Test
    void of_what_those_affected_wish_the_plan_says_no_more_than_it_needs() {
        SafetyPlan plan = settled.getPlan().orElseThrow();
        assertThat(Parts.of(settled).all(Passage.class))
                .filteredOn(passage -> passage.getText().text().contains("restorative"))
                .containsExactly(plan.getGoals().get(1).getWhat().orElseThrow());
    }

    @Test
    void a_person_affected_has_a_reference_to_their_own_support_and_nothing_more() {
        assertThat(settled.getPeople())
                .filteredOn(person -> person.getRole() == PersonRole.AFFECTED)
                .hasSize(4)
                .allMatch(person -> person.getSeparatePlan().isPresent())
                .allMatch(person -> person.getReference().isEmpty());
    }

    @Test
    void the_answers_change_what_they_are_about_and_leave_the_rest_as_it_was() {
        assertThat(settled.getEvidence()).isEqualTo(draft.getEvidence());
        assertThat(settled.getHosts()).isEqualTo(draft.getHosts());
        assertThat(settled.getPeople())
                .startsWith(draft.getPeople().toArray(PersonInvolved[]::new))
                .hasSize(draft.getPeople().size() + 1);
        assertThat(draft.getChildSafety()).isEmpty();
        assertThat(settled.getChildSafety()).hasSize(2);
    }

    @Test
    void the_issued_plan_is_the_plan_that_was_settled() {
        assertThat(Optional.of(Case04.issuedPlan().getPlan())).isEqualTo(settled.getPlan());
        assertThat(Case04.issuedPlan().getIssuedOn()).contains(Case04.AGREED_ON);
    }

    private static Optional<Answer<YesNo>> adultInvolved(Assessment assessment) {
        return assessment
                .find(Case04Situation.IMAGES)
                .flatMap(Behaviour::getImage)
                .flatMap(ImageIncident::getAdultInvolved);
    }
}
