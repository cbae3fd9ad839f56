// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package org.example;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

public final class Developer {
    static final PersonId CHILD = PersonId.of("ch-1");
    static final PersonId WORKER = PersonId.of("sw-1");
    static final PersonId MANAGER = PersonId.of("tm-1");
    static final EvidenceId LETTER = EvidenceId.of("ev-1");
    static final HypothesisId STANDING = HypothesisId.of("hyp-1");

    static final Context TODAY = Context.on(LocalDate.of(2026, 3, 13));

    static Assessment draft() {
        return Assessment.begin(AssessmentId.of("asm-1"))
                .withStartedOn(Day.of(2026, 2, 2))
                .withChild(Child.builder()
                        .id(CHILD)
                        .dateOfBirth(When.month(2011, 6)) // as exactly as it is known
                        .sex(Sex.MALE)
                        .learningDisability(LearningDisability.builder()
                                .status(NeedStatus.BEING_ASSESSED)
                                .build())
                        .build())
                .add(Practitioner.builder()
                        .id(WORKER)
                        .role(PractitionerRole.LEAD)
                        .build())
                .add(Practitioner.builder()
                        .id(MANAGER)
                        .role(PractitionerRole.SUPERVISOR)
                        .build())
                .add(EvidenceItem.builder()
                        .id(LETTER)
                        .source(Source.builder()
                                .kind(SourceKind.EDUCATION)
                                .role(Line.of("form tutor"))
                                .build())
                        .obtainedOn(When.day(2026, 2, 9))
                        .build())
                .add(Hypothesis.builder()
                        .id(STANDING)
                        .standing(HypothesisStanding.HELD)
                        .statement(Passage.of("He looked to an older group for standing."))
                        .build());
    }

    static void check() {
        Report report = Checker.standard().check(draft(), TODAY);
        for (Problem problem : report.urgent()) {
            System.out.println(problem.code() + " " + problem.pointer() + " " + problem.message(Language.ENGLISH));
            System.out.println("    " + problem.settling(Language.ENGLISH));
        }
        Problem first = report.blocking().get(0);
        System.out.println(first.code() + " " + first.pointer() + " " + first.message(Language.CYMRAEG));

        report.judged().stream()
                .filter(judged -> judged.rule().id().equals(RuleId.of("E08")))
                .forEach(judged -> System.out.println(judged.rule() + " " + judged.outcome() + ": "
                        + judged.because().orElseThrow().wire()));
    }

    static Assessment settled() {
        Assessment done = draft().update(STANDING, hypothesis -> hypothesis.withEvidenceFor(LETTER)) // D05: do what it asks for
                .add(ChildSafetyCheck.builder() // D28: somebody asked
                        .id(SafetyCheckId.of("check-1"))
                        .askedOn(Day.of(2026, 3, 12))
                        .riskNow(Answer.no())
                        .build());
        Problem pending = Checker.standard().check(done, TODAY).blocking().stream()
                .filter(problem -> problem.code().equals("A05"))
                .findFirst()
                .orElseThrow();
        Passage why = Passage.of("Assessed in April; school sees no sign of one.");
        return done.add(done.except(pending, ExceptionId.of("ex-1"), MANAGER, Day.of(2026, 3, 12), why)); // a supervisor decides
    }

    static void checkAgain() {
        Report report = Checker.standard().check(settled(), TODAY);
        report.settled()
                .forEach(it -> System.out.println(
                        it.problem().code() + " is settled by " + it.by().value() + " and stays visible"));
        boolean open =
                report.blocking().stream().anyMatch(problem -> problem.code().equals("D05"));
        System.out.println("D05 is open: " + open);
        System.out.println("To see to first: "
                + Checker.standard().next(settled(), TODAY).orElseThrow().code());
    }

    static IssuedPlan interimPlan() {
        SafetyAction nights = SafetyAction.builder()
                .id(ActionId.of("act-1"))
                .what(Passage.of("Phone and laptop charge in the kitchen from 21:30."))
                .ownerRole(Line.of("his mother"))
                .schedule(new Schedule.From(Day.of(2026, 3, 13)))
                .build();
        Assessment planned = settled()
                .add(SafetyPlan.builder().id(SafetyPlanId.of("plan-1")).build())
                .add(nights);
        return planned.issuePlan(IssuedPlanId.of("plan-1-issue-1"), 1)
                .orElseThrow()
                .withIssuedOn(Day.of(2026, 3, 13))
                .withApprovedBy(MANAGER);
    }

    static void finalise() throws IOException {
        SignOff signOff = SignOff.builder()
                .by(PersonId.of("TM-1"))
                .on(Day.of(2026, 3, 13))
                .decision(SignOffDecision.APPROVED)
                .build();
        tell(settled().finalise(TODAY, signOff));
        tell(sample().finalise(TODAY, signOff)); // case 01, which ships with tafhsb-json
    }

    static void tell(Finalisation finalisation) {
        if (finalisation instanceof Finalisation.Finalised done) {
            FinalAssessment signed = done.assessment();
            String document = TafhsbJson.standard().toJson(FinalAssessment.class, signed);
            boolean same = TafhsbJson.standard()
                    .read(FinalAssessment.class, document)
                    .orElseThrow()
                    .equals(signed);
            System.out.println("Signed, sealed, and reads back equal: " + same);
        } else if (finalisation instanceof Finalisation.OutsideEdition) {
            System.out.println("Outside the edition: issue the plan and close the work");
        } else {
            System.out.println("Not yet; report() says why. It can be saved, and its plan issued, all the same");
        }
    }

    static Assessment sample() throws IOException {
        try (InputStream document = TafhsbJson.class.getResourceAsStream("samples/v1/case-01-settled.json")) {
            return TafhsbJson.standard()
                    .read(Assessment.class, document.readAllBytes())
                    .orElseThrow();
        }
    }

    public static void main(String[] arguments) throws IOException {
        check();
        checkAgain();
        System.out.println(interimPlan().getPlan().getActions().size() + " action issued while it is a draft");
        finalise();
    }
}
