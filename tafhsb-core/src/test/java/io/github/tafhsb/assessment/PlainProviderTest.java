// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.time.Day;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A Jakarta Validation provider that nobody configured. */
class PlainProviderTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String TWICE = "{io.github.tafhsb.I01}";
    private static final String NOT_THERE = "{io.github.tafhsb.I02}";
    private static final String IMPOSSIBLE = "{io.github.tafhsb.I03}";

    private final Assessment empty = Assessment.begin(AssessmentId.of("as-1"));
    private final EvidenceItem interview =
            EvidenceItem.builder().id(EvidenceId.of("ev-1")).build();
    private final Hypothesis hypothesis = Hypothesis.builder()
            .id(HypothesisId.of("hy-1"))
            .standing(HypothesisStanding.HELD)
            .addEvidenceFor(EvidenceId.of("ev-1"))
            .build();
    private final SafetyPlan impossible = SafetyPlan.builder()
            .id(SafetyPlanId.of("pl-1"))
            .startsOn(Day.of(2026, 3, 12))
            .reviewOn(Day.of(2026, 3, 11))
            .build();

    @Nested
    class The_default_group {

        @Test
        void does_not_refuse_a_draft_for_being_empty() {
            assertThat(VALIDATOR.validate(empty)).isEmpty();
            assertThat(VALIDATOR.validate(new Form(empty))).isEmpty();
        }

        @Test
        void does_not_refuse_a_draft_that_breaks_every_rule_but_is_consistent() {
            Assessment draft = empty.add(interview).add(hypothesis);

            assertThat(Checker.standard().check(draft, Context.on(Day.of(2026, 3, 13).date())).problems())
                    .isNotEmpty();
            assertThat(VALIDATOR.validate(new Form(draft))).isEmpty();
        }

        @Test
        void points_at_a_reference_to_nothing() {
            assertThat(found(VALIDATOR.validate(empty.add(hypothesis))))
                    .containsExactly(tuple("formulation.hypotheses[0].evidenceFor[0]", NOT_THERE));
        }

        @Test
        void points_at_the_second_of_two_with_one_identifier() {
            assertThat(found(VALIDATOR.validate(empty.withEvidence(interview, interview))))
                    .containsExactly(tuple("evidence[1].id", TWICE));
        }

        @Test
        void points_at_each_place_of_a_long_list_by_its_number() {
            List<EvidenceItem> twelve = Stream.concat(
                            IntStream.range(0, 9)
                                    .mapToObj(i -> interview.withId(EvidenceId.of("ev-1" + i))),
                            Stream.of(interview.withId(EvidenceId.of("ev-10")), interview, interview))
                    .toList();
            assertThat(found(VALIDATOR.validate(empty.withEvidence(twelve))))
                    .containsExactlyInAnyOrder(tuple("evidence[9].id", TWICE), tuple("evidence[11].id", TWICE));
        }

        @Test
        void points_at_the_date_that_cannot_be() {
            assertThat(found(VALIDATOR.validate(empty.withPlan(impossible)))).containsExactly(tuple("plan.reviewOn", IMPOSSIBLE));
        }

        @Test
        void leads_through_what_holds_the_record() {
            assertThat(found(VALIDATOR.validate(new Form(empty.add(hypothesis)))))
                    .containsExactly(tuple("assessment.formulation.hypotheses[0].evidenceFor[0]", NOT_THERE));
            assertThat(found(VALIDATOR.validate(new Forms(List.of(new Form(empty), new Form(empty.withPlan(impossible)))))))
                    .containsExactly(tuple("forms[1].assessment.plan.reviewOn", IMPOSSIBLE));
        }

        @Test
        void says_each_thing_once() {
            Assessment draft = empty.withEvidence(interview, interview).withPlan(impossible).add(hypothesis);

            assertThat(found(VALIDATOR.validate(draft)))
                    .containsExactlyInAnyOrder(tuple("evidence[1].id", TWICE), tuple("plan.reviewOn", IMPOSSIBLE));
        }
    }

    @Nested
    class A_part_on_its_own {

        @Test
        void is_refused_for_dates_that_cannot_be() {
            assertThat(found(VALIDATOR.validate(impossible))).containsExactly(tuple("reviewOn", IMPOSSIBLE));
        }

        @Test
        void is_refused_for_an_identifier_that_stands_twice_in_it() {
            Statement account = Statement.builder().id(StatementId.of("st-1")).build();

            assertThat(found(VALIDATOR.validate(interview.withStatements(account, account))))
                    .containsExactly(tuple("statements[1].id", TWICE));
        }

        @Test
        void is_not_refused_for_pointing_at_what_it_cannot_know() {
            assertThat(VALIDATOR.validate(hypothesis)).isEmpty();
        }
    }

    @Nested
    class The_other_groups {

        @Test
        void of_finalising_tells_what_blocks_and_what_is_inconsistent() {
            Assessment draft = empty.add(hypothesis);

            assertThat(found(VALIDATOR.validate(draft, Finalising.class)))
                    .contains(tuple("formulation.hypotheses[0].evidenceFor[0]", NOT_THERE))
                    .hasSizeGreaterThan(1);
            assertThat(Finalising.class).isAssignableTo(Default.class);
        }

        @Test
        void of_what_is_urgent_or_advice_say_nothing_of_consistency() {
            Assessment draft = empty.add(hypothesis);

            assertThat(found(VALIDATOR.validate(draft, Urgent.class))).extracting(each -> each.toList().get(1)).doesNotContain(NOT_THERE);
            assertThat(found(VALIDATOR.validate(draft, Advice.class))).extracting(each -> each.toList().get(1)).doesNotContain(NOT_THERE);
            assertThat(Urgent.class).isNotInstanceOf(Default.class);
            assertThat(Default.class.isAssignableFrom(Urgent.class)).isFalse();
            assertThat(Default.class.isAssignableFrom(Advice.class)).isFalse();
        }

        @Test
        void say_whole_sentences_without_a_placeholder() {
            assertThat(VALIDATOR.validate(empty.add(hypothesis), Finalising.class, Urgent.class, Advice.class))
                    .isNotEmpty()
                    .extracting(ConstraintViolation::getMessage)
                    .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("{", "}", "$").endsWith("."));
        }
    }

    @Test
    void violations_lead_back_to_problems() {
        List<Problem> problems = Problems.from(VALIDATOR.validate(new Form(empty.add(hypothesis))));

        assertThat(problems)
                .extracting(Problem::code, Problem::pointer, problem -> problem.subject().orElseThrow().value())
                .containsExactly(tuple("I02", "/formulation/hypotheses/0/evidenceFor/0", "hy-1"));
    }

    private static List<Tuple> found(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> tuple(violation.getPropertyPath().toString(), violation.getMessageTemplate()))
                .toList();
    }

    @Test
    void a_hosts_member_may_be_named_like_one_of_an_assessment() {
        Assessment sound = SoundRecord.assessment();
        Assessment noBirthDate = sound.updateChild(child -> child.withDateOfBirth(Optional.empty()));
        Assessment noPlan = sound.withPlan(Optional.empty());

        for (Named host : List.of(
                new Named(noBirthDate, null, null),
                new Named(null, noBirthDate, null),
                new Named(null, null, List.of(noBirthDate)))) {
            assertThat(Problems.from(VALIDATOR.validate(host, Finalising.class)))
                    .filteredOn(problem -> problem.code().equals("A02"))
                    .extracting(Problem::pointer)
                    .containsExactly("/child/dateOfBirth");
        }
        assertThat(Problems.from(VALIDATOR.validate(new Named(noPlan, null, null), Finalising.class)))
                .extracting(Problem::code, Problem::pointer)
                .contains(tuple("E01", "/plan"));
    }

    @Test
    void every_member_of_an_assessment_can_begin_a_place() {
        assertThat(Arrays.stream(Assessment.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> name.startsWith("get"))
                        .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Problems.MEMBERS);
    }

    private record Named(@Valid Assessment plan, @Valid Assessment child, List<@Valid Assessment> evidence) {}

    /** Something of a host's that holds a record and asks for nothing but that it is valid. */
    private record Form(@Valid Assessment assessment) {}

    private record Forms(List<@Valid Form> forms) {}
}
