// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Case04Test {
    private static final Context SIGNING = Case01.context(Case04.AGREED_ON.date());

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
        assertThat(Parts.of(settled).all(Passage.class))
                .noneMatch(passage -> passage.getText().text().contains("no contact"));
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
    void what_was_told_and_decided_stays_and_is_only_added_to() {
        assertThat(draft.getEvidence())
                .allMatch(item -> settled.find(item.getId()).orElseThrow().getStatements().containsAll(item.getStatements()));
        assertThat(settled.getDisclosures())
                .extracting(Disclosure::getDecision, Disclosure::getWhat, Disclosure::getItems)
                .isEqualTo(draft.getDisclosures().stream()
                        .map(share -> tuple(share.getDecision(), share.getWhat(), share.getItems()))
                        .toList());
        assertThat(actions(settled)).startsWith(actions(draft).toArray(Passage[]::new));
        assertThat(settled.getPeople()).hasSize(draft.getPeople().size() + 1);
        assertThat(draft.getChildSafety()).isEmpty();
        assertThat(settled.getChildSafety()).hasSize(2);
    }

    @Test
    void every_share_says_why_and_under_which_condition_and_can_go() {
        assertThat(settled.getDisclosures()).hasSize(7).allSatisfy(share -> {
            assertThat(share.getWhy()).isPresent();
            assertThat(share.getCondition().isPresent()).isEqualTo(share.getDecision() == DisclosureDecision.SHARED);
            assertThat(Checker.standard().beforeSharing(settled, share.getId(), SIGNING)).isEmpty();
        });
    }

    @Test
    void the_first_version_is_signed_as_it_was_settled() {
        assertThat(Case04.signedVersion().getContent()).isEqualTo(settled);
        assertThat(Case04.signedVersion().getSignOff()).isEqualTo(Case04.signOff());
    }

    @Test
    void the_issued_plan_is_the_plan_that_was_settled() {
        assertThat(Optional.of(Case04.issuedPlan().getPlan())).isEqualTo(settled.getPlan());
        assertThat(Case04.issuedPlan().getIssuedOn()).contains(Case04.AGREED_ON);
    }

    /** What is to be done, in the order of the plan. */
    private static List<Passage> actions(Assessment assessment) {
        return assessment.getPlan().orElseThrow().getActions().stream()
                .map(action -> action.getWhat().orElseThrow())
                .toList();
    }

    private static Optional<Answer<YesNo>> adultInvolved(Assessment assessment) {
        return assessment
                .find(Case04Situation.IMAGES)
                .flatMap(Behaviour::getImage)
                .flatMap(ImageIncident::getAdultInvolved);
    }
}
