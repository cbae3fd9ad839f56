// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.AFFECTED;
import static io.github.tafhsb.assessment.SoundRecord.NIGHTS;
import static io.github.tafhsb.assessment.SoundRecord.NIGHTS_FAIL;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static io.github.tafhsb.assessment.SoundRecord.SESSIONS;
import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.LegalStatus;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.LegalPower;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the rules of chapter E, safety plan are broken. */
final class BrokenPlan {
    private static final PersonId GRANDFATHER = PersonId.of("PE-8");

    private static final PlanPartId ANOTHER = PlanPartId.of("PP-9");
    private static final PlanPartId YET_ANOTHER = PlanPartId.of("PP-8");

    private static final Progress STOPPED = Progress.builder()
            .state(ProgressState.STOPPED)
            .note(Passage.of("Agreed on 12 March."))
            .build();
    private static final List<SafetyAction> OTHERS = List.of(mentoring("AC-8"), mentoring("AC-9"));

    static final List<Broken> ROWS = List.of(
            rule("E01", "the record is signed without a plan", "/plan", record -> record.withPlan(Optional.empty()))
                    .signedWith(SoundRecord.signed()),
            rule(
                    "E02",
                    "an action answers nothing",
                    "/plan/actions/0",
                    record -> record.update(NIGHTS, action -> action.withScenarios())),
            rule("E02", "several actions answer nothing", "/plan/actions", BrokenPlan::withoutPurpose)
                    .after(record -> record.add(OTHERS.get(0)).add(OTHERS.get(1))),
            rule(
                    "E03",
                    "nobody is to do what was agreed",
                    "/plan/actions/0/owners",
                    record -> record.update(NIGHTS, action -> action.withOwners())),
            rule("E03", "nobody is to do several of the things agreed", "/plan/actions", BrokenPlan::withoutOwners)
                    .after(record -> record.add(OTHERS.get(0)).add(OTHERS.get(1))),
            rule(
                    "E04",
                    "a youth worker is to search",
                    "/plan/actions/1/owners",
                    record -> record.update(SESSIONS, action -> action.withPower(LegalPower.SEARCH))),
            rule("E05", "nobody thought of the community", "/plan/environments", plan(it -> it.withEnvironments())),
            rule("E06", "nobody thought of other children", "/plan/otherChildren", plan(it -> it.withOtherChildren())),
            rule(
                            "E06",
                            "children who visit are thought of, and not those who live in the placement",
                            "/plan/otherChildren",
                            plan(it -> it.withOtherChildren(considered(OtherChildrenSetting.VISITING))))
                    .after(BrokenPlan::placed),
            rule("E07", "nobody asked the mother whether she can", "/people/0", plan(it -> it.withCarers())),
            rule(
                    "E08",
                    "there is no number for the night",
                    "/plan/contingencies",
                    record -> record.update(NIGHTS_FAIL, it -> it.withOutOfHoursNumber(Optional.empty()))),
            rule(
                    "E08",
                    "there is no number for the day",
                    "/plan/contingencies",
                    record -> record.update(NIGHTS_FAIL, it -> it.withNumber(Optional.empty()))),
            rule("E09", "there is nothing to move towards", "/plan/goals", plan(it -> it.withGoals())),
            rule(
                    "E10",
                    "a ban holds everywhere and has no end",
                    "/plan/actions/0/endsOn",
                    record -> record.update(
                            NIGHTS,
                            action -> action.withEnvironments(
                                    Environment.HOME, Environment.SCHOOL, Environment.COMMUNITY, Environment.ONLINE))),
            rule(
                    "E11",
                    "nobody asked the mother what she thinks",
                    "/people/0",
                    record -> record.remove(SoundRecord.MOTHERS_VIEW)),
            rule(
                    "E12",
                    "the child has no version of the plan",
                    "/plan/parts",
                    record -> record.remove(SoundRecord.CHILDS_VERSION)),
            rule("E13", "there is no review date", "/plan/reviewOn", plan(it -> it.withReviewOn(Optional.empty()))),
            rule("E14", "no event brings the review forward", "/plan/triggers", plan(it -> it.withTriggers())),
            rule(
                    "E15",
                    "grandfather is to be rung and was told nothing",
                    "/people/2",
                    record -> record.update(NIGHTS_FAIL, it -> it.withContact(GRANDFATHER)))
                    .after(record -> record.add(SoundRecord.person(GRANDFATHER, PersonRole.GRANDPARENT))),
            rule(
                    "E16",
                    "nobody thought of having the image taken down",
                    "/behaviours/0/image/removal",
                    record -> record.update(
                            PASSED_ON,
                            behaviour -> behaviour.withImage(
                                    behaviour.getImage().orElseThrow().withRemoval()))),
            rule(
                    "E17",
                    "the school’s lead is not involved",
                    "/plan/actions",
                    record -> record.updatePractitioner(
                            SoundRecord.SCHOOLS_LEAD, lead -> lead.withDesignatedLead(Optional.empty()))),
            rule(
                            "E19",
                            "nobody thought of the place where it happened",
                            "/plan/parts",
                            record -> record.remove(ANOTHER))
                    .after(record -> part(PlanPartKind.PLACE_MADE_SAFER)
                            .apply(record.withOfflineBehaviour(Answer.yes())
                                    .update(
                                            PASSED_ON,
                                            behaviour -> behaviour
                                                    .withMode(BehaviourMode.BOTH)
                                                    .withSetting(Line.of("school bus"))
                                                    .withHappenedOn(When.day(2026, 1, 16)))
                                    .withFormulation(record.getFormulation()
                                            .orElseThrow()
                                            .withOnlineOfflineLink(Answer.of(Passage.of("The same group.")))))),
            rule(
                    "E21",
                    "there is no plan for the child affected, and nobody says why",
                    "/people/1/separatePlan",
                    record -> record.updatePerson(
                            AFFECTED,
                            person -> person.withSeparatePlan(SeparatePlanReference.builder()
                                    .exists(Answer.no())
                                    .build()))),
            rule(
                            "E21",
                            "what kept them apart has stopped, and whoever holds her plan was not told",
                            "/plan/actions/0",
                            record -> record.update(NIGHTS, action -> action.withProgress(STOPPED)))
                    .after(record -> record.update(NIGHTS, action -> action.withProtects(AFFECTED))),
            rule("E22", "nobody brought in who leads on his needs", "/plan/parts", record -> record.remove(ANOTHER))
                    .after(record -> part(PlanPartKind.SPECIAL_NEEDS_LEAD)
                            .apply(record.updateChild(child -> child.withNeeds(Need.builder()
                                    .kind(NeedKind.AUTISM)
                                    .status(NeedStatus.YES)
                                    .adaptation(Passage.of("Short sessions, pictures."))
                                    .build())))),
            rule(
                            "E23",
                            "nobody agreed what holds at home, where a sister lives",
                            "/plan/parts",
                            record -> record.remove(ANOTHER))
                    .after(record -> part(PlanPartKind.HOUSEHOLD_RULES).apply(withSister(record))),
            rule(
                    "E24",
                    "nobody asked what the mother needs",
                    "/plan/parts",
                    record -> record.remove(SoundRecord.PARENTS_SUPPORT)),
            rule(
                            "E25",
                            "the plan means the family home and not the placement",
                            "/plan/environments",
                            record -> record.update(
                                    NIGHTS, it -> it.withEnvironments(Environment.HOME, Environment.ONLINE)))
                    .after(BrokenPlan::placed),
            rule("E26", "nobody looked at the other plans", "/plan/parts", record -> record.remove(ANOTHER))
                    .after(record -> part(PlanPartKind.OTHER_PLANS)
                            .apply(record.updateChild(child -> child.withLegalStatuses(LegalStatus.builder()
                                    .status(Code.of("care-order", "uk.example.legal-status", "1", "Care order"))
                                    .build())))),
            rule(
                    "E27",
                    "nobody asked whether an action can be done",
                    "/plan/actions/1",
                    record -> record.update(SESSIONS, action -> action.withFeasibility(Optional.empty()))),
            rule(
                    "E27",
                    "an action was stopped, and nothing takes its place",
                    "/plan/actions/0",
                    record -> record.update(NIGHTS, action -> action.withProgress(STOPPED.withNote(Optional.empty())))),
            rule(
                    "E29",
                    "the child has no part of his own",
                    "/plan/parts",
                    record -> record.remove(SoundRecord.CHILDS_OWN_PART)),
            rule(
                            "E30",
                            "nobody says how the plan ends, five weeks before its review",
                            "/plan/parts",
                            record -> record.remove(SoundRecord.STEP_DOWN))
                    .after(plan(it -> it.withReviewOn(Day.of(2026, 4, 17)))),
            rule("E31", "a draft has no plan", "/plan", record -> record.withPlan(Optional.empty())),
            rule(
                            "E33",
                            "nobody covers for whoever watches",
                            "/plan/actions/0",
                            record -> record.update(NIGHTS, action -> action.withCover(Optional.empty())))
                    .after(record -> record.update(
                            NIGHTS,
                            action -> action.withKind(ActionKind.SUPERVISION)
                                    .withCover(Passage.of("His grandfather, on late shifts.")))),
            rule(
                    "E34",
                    "an action is to happen after the review",
                    "/plan/actions/1",
                    record -> record.update(
                            SESSIONS, action -> action.withSchedule(new Schedule.Once(Day.of(2026, 7, 1))))),
            rule(
                    "E35",
                    "whoever carries an action has left",
                    "/plan/actions/0/owners",
                    record -> record.updatePerson(
                            SoundRecord.MOTHER, person -> person.withActiveUntil(Day.of(2026, 3, 1)))));

