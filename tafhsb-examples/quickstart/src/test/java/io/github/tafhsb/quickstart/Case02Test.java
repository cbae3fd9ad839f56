// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.NamedPerson;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Case02Test {
    private final Assessment draft = Case02.draft();
    private final Formulation formulation = draft.getFormulation().orElseThrow();

    @Test
    void whoever_tries_to_sign_hears_first_of_what_decides_whether_it_can_be_final() {
        Report report = draft.finalise(Context.on(Case02.PLAN_STARTS.date()), Case02.signOff())
                .report();
        assertThat(report.blocking()).extracting(Problem::code).startsWith("A05", "A07", "B01", "D17");
    }

    @Test
    void somebody_is_needed_today_about_the_unknown_adult_and_for_himself_and_about_nothing_else() {
        Report report = Checker.standard().check(draft, Context.on(Case02.PLAN_STARTS.date()));
        assertThat(report.urgent())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "D28 /formulation/ownHarm/protection",
                        "D28 /childSafety/1/notAskedOfChild",
                        "C20 /behaviours/1/image/police");
    }

    @Test
    void what_police_asked_not_to_be_discussed_is_not_yet_asked_and_not_missing() {
        assertThat(draft.getEmbargoes()).singleElement().satisfies(embargo -> {
            assertThat(embargo.getAskedBy()).contains(Case02.OFFICER);
            assertThat(embargo.getLiftedOn()).isEmpty();
        });
        assertThat(formulation.getChildsAccount()).get().isInstanceOf(Answer.NotAsked.class);
        assertThat(draft.getPlan().orElseThrow().getViews()).singleElement().satisfies(view -> {
            assertThat(view.getWhose()).isEqualTo(Case02.YOUNG_PERSON);
            assertThat(view.getAgreement()).contains(Agreement.NOT_ASKED);
        });
    }

    @Test
    void the_police_log_keeps_its_grade_and_the_condition_that_came_with_it() {
        EvidenceItem log = draft.find(Case02Evidence.POLICE_LOG).orElseThrow();
        assertThat(log.getPoliceGrade()).get().satisfies(grade -> {
            assertThat(grade.getHandling()).contains(PoliceHandling.C);
            assertThat(grade.getCondition()).isPresent();
        });
        assertThat(log.getHandling()).get().satisfies(handling -> {
            assertThat(handling.getRestriction()).isEqualTo(HandlingRestriction.CONDITIONS);
            assertThat(handling.getCondition())
                    .isEqualTo(log.getPoliceGrade().orElseThrow().getCondition());
        });
    }

    @Test
    void the_challenge_of_2023_stands_unanswered_beside_what_it_challenges() {
        EvidenceItem report = draft.find(Case02Evidence.REPORT_OF_2023).orElseThrow();
        assertThat(report.getChallenges())
                .singleElement()
                .extracting(Challenge::getAnswer)
                .isEqualTo(Optional.empty());
    }

    @Test
    void an_old_opinion_is_quoted_once_and_never_carried_forward_as_a_fact() {
        assertThat(Parts.of(draft).all(Passage.class))
                .filteredOn(passage -> passage.getText().text().contains("insight"))
                .extracting(Passage::getOrigin)
                .containsExactly(Origin.QUOTED);
    }

    @Test
    void the_older_contact_who_pays_is_in_the_record_and_nobody_has_ruled_an_adult_out() {
        PersonInvolved contact =
                (PersonInvolved) draft.find(Case02.OLDER_CONTACT).orElseThrow();
        assertThat(contact.getRole()).isEqualTo(PersonRole.ONLINE_CONTACT);
        assertThat(Parts.of(draft).all(ImageIncident.class))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getAdultInvolved())
                        .hasValueSatisfying(
                                answer -> assertThat(answer.is(YesNo.NO)).isFalse()));
    }

    @Test
    void the_interim_plan_is_issued_while_the_assessment_is_a_draft() {
        IssuedPlan issued = Case02.interimPlan();
        assertThat(issued.getPlan().getKind()).contains(PlanKind.INTERIM);
        assertThat(issued.getOutsideEdition()).isEmpty();
        assertThat(issued.getPeople())
                .extracting(NamedPerson::getId)
                .contains(Case02.CARER, Case02.OTHER_CARER, Case02.SUPERVISOR);
    }

    @Test
    void a_host_shows_names_that_the_record_does_not_hold() {
        assertThat(Case02.names().apply(Case02.SOCIAL_WORKER)).isEqualTo("Mr K. Adeyemi");
        assertThat(Case02.names().apply(Case02.CARER)).isEqualTo("P-carer-1");
    }

    @Test
    void an_embargo_waits_for_an_event_where_no_day_is_known() {
        assertThat(draft.getEmbargoes()).extracting(Embargo::getUntil).containsOnly(Optional.empty());
        assertThat(draft.getEmbargoes())
                .allMatch(embargo -> embargo.getUntilEvent().isPresent());
    }
}
