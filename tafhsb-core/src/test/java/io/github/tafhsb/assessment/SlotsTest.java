// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.text.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody rebuilds a record by hand: one part is found, changed, added or taken away by its identifier. */
class SlotsTest {
    private final Child child = Child.builder().id(PersonId.of("child")).build();
    private final PersonInvolved carer =
            PersonInvolved.builder().id(PersonId.of("carer")).role(PersonRole.CARER).build();
    private final Practitioner lead =
            Practitioner.builder().id(PersonId.of("lead")).role(PractitionerRole.LEAD).build();
    private final Statement account = Statement.builder().id(StatementId.of("st-1")).build();
    private final EvidenceItem interview =
            EvidenceItem.builder().id(EvidenceId.of("ev-1")).addStatements(account).build();
    private final EvidenceItem letter = EvidenceItem.builder()
            .id(EvidenceId.of("ev-2"))
            .addStatements(Statement.builder().id(StatementId.of("st-2")).build())
            .build();
    private final Hypothesis hypothesis = Hypothesis.builder()
            .id(HypothesisId.of("hy-1"))
            .standing(HypothesisStanding.HELD)
            .build();
    private final SafetyAction action =
            SafetyAction.builder().id(ActionId.of("ac-1")).build();
    private final SafetyPlan plan = SafetyPlan.builder().id(SafetyPlanId.of("pl-1")).build();

    private final Assessment record = Assessment.begin(AssessmentId.of("as-1"))
            .add(child)
            .add(carer)
            .add(lead)
            .add(interview)
            .add(letter)
            .add(hypothesis)
            .add(plan)
            .add(action);

    @Test
    void every_part_with_an_identifier_has_its_place() {
        Set<Class<?>> identified = new LinkedHashSet<>();
        collect(PartType.of(Assessment.class).orElseThrow(), identified);
        identified.remove(Assessment.class);

        assertThat(identified).hasSizeGreaterThan(25);
        assertThat(Slots.types()).containsExactlyInAnyOrderElementsOf(identified);
    }

    @Nested
    class Changing {

        @Test
        void a_part_leaves_all_others_as_they_are() {
            Assessment changed = record.update(hypothesis.getId(), each -> each.withStanding(HypothesisStanding.ALTERNATIVE));

            assertThat(changed.find(hypothesis.getId())).contains(hypothesis.withStanding(HypothesisStanding.ALTERNATIVE));
            assertThat(changed.update(hypothesis.getId(), each -> hypothesis)).isEqualTo(record);
            assertThat(changed.getEvidence()).isSameAs(record.getEvidence());
            assertThat(changed.getPlan()).isEqualTo(record.getPlan());
        }

        @Test
        void a_statement_reaches_into_the_item_that_holds_it_and_no_other() {
            Assessment changed = record.update(account.getId(), each -> each.withKind(StatementKind.FACT));

            assertThat(changed.getEvidence().get(0).getStatements()).containsExactly(account.withKind(StatementKind.FACT));
            assertThat(changed.getEvidence().get(1)).isSameAs(letter);
        }

        @Test
        void a_person_is_changed_as_what_they_are() {
            Assessment changed = record.updateChild(each -> each.withSex(Sex.MALE))
                    .updatePractitioner(lead.getId(), each -> each.withJobTitle(Line.of("Social worker")))
                    .updatePerson(carer.getId(), each -> each.withAgeGroup(AgeGroup.ADULT));

            assertThat(changed.getChild()).contains(child.withSex(Sex.MALE));
            assertThat(changed.getPractitioners()).containsExactly(lead.withJobTitle(Line.of("Social worker")));
            assertThat(changed.getPeople()).containsExactly(carer.withAgeGroup(AgeGroup.ADULT));
        }

        @Test
        void a_part_that_is_not_there_is_refused() {
            assertThatThrownBy(() -> record.update(HypothesisId.of("hy-9"), each -> each))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("id:")
                    .hasMessageNotContaining("hy-9");
        }

        @Test
        void a_practitioner_under_the_identifier_of_somebody_else_is_refused() {
            assertThatThrownBy(() -> record.updatePractitioner(carer.getId(), each -> each))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("id:");
            assertThatThrownBy(() -> record.updatePerson(lead.getId(), each -> each))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("id:");
        }