    private BrokenPlan() {}

    private static SafetyAction mentoring(String id) {
        return SafetyAction.builder()
                .id(ActionId.of(id))
                .kind(ActionKind.SUPPORT)
                .addOwners(SoundRecord.CO_WORKER)
                .feasibility(Passage.of("On Wednesdays."))
                .internalReason(Passage.of("So that he has somebody to talk to."))
                .build();
    }

    private static Assessment withoutPurpose(Assessment record) {
        return others(record, action -> action.withInternalReason(Optional.empty()))
                .update(NIGHTS, action -> action.withScenarios());
    }

    private static Assessment withoutOwners(Assessment record) {
        return others(record, action -> action.withOwners()).update(NIGHTS, action -> action.withOwners());
    }

    private static Assessment others(Assessment record, UnaryOperator<SafetyAction> change) {
        return record.update(OTHERS.get(0).getId(), change).update(OTHERS.get(1).getId(), change);
    }

    private static UnaryOperator<Assessment> plan(UnaryOperator<SafetyPlan> change) {
        return record -> record.withPlan(change.apply(record.getPlan().orElseThrow()));
    }

    private static UnaryOperator<Assessment> part(PlanPartKind kind) {
        return record -> record.add(SoundRecord.part(ANOTHER, kind, "Agreed on 12 March."));
    }

