// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case03.EARLY_HELP;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.once;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.text.Passage;

/** Case 03, formulating no more than the two strengths, and planning for home, school and online. */
final class Case03Plan {
    private Case03Plan() {}

    static Assessment formulate(Assessment collected) {
        return collected.withFormulation(Formulation.builder()
                .addFactors(
                        strength("factor-gardening", Sphere.NETWORKS, "Loves the school gardening club."),
                        strength("factor-mother", Sphere.FAMILY, "His mother is relieved to be helped."))
                .build());
    }

    /** The file asks for a simple plan and tells one action, so the plan says that, and for each place what it has to answer. */
    static Assessment plan(Assessment formulated) {
        return formulated.withPlan(SafetyPlan.builder()
                .id(SafetyPlanId.of("plan-1"))
                .addEnvironments(
                        considered(Environment.HOME, """
                                Alone with the tablet after school from 15:30 to 17:30 while his mother works."""),
                        considered(Environment.SCHOOL, "Loves the school gardening club."),
                        considered(Environment.ONLINE, "The tablet has no settings on it."))
                .addActions(SafetyAction.builder()
                        .id(ActionId.of("act-referral"))
                        .what(noted("Referral to AIM Under 12s."))
                        .kind(ActionKind.LIAISON)
                        .addOwners(EARLY_HELP)
                        .schedule(once(day(2026, 5, 12)))
                        .addProgress(Progress.builder()
                                .on(day(2026, 5, 12))
                                .state(ProgressState.DONE)
                                .by(EARLY_HELP)
                                .build())
                        .build())
                .build());
    }

    private static Factor strength(String id, Sphere sphere, String statement) {
        return Factor.builder()
                .id(FactorId.of(id))
                .sphere(sphere)
                .kind(FactorKind.STRENGTH)
                .statement(noted(statement))
                .build();
    }

    private static EnvironmentConsidered considered(Environment environment, String note) {
        return EnvironmentConsidered.builder()
                .environment(environment)
                .note(noted(note))
                .build();
    }

    private static Passage noted(String words) {
        return says(EARLY_HELP, words);
    }
}
