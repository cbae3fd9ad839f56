// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;
import static io.github.tafhsb.json.v1.FormulationJson.FACTOR_ID;
import static io.github.tafhsb.json.v1.FormulationJson.HYPOTHESIS_ID;
import static io.github.tafhsb.json.v1.FormulationJson.SCENARIO_ID;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.GoalId;
import io.github.tafhsb.safetyplan.LegalPower;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.safetyplan.Trigger;
import io.github.tafhsb.safetyplan.TriggerKind;

/** The safety plan in JSON: one table for each type, in the order a person would tell it. */
final class SafetyPlanJson {
    static final Shape<PlanKind> PLAN_KIND = choice(PlanKind.values());
    static final Shape<Environment> ENVIRONMENT = choice(Environment.values());
    static final Shape<ActionKind> ACTION_KIND = choice(ActionKind.values());
    static final Shape<LegalPower> LEGAL_POWER = choice(LegalPower.values());
    static final Shape<ProgressState> PROGRESS_STATE = choice(ProgressState.values());
    static final Shape<TriggerKind> TRIGGER_KIND = choice(TriggerKind.values());
    static final Shape<ContingencyKind> CONTINGENCY_KIND = choice(ContingencyKind.values());
    static final Shape<Agreement> AGREEMENT = choice(Agreement.values());
    static final Shape<OtherChildrenSetting> OTHER_CHILDREN_SETTING = choice(OtherChildrenSetting.values());
    static final Shape<PlanPartKind> PLAN_PART_KIND = choice(PlanPartKind.values());

    static final Shape<SafetyPlanId> SAFETY_PLAN_ID = identifier("SafetyPlanId", SafetyPlanId::new, SafetyPlanId::value);
    static final Shape<ActionId> ACTION_ID = identifier("ActionId", ActionId::new, ActionId::value);
    static final Shape<GoalId> GOAL_ID = identifier("GoalId", GoalId::new, GoalId::value);
    static final Shape<ContingencyId> CONTINGENCY_ID = identifier("ContingencyId", ContingencyId::new, ContingencyId::value);
    static final Shape<PlanViewId> PLAN_VIEW_ID = identifier("PlanViewId", PlanViewId::new, PlanViewId::value);
    static final Shape<PlanPartId> PLAN_PART_ID = identifier("PlanPartId", PlanPartId::new, PlanPartId::value);

    static final ObjectShape<EnvironmentConsidered, EnvironmentConsidered.Builder> ENVIRONMENT_CONSIDERED = object(EnvironmentConsidered.class, EnvironmentConsidered::builder, EnvironmentConsidered.Builder::build)
            .required("environment", ENVIRONMENT, EnvironmentConsidered::getEnvironment, EnvironmentConsidered.Builder::environment)
            .optional("note", PASSAGE, EnvironmentConsidered::getNote, EnvironmentConsidered.Builder::note);

    static final ObjectShape<Progress, Progress.Builder> PROGRESS = object(Progress.class, Progress::builder, Progress.Builder::build)
            .optional("on", DAY, Progress::getOn, Progress.Builder::on)
            .required("state", PROGRESS_STATE, Progress::getState, Progress.Builder::state)
            .optional("note", PASSAGE, Progress::getNote, Progress.Builder::note)
            .optional("by", PERSON_ID, Progress::getBy, Progress.Builder::by);

    static final Shape<Schedule> SCHEDULE = union(
            "Schedule",
            when("once", Schedule.Once.class, DAY.as(Schedule.Once::new, Schedule.Once::on)),
            when("from", Schedule.From.class, DAY.as(Schedule.From::new, Schedule.From::from)),
            when("repeated", Schedule.Repeated.class, LINE.as(Schedule.Repeated::new, Schedule.Repeated::howOften)));

