// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.host.HostAssessmentId;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the rules of chapters A to C stand beside each other: one defect gives one problem, and good order gives none. */
class ApplicabilityPeopleEvidenceTest {
    private static final List<Rule<?>> RULES = Checker.standard().rules().stream()
            .filter(rule -> "ABC".indexOf(rule.id().value().charAt(0)) >= 0)
            .toList();

    private static final Context ON_THE_DAY = Context.on(LocalDate.of(2026, 3, 13));

    private static List<String> told(Assessment assessment) {
        return Checker.of(RULES).check(assessment, ON_THE_DAY).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void a_record_in_good_order_is_told_nothing_as_a_draft_or_when_it_is_signed() {
        Assessment sound = SchoolImageCase.inGoodOrder();

        assertThat(told(sound)).isEmpty();
        assertThat(Checker.of(RULES)
                        .check(sound, ON_THE_DAY, SchoolImageCase.signOff())
                        .problems())
                .isEmpty();
    }

    @Test
    void an_empty_draft_is_told_what_to_begin_with_each_once() {
        assertThat(told(Assessment.begin(AssessmentId.of("new"))))
                .containsExactly(
                        "A02 /child",
                        "A07 /hosts",
                        "B01 /practitioners",
                        "A01 /edition",
                        "A11 /offlineBehaviour",
                        "C08 /noGaps");
    }

    @Test
    void what_decides_whether_the_record_can_be_final_at_all_is_told_first() {
        Assessment draft = SchoolImageCase.inGoodOrder()
                .withOfflineBehaviour(Optional.empty())
                .updateChild(child -> child.withLearningDisability(
                        child.getLearningDisability().orElseThrow().withStatus(NeedStatus.BEING_ASSESSED)))
                .update(HostAssessmentId.of("aim3"), host -> host.withStatus(HostStatus.IN_PROGRESS))
                .updatePractitioner(SchoolImageCase.OKAFOR, lead -> lead.withTrainings());

        assertThat(told(draft))
                .containsExactly(
                        "A05 /child/learningDisability/status",
                        "A07 /hosts/0/status",
                        "B01 /practitioners/0/trainings",
                        "A11 /offlineBehaviour",
                        "A20 /child/learningDisability");
    }

    @Test
    void a_case_outside_by_several_limits_needs_one_decision_and_nothing_else() {
        Assessment outside = Assessment.begin(AssessmentId.of("cs-2026-0377"))
                .withStartedOn(Day.of(2026, 5, 8))
                .withChild(Child.builder()
                        .id(PersonId.of("sam"))
                        .dateOfBirth(When.month(2015, 1))
                        .learningDisability(LearningDisability.builder()
                                .status(NeedStatus.YES)
                                .build())
                        .build());

        assertThat(told(outside)).containsExactly("A02 /scopeDecision");
        assertThat(told(outside.withScopeDecision(SchoolImageCase.decided()))).isEmpty();
    }

    @Test
    void why_each_rule_matters_is_said_in_both_languages() {
        for (Rule<?> rule : RULES) {
            for (Language language : Language.values()) {
                assertThat(Texts.load("/ContributorValidationMessages")
                                .get("io.github.tafhsb." + rule.id().value() + ".meaning", language))
                        .isNotBlank();
            }
        }
    }
}
