// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.person;
import static io.github.tafhsb.quickstart.Writing.signed;
import static java.util.Map.entry;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.time.Day;
import java.util.Map;
import java.util.function.Function;

/**
 * Altered images: several people affected, two workers who read it differently, a plan that lives at school, and four
 * audiences.
 *
 * <p>Everybody in it is invented. The record itself holds references only; {@link #names()} is what a host would look
 * up.
 */
public final class Case04 {
    static final AssessmentId ASSESSMENT = AssessmentId.of("asm-0451");
    static final Day AGREED_ON = day(2026, 10, 20);

    static final PersonId YOUNG_PERSON = person("YP-1");
    static final PersonId MOTHER = person("P-mother");
    static final PersonId FATHER = person("P-father");
    static final PersonId SISTER = person("P-sister");
    static final PersonId OTHER_BOY = person("P-other-boy");
    static final PersonId AFFECTED_B = person("P-affected-1");
    static final PersonId AFFECTED_C = person("P-affected-2");
    static final PersonId AFFECTED_D = person("P-affected-3");
    static final PersonId AFFECTED_E = person("P-affected-4");

    static final PersonId LEAD = person("LW-1");
    static final PersonId YOUTH_JUSTICE = person("YJ-1");
    static final PersonId SUPERVISOR = person("SUP-1");
    static final PersonId COMPUTING_TEACHER = person("CT-1");
    static final PersonId SAFEGUARDING_LEAD = person("DSL-1");
    static final PersonId FAMILY_DOCTOR = person("GP-1");

    private static final Map<PersonId, String> NAMES = Map.ofEntries(
            entry(YOUNG_PERSON, "Ravi"),
            entry(MOTHER, "Ravi’s mother"),
            entry(FATHER, "Ravi’s father"),
            entry(SISTER, "Ravi’s sister"),
            entry(OTHER_BOY, "H"),
            entry(AFFECTED_B, "B"),
            entry(AFFECTED_C, "C"),
            entry(AFFECTED_D, "D"),
            entry(AFFECTED_E, "E"),
            entry(LEAD, "Ms C. Maddox"),
            entry(YOUTH_JUSTICE, "Mr J. Bell"),
            entry(SUPERVISOR, "Ms A. Rosen"));

    private Case04() {}

    /** {@return the first draft: what the team had written down before anybody asked them more} */
    public static Assessment draft() {
        Assessment begun = Assessment.begin(ASSESSMENT).withReference(line("CS-2026-0451"));
        Assessment collected = Case04Evidence.collect(Case04Situation.collect(begun));
        Assessment formulated = Case04Formulation.formulate(collected);
        return Case04Plan.plan(formulated);
    }

    /** {@return the draft with everything the team answered when the rules made somebody ask, as far as the case file goes and beyond} */
    public static Assessment settled() {
        return Case04OpenArrangements.answer(Case04OpenQuestions.answer(Case04Answers.settle(draft())));
    }

    /** {@return the supervisor’s decision on the day the plan was agreed; the case file tells no comment} */
    public static SignOff signOff() {
        return SignOff.builder()
                .by(SUPERVISOR)
                .on(AGREED_ON)
                .decision(SignOffDecision.APPROVED)
                .build();
    }

    /** {@return the first version, signed} */
    public static FinalAssessment signedVersion() {
        return signed(settled(), Case01.context(AGREED_ON.date()), signOff());
    }

    /** {@return the plan as it was issued with the signature} */
    public static IssuedPlan issuedPlan() {
        return settled()
                .issuePlan(IssuedPlanId.of("plan-issue-1"), 1)
                .orElseThrow()
                .withIssuedOn(AGREED_ON)
                .withApprovedBy(SUPERVISOR);
    }

    /** {@return what a host would show for a reference; the reference itself where the case file gives no name} */
    public static Function<PersonId, String> names() {
        return id -> NAMES.getOrDefault(id, id.value());
    }
}