        @Test
        void a_child_nobody_has_named_yet_is_refused() {
            assertThatThrownBy(() -> Assessment.begin(AssessmentId.of("as-2")).updateChild(each -> each))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("change:");
        }

        @Test
        void an_identifier_is_refused() {
            assertThatThrownBy(() -> record.update(hypothesis.getId(), each -> each.withId(HypothesisId.of("hy-2"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("change:")
                    .hasMessageNotContaining("hy-2");
        }
    }

    @Nested
    class Adding {

        @Test
        void a_hypothesis_begins_a_formulation() {
            Assessment begun = Assessment.begin(AssessmentId.of("as-2")).add(hypothesis);

            assertThat(begun.getFormulation())
                    .contains(Formulation.builder().addHypotheses(hypothesis).build());
        }

        @Test
        void an_action_needs_a_plan() {
            assertThatThrownBy(() -> Assessment.begin(AssessmentId.of("as-2")).add(action))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:");
        }

        @Test
        void a_second_child_or_plan_is_refused() {
            assertThatThrownBy(() -> record.add(child.withId(PersonId.of("another"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:");
            assertThatThrownBy(() -> record.add(plan.withId(SafetyPlanId.of("pl-2"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:");
        }

        @Test
        void a_statement_is_done_by_changing_the_item_that_holds_it() {
            assertThatThrownBy(() -> record.add(account.withId(StatementId.of("st-3"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:");
        }

        @Test
        void an_identifier_that_any_part_of_the_record_has_is_refused() {
            Behaviour behaviour = Behaviour.builder().id(BehaviourId.of("be-1")).build();

            assertThat(List.of("be-1", "be-2")).allSatisfy(free -> assertThat(record.add(behaviour.withId(BehaviourId.of(free)))
                            .getBehaviours())
                    .hasSize(1));
            assertThat(List.of("as-1", "child", "ev-1", "st-2", "hy-1", "ac-1")).allSatisfy(taken -> assertThatThrownBy(
                            () -> record.add(behaviour.withId(BehaviourId.of(taken))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:")
                    .hasMessageNotContaining(taken));
        }

        @Test
        void a_whole_record_or_an_issued_plan_is_refused() {
            assertThatThrownBy(() -> record.add(Assessment.begin(AssessmentId.of("as-2"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part:");
        }
    }

    @Nested
    class Taking_away {

        @Test
        void a_part_leaves_what_points_at_it() {
            Assessment pointing = record.update(hypothesis.getId(), each -> each.withEvidenceFor(interview.getId()));

            Assessment without = pointing.remove(interview.getId());

            assertThat(without.find(interview.getId())).isEmpty();
            assertThat(without.getFormulation().orElseThrow().getHypotheses().get(0).getEvidenceFor())
                    .containsExactly(interview.getId());
        }

        @Test
        void a_statement_leaves_its_item() {
            Assessment without = record.remove(account.getId());

            assertThat(without.getEvidence()).containsExactly(interview.withStatements(), letter);
            assertThat(without.getEvidence().get(1)).isSameAs(letter);
        }

        @Test
        void what_is_not_there_is_refused() {
            assertThatThrownBy(() -> record.remove(EvidenceId.of("hy-1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("id:")
                    .hasMessageNotContaining("hy-1");
        }
    }

    @Nested
    class Finding {

        @Test
        void a_part_asks_for_its_type_by_the_type_of_its_identifier() {
            assertThat(record.find(EvidenceId.of("ev-1"))).containsSame(interview);
            assertThat(record.find(PersonId.of("lead"))).containsSame(lead);
            assertThat(record.find(ActionId.of("ac-1"))).containsSame(action);
            assertThat(record.find(HypothesisId.of("ev-1"))).isEmpty();
        }
    }

    private static void collect(PartType type, Set<Class<?>> identified) {
        if (type.isIdentified()) {
            identified.add(type.type());
        }
        type.members().stream()
                .flatMap(member -> PartType.of(member.held()).stream())
                .filter(inner -> !identified.contains(inner.type()))
                .forEach(inner -> collect(inner, identified));
    }
}
