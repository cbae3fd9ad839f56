// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.person;
import static java.util.Map.entry;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.time.Day;
import java.util.Map;
import java.util.function.Function;

/**
 * Online and offline: police work is open, much is not known, and the plan that protects everyone does not wait.
 *
 * <p>Nobody claims that this draft is complete. Somebody tries to sign it all the same, and is told what stands in the
 * way.
 *
 * <p>Everybody in it is invented. The record itself holds references only; {@link #names()} is what a host would look
 * up.
 */
public final class Case02 {
    static final AssessmentId ASSESSMENT = AssessmentId.of("asm-0302");
    static final Day PLAN_STARTS = day(2026, 7, 21);

    static final PersonId YOUNG_PERSON = person("YP-1");
    static final PersonId MOTHER = person("P-mother");
    static final PersonId FATHER = person("P-father");
    static final PersonId CARER = person("P-carer-1");
    static final PersonId OTHER_CARER = person("P-carer-2");
    static final PersonId FORMER_CARER = person("P-former-carer");
    static final PersonId AFFECTED = person("P-affected");
    static final PersonId OLDER_CONTACT = person("P-older-contact");

    static final PersonId SOCIAL_WORKER = person("SW-1");
    static final PersonId PSYCHOLOGIST = person("PSY-1");
    static final PersonId SUPERVISOR = person("SUP-1");
    static final PersonId OFFICER = person("PO-1");

    private static final Map<PersonId, String> NAMES = Map.ofEntries(
            entry(YOUNG_PERSON, "Morgan"),
            entry(MOTHER, "Morgan’s mother"),
            entry(FATHER, "Morgan’s father"),
            entry(SOCIAL_WORKER, "Mr K. Adeyemi"),
            entry(PSYCHOLOGIST, "Dr S. Whitlock"),
            entry(SUPERVISOR, "Ms P. Harrow"),
            entry(OFFICER, "DS 2210"));

    private Case02() {}

    /** {@return the draft as it stands: collected, formulated in part, and with an interim plan} */
    public static Assessment draft() {
        Assessment begun = Assessment.begin(ASSESSMENT).withReference(line("CS-2026-0302"));
        Assessment collected = Case02Evidence.collect(Case02Situation.collect(begun));
        Assessment formulated = Case02Formulation.formulate(collected);
        return Case02Plan.plan(formulated);
    }

    /** {@return the interim plan as it was issued, while the assessment is a draft} */
    public static IssuedPlan interimPlan() {
        return draft().issuePlan(IssuedPlanId.of("plan-issue-1"), 1)
                .orElseThrow()
                .withIssuedOn(PLAN_STARTS);
    }

    /** {@return an attempt to sign the draft on the day the interim plan starts} */
    public static SignOff signOff() {
        return SignOff.builder()
                .by(SUPERVISOR)
                .on(PLAN_STARTS)
                .decision(SignOffDecision.APPROVED)
                .build();
    }

    /** {@return the organisation's own settings, as far as the case file tells them; they are no part of the record} */
    public static DeploymentProfile organisation() {
        return DeploymentProfile.builder()
                .id("uk.example.authority")
                .version("1")
                .nation(Nation.ENGLAND)
                .build();
    }

    /** {@return what a host would show for a reference; the reference itself where the case file gives no name} */
    public static Function<PersonId, String> names() {
        return id -> NAMES.getOrDefault(id, id.value());
    }
}
