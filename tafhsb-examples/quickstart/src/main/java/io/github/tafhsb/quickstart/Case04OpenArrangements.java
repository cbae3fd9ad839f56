// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.AGREED_ON;
import static io.github.tafhsb.quickstart.Case04.COMPUTING_TEACHER;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case04.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case04Answers.CONTROL_FAILS;
import static io.github.tafhsb.quickstart.Case04OpenQuestions.TWO_VIEWS;
import static io.github.tafhsb.quickstart.Case04Plan.APART;
import static io.github.tafhsb.quickstart.Case04Plan.APP_REMOVED;
import static io.github.tafhsb.quickstart.Case04Plan.DELETION;
import static io.github.tafhsb.quickstart.Case04Plan.KEEP_FROM_PARENTS;
import static io.github.tafhsb.quickstart.Case04Plan.KEEP_FROM_POLICE;
import static io.github.tafhsb.quickstart.Case04Plan.KEEP_FROM_SCHOOL;
import static io.github.tafhsb.quickstart.Case04Plan.LAPTOP_AT_HOME;
import static io.github.tafhsb.quickstart.Case04Plan.LAPTOP_IN_CLASS;
import static io.github.tafhsb.quickstart.Case04Plan.MOOD_GROUP;
import static io.github.tafhsb.quickstart.Case04Plan.NEW_IMAGES;
import static io.github.tafhsb.quickstart.Case04Plan.OTHER_FORM;
import static io.github.tafhsb.quickstart.Case04Plan.PLAN;
import static io.github.tafhsb.quickstart.Case04Plan.SESSIONS;
import static io.github.tafhsb.quickstart.Case04Plan.SHARE_WITH_PARENTS;
import static io.github.tafhsb.quickstart.Case04Plan.SHARE_WITH_POLICE;
import static io.github.tafhsb.quickstart.Case04Plan.SHARE_WITH_SCHOOL;
import static io.github.tafhsb.quickstart.Case04Plan.SHARE_WITH_YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.every;
import static io.github.tafhsb.quickstart.Writing.from;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.safetyplan.Trigger;
import io.github.tafhsb.safetyplan.TriggerKind;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;

/**
 * Case 04: what its file leaves open and the rules rightly ask, of the plan and of what is shared.
 *
 * <p>Everything here is added by us, as in {@link Case04OpenQuestions}.
 */
final class Case04OpenArrangements {
    private static final Line SAFEGUARDING_LEADS_NUMBER = line("01632 960145");
    private static final Code SAFEGUARDING_TASK =
            Code.of("public-task", "uk.example.bases", "1", "Public task: safeguarding children");

    private Case04OpenArrangements() {}

    static Assessment answer(Assessment record) {
        return share(tell(carry(record)));
    }

    private static Assessment carry(Assessment record) {
        return record.update(OTHER_FORM, action -> action.withOwners(SAFEGUARDING_LEAD)
                        .withSchedule(from(day(2026, 10, 26)))
                        .withFeasibility(noted("There is room in the form he moves to.")))
                .update(APART, action -> action.withOwners(YOUNG_PERSON, SAFEGUARDING_LEAD)
                        .withEnvironments(Environment.SCHOOL, Environment.COMMUNITY, Environment.ONLINE)
                        .withFeasibility(noted("He shares no lesson with C once he has moved.")))
                .update(LAPTOP_IN_CLASS, action -> action.withOwnerRole(line("His teachers")))
                .update(APP_REMOVED, action -> action.withOwners(FATHER, YOUNG_PERSON))
                .update(DELETION, action -> action.withFeasibility(noted("The police have agreed to it.")))
                .update(LAPTOP_AT_HOME, action -> action.withOwners(FATHER, MOTHER))
                .update(SESSIONS, action -> action.withOwners(YOUTH_JUSTICE)
                        .withSchedule(every("weekly, from 2 November"))
                        .withFeasibility(noted("A room at school is booked, out of lessons.")))
                .update(MOOD_GROUP, action -> action.withOwnerRole(line("CAMHS"))
                        .withFeasibility(noted("A place is kept for him from November.")))
                .add(withBothParents())
                .update(NEW_IMAGES, contingency -> contingency.withNumber(SAFEGUARDING_LEADS_NUMBER))
                .update(CONTROL_FAILS, contingency -> contingency.withNumber(SAFEGUARDING_LEADS_NUMBER));
    }

    private static SafetyAction withBothParents() {
        return SafetyAction.builder()
                .id(ActionId.of("act-parents"))
                .kind(ActionKind.SUPPORT)
                .what(noted("Two meetings with both parents: what to say, and what to do together."))
                .addOwner(LEAD)
                .schedule(every("twice, in November"))
                .feasibility(noted("In the evening, when both can come."))
                .addFactor(TWO_VIEWS)
                .build();
    }

