// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case04Evidence.GP_LETTER;
import static io.github.tafhsb.quickstart.Case04Evidence.INTERVIEWS;
import static io.github.tafhsb.quickstart.Case04Evidence.MOTHERS_VIEW;
import static io.github.tafhsb.quickstart.Case04Evidence.PARENTS_REPORT;
import static io.github.tafhsb.quickstart.Case04Evidence.TEACHER;
import static io.github.tafhsb.quickstart.Case04Situation.IMAGES;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.text.Passage;

/** Case 04, formulating: one explanation held, one beside it, and two readings under their authors’ references. */
final class Case04Formulation {
    static final FactorId BOREDOM = FactorId.of("factor-boredom");
    static final FactorId LOW_MOOD = FactorId.of("factor-low-mood");
    static final FactorId A_JOKE = FactorId.of("factor-joke");
    static final FactorId THE_APP = FactorId.of("factor-app");
    static final FactorId AUDIENCE = FactorId.of("factor-audience");
    static final FactorId SKILLS = FactorId.of("factor-skills");
    static final FactorId CODING_CLUB = FactorId.of("factor-coding-club");
    static final FactorId MOTHERS_HELP = FactorId.of("factor-mother");
    static final FactorId SOUGHT_HELP = FactorId.of("factor-sought-help");
    static final FactorId ADMITTED = FactorId.of("factor-admitted");

    static final HypothesisId MAIN = HypothesisId.of("hyp-main");
    static final HypothesisId RETALIATION = HypothesisId.of("hyp-retaliation");

    private Case04Formulation() {}

    static Assessment formulate(Assessment collected) {
        return collected
                .withFormulation(Formulation.builder()
                        .addFactors(boredom(), lowMood(), joke(), app(), audience())
                        .addFactors(skills(), codingClub(), mothersHelp(), soughtHelp(), admitted())
                        .addHypotheses(main(), retaliation())
                        .onlineOfflineLink(Answer.notApplicable(noted("""
                                No offline concern known; asked of school, parents and him, and answered “no”.""")))
                        .build())
                .withDissents(
                        reading("reading-1", LEAD, "The teacher’s image as directed anger after a detention."),
                        reading("reading-2", YOUTH_JUSTICE, "The teacher’s image as bravado for the group."));
    }

    private static Factor boredom() {
        return concern(BOREDOM, Sphere.INDIVIDUAL, "Boredom.").withEvidence(TEACHER);
    }

    private static Factor lowMood() {
        return concern(LOW_MOOD, Sphere.INDIVIDUAL, "Low mood since May.").withEvidence(GP_LETTER);
    }

    private static Factor joke() {
        return concern(A_JOKE, Sphere.INDIVIDUAL, "Images as a joke, with no thought of the people in them.");
    }

    private static Factor app() {
        return concern(THE_APP, Sphere.INDIVIDUAL, "The app makes it effortless.");
    }

    private static Factor audience() {
        return concern(AUDIENCE, Sphere.NETWORKS, "An audience.").withEvidence(PARENTS_REPORT);
    }

    private static Factor skills() {
        return strength(SKILLS, Sphere.INDIVIDUAL, "Skills.").withEvidence(TEACHER);
    }

    private static Factor codingClub() {
        return strength(CODING_CLUB, Sphere.NETWORKS, "Coding club.").withEvidence(TEACHER);
    }

    private static Factor mothersHelp() {
        return strength(MOTHERS_HELP, Sphere.FAMILY, "His mother.").withEvidence(MOTHERS_VIEW);
    }

    private static Factor soughtHelp() {
        return strength(SOUGHT_HELP, Sphere.INDIVIDUAL, "Self-referred for help.")
                .withEvidence(GP_LETTER);
    }

    private static Factor admitted() {
        return strength(ADMITTED, Sphere.INDIVIDUAL, "Admitted the two.").withEvidence(INTERVIEWS);
    }

    private static Factor concern(FactorId id, Sphere sphere, String statement) {
        return factor(id, sphere, FactorKind.CONCERN, statement);
    }

    private static Factor strength(FactorId id, Sphere sphere, String statement) {
        return factor(id, sphere, FactorKind.STRENGTH, statement);
    }

    private static Factor factor(FactorId id, Sphere sphere, FactorKind kind, String statement) {
        return Factor.builder()
                .id(id)
                .sphere(sphere)
                .kind(kind)
                .statement(noted(statement))
                .build();
    }

    private static Hypothesis main() {
        return Hypothesis.builder()
                .id(MAIN)
                .standing(HypothesisStanding.HELD)
                .statement(noted("Images as a joke, with no thought of the people in them."))
                .likelyCauses(noted("""
                        Boredom, skill and an audience; low mood since May; the app makes it effortless."""))
                .confidence(confidence(ConfidenceLevel.MODERATE))
                .addEvidenceFor(PARENTS_REPORT, TEACHER, GP_LETTER)
                .addFactors(BOREDOM, SKILLS, AUDIENCE, LOW_MOOD, A_JOKE, THE_APP)
                .addBehaviour(IMAGES)
                .build();
    }

    /** No item that was collected tells of the detention or of June, so none is cited. */
    private static Hypothesis retaliation() {
        return Hypothesis.builder()
                .id(RETALIATION)
                .standing(HypothesisStanding.ALTERNATIVE)
                .statement(noted("Retaliation: after the detention; D had turned him down in June."))
                .confidence(confidence(ConfidenceLevel.LOW))
                .addBehaviour(IMAGES)
                .build();
    }

    private static Confidence confidence(ConfidenceLevel level) {
        return Confidence.builder().level(level).build();
    }

    private static Dissent reading(String id, PersonId by, String view) {
        return Dissent.builder()
                .id(DissentId.of(id))
                .by(by)
                .hypothesis(RETALIATION)
                .view(says(by, view))
                .build();
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
