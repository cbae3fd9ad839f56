// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ViewDeclarationTest {
    private static final ViewDeclaration SHIPPED = ViewDeclaration.shipped();

    /** The one free text that stands in no member of its own. */
    private static final String REASON = "Answer.reason";

    @Test
    void somebody_has_asked_of_every_member_of_every_part_who_may_see_it() {
        Set<String> members = Model.members().stream().map(PartType.Member::toString).collect(Collectors.toCollection(TreeSet::new));
        members.add(REASON);

        assertThat(members).hasSizeGreaterThan(500);
        assertThat(SHIPPED.members()).containsExactlyElementsOf(members);
    }

    @Test
    void what_nobody_has_asked_of_is_shown_to_nobody() {
        assertThat(Audience.values()).allSatisfy(audience -> assertThat(SHIPPED.of("SafetyAction.newMember", audience))
                .isEqualTo(new ViewDeclaration.Ruling(Showing.WITHHELD, ViewReason.IN_DOUBT)));
    }

    @Test
    void nobody_is_shown_what_only_the_team_knows() {
        assertThat(Set.of(
                        "SafetyAction.internalReason",
                        "Handling.condition",
                        "Handling.notTo",
                        "PoliceGrade.condition",
                        "PersonInvolved.separatePlan",
                        "Behaviour.affected",
                        "Behaviour.incident",
                        "Assessment.warningAnswers",
                        "Assessment.exceptions",
                        "Assessment.redactions"))
                .allSatisfy(member -> assertThat(Audience.values())
                        .allMatch(audience -> SHIPPED.of(member, audience).showing() == Showing.WITHHELD));
    }

    @Test
    void what_a_host_keeps_beside_a_part_is_shown_to_nobody() {
        assertThat(SHIPPED.members())
                .filteredOn(member -> member.endsWith(".extensions"))
                .hasSizeGreaterThan(20)
                .allSatisfy(member -> assertThat(Audience.values())
                        .allMatch(audience -> SHIPPED.of(member, audience).showing() == Showing.WITHHELD));
    }

    @Test
    void thoughts_and_reasons_go_to_nobody_who_only_carries_a_plan() {
        assertThat(SHIPPED.members())
                .filteredOn(member -> member.matches("(Hypothesis|Factor|Scenario|Formulation|EvidenceItem|Statement|Embargo|Dissent)\\..*")
                        && !member.endsWith(".id"))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(EnumSet.of(
                                Audience.POLICE, Audience.SCHOOL, Audience.PARENTS, Audience.CHILD, Audience.DUTY))
                        .allMatch(audience -> SHIPPED.of(member, audience).showing() == Showing.WITHHELD));
    }

    @Test
    void an_organisation_can_withhold_more() {
        ViewDeclaration own = SHIPPED.tightened("org.example.views", "3", Map.of(Audience.POLICE, Set.of("CaseEvent.note")));

        assertThat(own.name()).isEqualTo(new AudienceView.DeclarationUsed("org.example.views", "3"));
        assertThat(own.of("CaseEvent.note", Audience.POLICE))
                .isEqualTo(new ViewDeclaration.Ruling(Showing.WITHHELD, ViewReason.LOCAL));
        assertThat(own.members()).allSatisfy(member -> assertThat(Arrays.stream(Audience.values()))
                .allMatch(audience -> member.equals("CaseEvent.note") && audience == Audience.POLICE
                        || own.of(member, audience).equals(SHIPPED.of(member, audience))));
    }

    @Test
    void withholding_what_there_is_not_is_a_mistake_and_not_a_protection() {
        assertThatThrownBy(() -> SHIPPED.tightened("org.example.views", "3", Map.of(Audience.POLICE, Set.of("CaseEvent.notes"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("withheld");
    }
}
