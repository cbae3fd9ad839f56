// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.person;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.signed;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.time.Day;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * An image shared at school: the straightforward case, from the first notes to a signed assessment and an issued plan.
 *
 * <p>Everybody in it is invented. The record itself holds references only; {@link #names()} is what a host would look
 * up.
 */
public final class Case01 {
    static final AssessmentId ASSESSMENT = AssessmentId.of("asm-0114");
    static final Day SIGNED_ON = day(2026, 3, 13);

    static final PersonId YOUNG_PERSON = person("YP-1");
    static final PersonId AFFECTED = person("P-affected");
    static final PersonId MOTHER = person("P-mother");
    static final PersonId FATHER = person("P-father");
    static final PersonId GRANDFATHER = person("P-grandfather");

    static final PersonId SOCIAL_WORKER = person("SW-1");
    static final PersonId YOUTH_JUSTICE = person("YJ-1");
    static final PersonId MANAGER = person("TM-1");
    static final PersonId SAFEGUARDING_LEAD = person("DSL-1");
    static final PersonId TUTOR = person("FT-1");
    static final PersonId OFFICER = person("PO-1");
    static final PersonId AFFECTED_PERSONS_WORKER = person("AW-1");

    private static final Map<PersonId, String> NAMES = Map.ofEntries(
            entry(YOUNG_PERSON, "Jay"),
            entry(AFFECTED, "A"),
            entry(MOTHER, "Jay’s mother"),
            entry(FATHER, "Jay’s father"),
            entry(GRANDFATHER, "Jay’s grandfather"),
            entry(SOCIAL_WORKER, "Ms R. Okafor"),
            entry(YOUTH_JUSTICE, "Mr D. Pryce"),
            entry(MANAGER, "Ms H. Lindqvist"),
            entry(OFFICER, "DC 4471"),
            entry(AFFECTED_PERSONS_WORKER, "Ms T. Brandt"));

    private static final DeploymentProfile ORGANISATION = load("deployment-profile.json");

    private Case01() {}

    /** {@return the first draft: what the team had written down before anybody asked them more} */
    public static Assessment draft() {
        Assessment begun = Assessment.begin(ASSESSMENT).withReference(line("CS-2026-0114"));
        Assessment situation = Case01Behaviours.collect(Case01People.collect(begun));
        Assessment collected = Case01OpenQuestions.collect(Case01Evidence.collect(situation));
        Assessment formulated = Case01Formulation.formulate(collected);
        return Case01Plan.plan(formulated);
    }

    /** {@return the draft with everything the team answered when the rules made somebody ask} */
    public static Assessment settled() {
        return Case01Answers.settle(draft());
    }

    /** {@return the team manager's decision} */
    public static SignOff signOff() {
        return SignOff.builder()
                .by(MANAGER)
                .on(SIGNED_ON)
                .decision(SignOffDecision.APPROVED)
                .comment(says(MANAGER, "Balanced. Ask again about father."))
                .build();
    }

    /** {@return the first version, signed} */
    public static FinalAssessment signedVersion() {
        return signed(settled(), context(SIGNED_ON.date()), signOff());
    }

    /** {@return the plan as it was issued with the signature} */
    public static IssuedPlan issuedPlan() {
        return settled()
                .issuePlan(IssuedPlanId.of("plan-issue-1"), 1)
                .orElseThrow()
                .withIssuedOn(SIGNED_ON)
                .withApprovedBy(MANAGER);
    }

    /** {@return the organisation's own settings, from its file; they are no part of the record} */
    public static DeploymentProfile organisation() {
        return ORGANISATION;
    }

    /** {@return what the record is judged under on a day: the edition and the organisation's own limits, with their digests} */
    public static Context context(LocalDate day) {
        return TafhsbJson.standard().withDigests(Context.on(day).under(organisation().getPolicy()));
    }

    /** {@return what a host would show for a reference; the reference itself where the case file gives no name} */
    public static Function<PersonId, String> names() {
        return id -> NAMES.getOrDefault(id, id.value());
    }

    private static DeploymentProfile load(String file) {
        try (InputStream in = Case01.class.getResourceAsStream(file)) {
            return TafhsbJson.standard()
                    .read(DeploymentProfile.class, requireNonNull(in, file).readAllBytes())
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