    static final ObjectShape<SafetyAction, SafetyAction.Builder> SAFETY_ACTION = object(SafetyAction.class, SafetyAction::builder, SafetyAction.Builder::build)
            .required("id", ACTION_ID, SafetyAction::getId, SafetyAction.Builder::id)
            .optional("what", PASSAGE, SafetyAction::getWhat, SafetyAction.Builder::what)
            .optional("kind", ACTION_KIND, SafetyAction::getKind, SafetyAction.Builder::kind)
            .optional("power", LEGAL_POWER, SafetyAction::getPower, SafetyAction.Builder::power)
            .list("environments", listOf(ENVIRONMENT, SOME), SafetyAction::getEnvironments, SafetyAction.Builder::environments)
            .list("owners", listOf(PERSON_ID, SOME), SafetyAction::getOwners, SafetyAction.Builder::owners)
            .optional("ownerRole", LINE, SafetyAction::getOwnerRole, SafetyAction.Builder::ownerRole)
            .optional("cover", PASSAGE, SafetyAction::getCover, SafetyAction.Builder::cover)
            .optional("schedule", SCHEDULE, SafetyAction::getSchedule, SafetyAction.Builder::schedule)
            .optional("endsOn", DAY, SafetyAction::getEndsOn, SafetyAction.Builder::endsOn)
            .list("factors", listOf(FACTOR_ID, MANY), SafetyAction::getFactors, SafetyAction.Builder::factors)
            .list("hypotheses", listOf(HYPOTHESIS_ID, SOME), SafetyAction::getHypotheses, SafetyAction.Builder::hypotheses)
            .list("scenarios", listOf(SCENARIO_ID, SOME), SafetyAction::getScenarios, SafetyAction.Builder::scenarios)
            .list("protects", listOf(PERSON_ID, SOME), SafetyAction::getProtects, SafetyAction.Builder::protects)
            .optional("feasibility", PASSAGE, SafetyAction::getFeasibility, SafetyAction.Builder::feasibility)
            .optional("internalReason", PASSAGE, SafetyAction::getInternalReason, SafetyAction.Builder::internalReason)
            .optional("toldWording", PASSAGE, SafetyAction::getToldWording, SafetyAction.Builder::toldWording)
            .list("progress", listOf(PROGRESS, SOME), SafetyAction::getProgress, SafetyAction.Builder::progress)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), SafetyAction.Builder::extensions);

    static final ObjectShape<Goal, Goal.Builder> GOAL = object(Goal.class, Goal::builder, Goal.Builder::build)
            .required("id", GOAL_ID, Goal::getId, Goal.Builder::id)
            .optional("what", PASSAGE, Goal::getWhat, Goal.Builder::what)
            .list("owners", listOf(PERSON_ID, SOME), Goal::getOwners, Goal.Builder::owners)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Goal.Builder::extensions);

    static final ObjectShape<Trigger, Trigger.Builder> TRIGGER = object(Trigger.class, Trigger::builder, Trigger.Builder::build)
            .required("kind", TRIGGER_KIND, Trigger::getKind, Trigger.Builder::kind)
            .optional("note", PASSAGE, Trigger::getNote, Trigger.Builder::note);

    static final ObjectShape<Contingency, Contingency.Builder> CONTINGENCY = object(Contingency.class, Contingency::builder, Contingency.Builder::build)
            .required("id", CONTINGENCY_ID, Contingency::getId, Contingency.Builder::id)
            .required("kind", CONTINGENCY_KIND, Contingency::getKind, Contingency.Builder::kind)
            .optional("ifThis", PASSAGE, Contingency::getIfThis, Contingency.Builder::ifThis)
            .optional("then", PASSAGE, Contingency::getThen, Contingency.Builder::then)
            .optional("contact", PERSON_ID, Contingency::getContact, Contingency.Builder::contact)
            .optional("number", LINE, Contingency::getNumber, Contingency.Builder::number)
            .optional("outOfHours", LINE, Contingency::getOutOfHours, Contingency.Builder::outOfHours)
            .optional("outOfHoursNumber", LINE, Contingency::getOutOfHoursNumber, Contingency.Builder::outOfHoursNumber)
            .optional("decides", PERSON_ID, Contingency::getDecides, Contingency.Builder::decides)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Contingency.Builder::extensions);

    static final ObjectShape<CarerCapacity, CarerCapacity.Builder> CARER_CAPACITY = object(CarerCapacity.class, CarerCapacity::builder, CarerCapacity.Builder::build)
            .required("carer", PERSON_ID, CarerCapacity::getCarer, CarerCapacity.Builder::carer)
            .optional("capacity", PASSAGE, CarerCapacity::getCapacity, CarerCapacity.Builder::capacity)
            .optional("willing", ANSWER_YES_NO, CarerCapacity::getWilling, CarerCapacity.Builder::willing);

    static final ObjectShape<PlanView, PlanView.Builder> PLAN_VIEW = object(PlanView.class, PlanView::builder, PlanView.Builder::build)
            .required("id", PLAN_VIEW_ID, PlanView::getId, PlanView.Builder::id)
            .required("whose", PERSON_ID, PlanView::getWhose, PlanView.Builder::whose)
            .optional("agreement", AGREEMENT, PlanView::getAgreement, PlanView.Builder::agreement)
            .optional("view", PASSAGE, PlanView::getView, PlanView.Builder::view)
            .optional("reason", PASSAGE, PlanView::getReason, PlanView.Builder::reason)
            .optional("saidOn", DAY, PlanView::getSaidOn, PlanView.Builder::saidOn)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), PlanView.Builder::extensions);

    static final ObjectShape<Told, Told.Builder> TOLD = object(Told.class, Told::builder, Told.Builder::build)
            .optional("person", PERSON_ID, Told::getPerson, Told.Builder::person)
            .optional("role", LINE, Told::getRole, Told.Builder::role)
            .optional("part", PASSAGE, Told::getPart, Told.Builder::part)
            .optional("toldOn", DAY, Told::getToldOn, Told.Builder::toldOn)
            .optional("nothingBecause", PASSAGE, Told::getNothingBecause, Told.Builder::nothingBecause);

    static final ObjectShape<OtherChildren, OtherChildren.Builder> OTHER_CHILDREN = object(OtherChildren.class, OtherChildren::builder, OtherChildren.Builder::build)
            .required("setting", OTHER_CHILDREN_SETTING, OtherChildren::getSetting, OtherChildren.Builder::setting)
            .optional("considered", PASSAGE, OtherChildren::getConsidered, OtherChildren.Builder::considered);

    static final ObjectShape<PlanPart, PlanPart.Builder> PLAN_PART = object(PlanPart.class, PlanPart::builder, PlanPart.Builder::build)
            .required("id", PLAN_PART_ID, PlanPart::getId, PlanPart.Builder::id)
            .required("kind", PLAN_PART_KIND, PlanPart::getKind, PlanPart.Builder::kind)
            .optional("text", PASSAGE, PlanPart::getText, PlanPart.Builder::text)
            .optional("notNeededBecause", PASSAGE, PlanPart::getNotNeededBecause, PlanPart.Builder::notNeededBecause)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), PlanPart.Builder::extensions);

    static final ObjectShape<SafetyPlan, SafetyPlan.Builder> SAFETY_PLAN = object(SafetyPlan.class, SafetyPlan::builder, SafetyPlan.Builder::build)
            .required("id", SAFETY_PLAN_ID, SafetyPlan::getId, SafetyPlan.Builder::id)
            .optional("kind", PLAN_KIND, SafetyPlan::getKind, SafetyPlan.Builder::kind)
            .optional("agreedOn", DAY, SafetyPlan::getAgreedOn, SafetyPlan.Builder::agreedOn)
            .optional("startsOn", DAY, SafetyPlan::getStartsOn, SafetyPlan.Builder::startsOn)
            .optional("reviewOn", DAY, SafetyPlan::getReviewOn, SafetyPlan.Builder::reviewOn)
            .list("triggers", listOf(TRIGGER, SOME), SafetyPlan::getTriggers, SafetyPlan.Builder::triggers)
            .list("environments", listOf(ENVIRONMENT_CONSIDERED, SOME), SafetyPlan::getEnvironments, SafetyPlan.Builder::environments)
            .list("actions", listOf(SAFETY_ACTION, MANY), SafetyPlan::getActions, SafetyPlan.Builder::actions)
            .list("goals", listOf(GOAL, SOME), SafetyPlan::getGoals, SafetyPlan.Builder::goals)
            .list("contingencies", listOf(CONTINGENCY, SOME), SafetyPlan::getContingencies, SafetyPlan.Builder::contingencies)
            .list("carers", listOf(CARER_CAPACITY, SOME), SafetyPlan::getCarers, SafetyPlan.Builder::carers)
            .list("views", listOf(PLAN_VIEW, SOME), SafetyPlan::getViews, SafetyPlan.Builder::views)
            .list("told", listOf(TOLD, SOME), SafetyPlan::getTold, SafetyPlan.Builder::told)
            .list("otherChildren", listOf(OTHER_CHILDREN, SOME), SafetyPlan::getOtherChildren, SafetyPlan.Builder::otherChildren)
            .list("parts", listOf(PLAN_PART, SOME), SafetyPlan::getParts, SafetyPlan.Builder::parts)
            .optional("endedOn", DAY, SafetyPlan::getEndedOn, SafetyPlan.Builder::endedOn)
            .optional("endedBy", PERSON_ID, SafetyPlan::getEndedBy, SafetyPlan.Builder::endedBy)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), SafetyPlan.Builder::extensions);

    static final ObjectShape<PlanNotNeeded, PlanNotNeeded.Builder> PLAN_NOT_NEEDED = object(PlanNotNeeded.class, PlanNotNeeded::builder, PlanNotNeeded.Builder::build)
            .optional("reason", PASSAGE, PlanNotNeeded::getReason, PlanNotNeeded.Builder::reason)
            .optional("by", PERSON_ID, PlanNotNeeded::getBy, PlanNotNeeded.Builder::by)
            .optional("on", DAY, PlanNotNeeded::getOn, PlanNotNeeded.Builder::on);

    private SafetyPlanJson() {}
}
