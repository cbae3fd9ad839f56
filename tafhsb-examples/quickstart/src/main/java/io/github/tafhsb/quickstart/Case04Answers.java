// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.AGREED_ON;
import static io.github.tafhsb.quickstart.Case04.FAMILY_DOCTOR;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case04.SISTER;
import static io.github.tafhsb.quickstart.Case04.SUPERVISOR;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case04Formulation.MAIN;
import static io.github.tafhsb.quickstart.Case04Plan.NEW_IMAGES;
import static io.github.tafhsb.quickstart.Case04Plan.OTHER_FORM;
import static io.github.tafhsb.quickstart.Case04Plan.PLAN;
import static io.github.tafhsb.quickstart.Case04Situation.IMAGES;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;

/** Case 04, when asked: what its file says the team answered later, each answer put where it belongs. */
final class Case04Answers {
    static final ContingencyId CONTROL_FAILS = ContingencyId.of("if-control-fails");

    private Case04Answers() {}

    static Assessment settle(Assessment draft) {
        return plan(formulate(collect(draft)));
    }

    private static Assessment collect(Assessment draft) {
        return draft.update(IMAGES, Case04Answers::noAdultInvolved)
                .add(sister())
                .add(askedAboutRisk("check-1", day(2026, 9, 3)))
                .add(askedAboutRisk("check-2", day(2026, 9, 30)));
    }

    private static Assessment formulate(Assessment collected) {
        Formulation formulation = collected.getFormulation().orElseThrow();
        return collected
                .withFormulation(formulation.withOwnHarm(ownHarm()))
                .update(MAIN, held -> held.withIfThisHappened(YesNo.YES)); // he disputes all but two
    }

    private static Assessment plan(Assessment formulated) {
        return formulated
                .update(OTHER_FORM, Case04Answers::withToldWording)
                .update(NEW_IMAGES, Case04Answers::outOfHours)
                .add(controlFails())
                .add(view("view-young-person", YOUNG_PERSON, Agreement.IN_PART)
                        .withReason(noted("Wanted to keep his form.")))
                .add(view("view-mother", MOTHER, Agreement.YES))
                .add(view("view-father", FATHER, Agreement.IN_PART)
                        .withReason(noted("Disagrees with the laptop in the shared room; will keep to it.")))
                .update(PLAN, Case04Answers::whoWasConsidered);
    }

    private static Behaviour noAdultInvolved(Behaviour images) {
        ImageIncident incident = images.getImage().orElseThrow();
        return images.withImage(incident.withAdultInvolved(Answer.no()));
    }

    private static PersonInvolved sister() {
        return PersonInvolved.builder()
                .id(SISTER)
                .role(PersonRole.SIBLING)
                .ageGroup(AgeGroup.CHILD)
                .inHousehold(Answer.yes())
                .build();
    }

    private static ChildSafetyCheck askedAboutRisk(String id, Day asked) {
        return ChildSafetyCheck.builder()
                .id(SafetyCheckId.of(id))
                .askedOn(asked)
                .riskNow(Answer.no())
                .note(noted("Low mood; thoughts of not being here in May, none since."))
                .inPlace(noted("GP and mother know; number to ring given."))
                .addWhoRings(FAMILY_DOCTOR, MOTHER)
                .build();
    }

    private static OwnHarm ownHarm() {
        return OwnHarm.builder()
                .victimisation(Answer.yes())
                .note(noted("Asked. Bullied in year 8, ended."))
                .build();
    }

    private static SafetyAction withToldWording(SafetyAction otherForm) {
        return otherForm
                .withToldWording(noted("a different form from Monday"))
                .withInternalReason(noted("For C’s sake. The reason stays with the school’s lead."));
    }

    private static Contingency outOfHours(Contingency contingency) {
        return contingency
                .withOutOfHours(line("Emergency duty team"))
                .withOutOfHoursNumber(line("01632 960127"))
                .withDecides(SUPERVISOR);
    }

    private static Contingency controlFails() {
        return outOfHours(Contingency.builder()
                .id(CONTROL_FAILS)
                .kind(ContingencyKind.CONTROL_FAILS)
                .ifThis(noted("A control fails."))
                .then(noted("The school’s designated safeguarding lead the same day."))
                .contact(SAFEGUARDING_LEAD)
                .build());
    }

    private static PlanView view(String id, PersonId whose, Agreement agreement) {
        return PlanView.builder()
                .id(PlanViewId.of(id))
                .whose(whose)
                .agreement(agreement)
                .saidOn(AGREED_ON)
                .build();
    }

    private static SafetyPlan whoWasConsidered(SafetyPlan plan) {
        return SafetyPlan.builder()
                .from(plan)
                .addOtherChildren(OtherChildren.builder()
                        .setting(OtherChildrenSetting.HOUSEHOLD)
                        .considered(noted("A sister of 9 at home, no concern; plan read with mother."))
                        .build())
                .addCarer(CarerCapacity.builder()
                        .carer(FATHER)
                        .capacity(noted("Disagrees with the laptop in the shared room; will keep to it."))
                        .willing(Answer.yes())
                        .build())
                .build();
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