    private static Assessment tell(Assessment record) {
        return record.add(part("part-own", PlanPartKind.CHILDS_OWN_PART)
                        .text(quotes(YOUNG_PERSON, "Something hard to work on, and somebody to build it with."))
                        .build())
                .add(part("part-home", PlanPartKind.HOUSEHOLD_RULES)
                        .text(noted("Laptops and phones stay downstairs at night, his sister’s too."))
                        .build())
                .add(part("part-parents", PlanPartKind.PARENTS_SUPPORT)
                        .text(noted("Two meetings with both parents; either can ring the lead worker."))
                        .build())
                .update(PLAN, Case04OpenArrangements::addToThePlan);
    }

    private static PlanPart.Builder part(String id, PlanPartKind kind) {
        return PlanPart.builder().id(PlanPartId.of(id)).kind(kind);
    }

    private static SafetyPlan addToThePlan(SafetyPlan plan) {
        return SafetyPlan.builder()
                .from(plan)
                .addTriggers(
                        trigger(TriggerKind.NEW_REPORT, "New images, or a new report."),
                        trigger(TriggerKind.POLICE_OUTCOME, "The police decide."),
                        trigger(TriggerKind.DEVICE_CHANGE, "Another laptop or phone."),
                        trigger(TriggerKind.OTHER, "Thoughts of not being here return."))
                .addEnvironment(EnvironmentConsidered.builder()
                        .environment(Environment.COMMUNITY)
                        .note(noted("Both parents were asked: no club outside school, and no concern at friends’ homes."))
                        .build())
                .addCarer(CarerCapacity.builder()
                        .carer(MOTHER)
                        .capacity(noted("At home every evening but Thursday, when his father is."))
                        .willing(Answer.yes())
                        .build())
                .addTold(
                        told(SAFEGUARDING_LEAD, "The school part, whom to ring, and why he moves."),
                        told(COMPUTING_TEACHER, "The coding club and the settings; nothing of the reasons."))
                .build();
    }

    private static Trigger trigger(TriggerKind kind, String note) {
        return Trigger.builder().kind(kind).note(noted(note)).build();
    }

    private static Told told(PersonId who, String part) {
        return Told.builder()
                .person(who)
                .part(noted(part))
                .toldOn(AGREED_ON)
                .build();
    }

    private static Assessment share(Assessment record) {
        Passage toldOfIt = noted("He and both parents were told on 20 October what goes, and to whom.");
        return record.update(SHARE_WITH_SCHOOL, share -> decided(share, "In person, to the safeguarding lead")
                        .withWhy(noted("School carries this part."))
                        .withReasoning(noted("It can do so without knowing how he is explained, or of his health."))
                        .withCondition(noted("For those who carry it; kept in the safeguarding file only."))
                        .withFamilyTold(toldOfIt))
                .update(KEEP_FROM_SCHOOL, kept -> decided(kept)
                        .withWhy(noted("School does not need it to carry its part.")))
                .update(SHARE_WITH_POLICE, share -> decided(share, "By secure mail, to the officer in the case")
                        .withWhy(noted("So that what the police do and the plan fit together."))
                        .withReasoning(noted("The dates and the plan help them decide; the rest does not."))
                        .withCondition(noted("For this matter only; to ask again before any other use."))
                        .withFamilyTold(toldOfIt))
                .update(KEEP_FROM_POLICE, kept -> decided(kept)
                        .withWhy(noted("He went for help himself; the letter says nothing that they need.")))
                .update(SHARE_WITH_PARENTS, share -> decided(share, "On paper, talked through at home")
                        .withWhy(noted("They carry the part at home."))
                        .withReasoning(noted("What to do and whom to ring is all they need; who is shown is not."))
                        .withCondition(noted("Not to be passed on, not even within the family.")))
                .update(KEEP_FROM_PARENTS, kept -> decided(kept)
                        .withWhy(noted("It is theirs, and the plan works without it.")))
                .update(SHARE_WITH_YOUNG_PERSON, share -> decided(share, "On paper, read with him")
                        .withWhy(noted("It is his plan."))
                        .withReasoning(noted("One page he can keep; nothing on it would hurt him if others saw it."))
                        .withCondition(noted("His to show to whom he likes.")));
    }

    private static Disclosure decided(Disclosure share, String how) {
        return decided(share).withBasis(SAFEGUARDING_TASK).withHow(line(how));
    }

    private static Disclosure decided(Disclosure disclosure) {
        return disclosure.withDecidedOn(AGREED_ON).withDecidedBy(LEAD);
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