    private static Assessment withSister(Assessment record) {
        return plan(it -> SafetyPlan.builder()
                        .from(it)
                        .addOtherChildren(considered(OtherChildrenSetting.HOUSEHOLD))
                        .build())
                .apply(record.add(SoundRecord.person(PersonId.of("PE-9"), PersonRole.SIBLING)
                        .withAgeGroup(AgeGroup.CHILD)
                        .withInHousehold(Answer.yes())));
    }

    private static Assessment placed(Assessment record) {
        Assessment placed = record.updateChild(child -> child.withLiving(LivingArrangement.FOSTER_CARE))
                .update(NIGHTS, it -> it.withEnvironments(Environment.RESIDENTIAL, Environment.ONLINE))
                .add(SoundRecord.part(ANOTHER, PlanPartKind.HOUSEHOLD_RULES, "Agreed on 12 March."))
                .add(SoundRecord.part(YET_ANOTHER, PlanPartKind.OTHER_PLANS, "The care plan leads."));
        return plan(it -> SafetyPlan.builder()
                        .from(it)
                        .addOtherChildren(considered(OtherChildrenSetting.PLACEMENT))
                        .build())
                .apply(placed);
    }

    private static OtherChildren considered(OtherChildrenSetting setting) {
        return OtherChildren.builder()
                .setting(setting)
                .considered(Passage.of("Talked over with them."))
                .build();
    }
}
