// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.Advice;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Finalising;
import io.github.tafhsb.assessment.Problems;
import io.github.tafhsb.assessment.Urgent;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.example.none.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate Validator with its defaults, on the real module path. */
class ModulePathTest {
    private static final Clock TODAY =
            Clock.fixed(Said.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Assessment DANGLING = Assessment.begin(AssessmentId.of("as-1"))
            .add(Hypothesis.builder()
                    .id(HypothesisId.of("hy-1"))
                    .standing(HypothesisStanding.HELD)
                    .addEvidenceFor(EvidenceId.of("ev-1"))
                    .build());

    private static ValidatorFactory factory;
    private static Validator validator;

    /** A host's own object around a record. */
    record Envelope(@Valid Assessment draft) {}

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.usingContext().clockProvider(() -> TODAY).getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void this_is_a_module_and_so_are_the_library_and_the_provider() {
        assertThat(getClass().getModule().getName()).isEqualTo("org.example.modules");
        assertThat(Assessment.class.getModule().getName()).isEqualTo("io.github.tafhsb.core");
        assertThat(validator.getClass().getModule().getName()).isEqualTo("org.hibernate.validator");
    }

    @Test
    void a_bare_validation_never_refuses_a_draft_for_being_a_draft() {
        assertThat(validator.validate(Said.draft())).isEmpty();
        assertThat(validator.validate(Assessment.begin(AssessmentId.of("as-1")))).isEmpty();
    }

    @Test
    void a_bare_validation_tells_once_what_cannot_be_right() {
        assertThat(Problems.from(validator.validate(DANGLING)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("I02", "/formulation/hypotheses/0/evidenceFor/0"));
        assertThat(validator.validate(new Envelope(DANGLING)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("draft.formulation.hypotheses[0].evidenceFor[0]");
    }

    @ParameterizedTest
    @ValueSource(classes = {Finalising.class, Urgent.class, Advice.class})
    void a_group_says_what_the_checker_says_one_violation_for_each_defect(Class<?> group) throws IOException {
        String name = group.getSimpleName().toLowerCase(Locale.ROOT);
        Set<ConstraintViolation<Assessment>> alone = validator.validate(Said.draft(), group);
        Set<ConstraintViolation<Envelope>> inside = validator.validate(new Envelope(Said.draft()), group);
        List<String> expected = Said.expected(name);

        assertThat(alone).hasSameSizeAs(expected);
        assertThat(Said.lines(name, Problems.from(alone))).isEqualTo(expected);
        assertThat(Said.lines(name, Problems.from(inside))).isEqualTo(expected);
    }

    @Test
    void a_message_is_a_sentence_and_no_key() {
        assertThat(validator.validate(DANGLING)).allSatisfy(violation -> assertThat(violation.getMessage())
                .endsWith(".")
                .doesNotContain("{", "}"));
    }
}
