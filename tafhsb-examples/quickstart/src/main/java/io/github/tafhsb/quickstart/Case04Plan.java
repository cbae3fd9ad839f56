// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.AFFECTED_C;
import static io.github.tafhsb.quickstart.Case04.AGREED_ON;
import static io.github.tafhsb.quickstart.Case04.COMPUTING_TEACHER;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case04Formulation.CODING_CLUB;
import static io.github.tafhsb.quickstart.Case04Formulation.LOW_MOOD;
import static io.github.tafhsb.quickstart.Case04Formulation.MAIN;
import static io.github.tafhsb.quickstart.Case04Formulation.THE_APP;
import static io.github.tafhsb.quickstart.Case04Situation.REPORT;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.GoalId;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Passage;

/** Case 04, planning: what keeps everyone safe at school, online and at home, and with whom which part is shared. */
final class Case04Plan {
    static final SafetyPlanId PLAN = SafetyPlanId.of("plan-1");
    static final ActionId OTHER_FORM = ActionId.of("act-form");
    static final ActionId LAPTOP_IN_CLASS = ActionId.of("act-laptop-class");
    static final ActionId CODING_CLUB_ACTION = ActionId.of("act-coding-club");
    static final ActionId APART = ActionId.of("act-apart");
    static final ActionId APP_REMOVED = ActionId.of("act-app");
    static final ActionId DELETION = ActionId.of("act-deletion");
    static final ActionId LAPTOP_AT_HOME = ActionId.of("act-laptop-home");
    static final ActionId SESSIONS = ActionId.of("act-sessions");
    static final ActionId MOOD_GROUP = ActionId.of("act-mood-group");
    static final ContingencyId NEW_IMAGES = ContingencyId.of("if-new-images");
    static final DisclosureId SHARE_WITH_SCHOOL = DisclosureId.of("share-school");
    static final DisclosureId KEEP_FROM_SCHOOL = DisclosureId.of("keep-school");
    static final DisclosureId SHARE_WITH_POLICE = DisclosureId.of("share-police");
    static final DisclosureId KEEP_FROM_POLICE = DisclosureId.of("keep-police");
    static final DisclosureId SHARE_WITH_PARENTS = DisclosureId.of("share-parents");
    static final DisclosureId KEEP_FROM_PARENTS = DisclosureId.of("keep-parents");
    static final DisclosureId SHARE_WITH_YOUNG_PERSON = DisclosureId.of("share-young-person");

    private Case04Plan() {}

    static Assessment plan(Assessment formulated) {
        return formulated
                .withPlan(SafetyPlan.builder()
                        .id(PLAN)
                        .kind(PlanKind.AGREED)
                        .agreedOn(AGREED_ON)
                        .reviewOn(day(2027, 1, 12))
                        .addActions(otherForm(), apart(), laptopInClass(), codingClub())
                        .addActions(appRemoved(), settings(), deletion(), laptopAtHome())
                        .addActions(sessions(), moodGroup())
                        .addGoals(challenge(), restorativeMeeting())
                        .addContingency(newImages())
                        .addOtherChildren(sameForm())
                        .addPart(forHim())
                        .build())
                .withDisclosures(
                        shared(SHARE_WITH_SCHOOL, "School", "Its part of the plan.")
                                .withItems(
                                        subject(OTHER_FORM),
                                        subject(APART),
                                        subject(LAPTOP_IN_CLASS),
                                        subject(CODING_CLUB_ACTION)),
                        notShared(KEEP_FROM_SCHOOL, "School", "The formulation; the GP letter."),
                        shared(SHARE_WITH_POLICE, "Police", "Chronology and plan.")
                                .withItems(subject(REPORT), subject(PLAN)),
                        notShared(KEEP_FROM_POLICE, "Police", "The GP letter."),
                        shared(SHARE_WITH_PARENTS, "Parents", "Plan and plain summary.")
                                .withRecipients(MOTHER, FATHER)
                                .withItems(subject(PLAN)),
                        notShared(KEEP_FROM_PARENTS, "Parents", "What identifies any of the four people affected."),
                        shared(SHARE_WITH_YOUNG_PERSON, "The young person", "A one-page plan in plain words.")
                                .withRecipients(YOUNG_PERSON)
                                .withItems(subject(PLAN)));
    }

    private static SafetyAction otherForm() {
        return action(OTHER_FORM, ActionKind.RESTRICTION, "A different form; he is the one who moves.")
                .withEnvironments(Environment.SCHOOL)
                .withProtects(AFFECTED_C)
                .withInternalReason(noted("For C’s sake."));
    }

    private static SafetyAction apart() {
        return action(APART, ActionKind.RESTRICTION, "Stay apart from C.").withProtects(AFFECTED_C);
    }

    private static SafetyAction laptopInClass() {
        return action(LAPTOP_IN_CLASS, ActionKind.SUPERVISION, "Laptop supervised in class.")
                .withEnvironments(Environment.SCHOOL)
                .withHypotheses(MAIN);
    }

    private static SafetyAction codingClub() {
        return action(CODING_CLUB_ACTION, ActionKind.SUPERVISION, "Coding club continues with a teacher present.")
                .withEnvironments(Environment.SCHOOL)
                .withOwnerRole(line("A teacher"))
                .withFactors(CODING_CLUB);
    }

    private static SafetyAction appRemoved() {
        return action(APP_REMOVED, ActionKind.RESTRICTION, "App removed.")
                .withEnvironments(Environment.ONLINE)
                .withFactors(THE_APP);
    }

    private static SafetyAction settings() {
        return action("act-settings", ActionKind.RESTRICTION, "Device settings.")
                .withEnvironments(Environment.ONLINE)
                .withOwners(FATHER, COMPUTING_TEACHER)
                .withHypotheses(MAIN);
    }

    private static SafetyAction deletion() {
        return action(DELETION, ActionKind.LIAISON, "Deletion checked by police, not family.")
                .withEnvironments(Environment.ONLINE)
                .withOwnerRole(line("Police"))
                .withHypotheses(MAIN);
    }

    private static SafetyAction laptopAtHome() {
        return action(LAPTOP_AT_HOME, ActionKind.RESTRICTION, "Laptop in shared room.")
                .withEnvironments(Environment.HOME)
                .withHypotheses(MAIN);
    }

    private static SafetyAction sessions() {
        return action(SESSIONS, ActionKind.DIRECT_WORK, "Eight sessions.").withHypotheses(MAIN);
    }

    private static SafetyAction moodGroup() {
        return action(MOOD_GROUP, ActionKind.HEALTH, "CAMHS low-mood group.")
                .withFactors(LOW_MOOD);
    }

    private static SafetyAction action(String id, ActionKind kind, String what) {
        return action(ActionId.of(id), kind, what);
    }

    private static SafetyAction action(ActionId id, ActionKind kind, String what) {
        return SafetyAction.builder().id(id).kind(kind).what(noted(what)).build();
    }

    private static Goal challenge() {
        return goal("goal-challenge", "National computing challenge entry, mentored.");
    }

    /** All that his plan says of what those affected wish. */
    private static Goal restorativeMeeting() {
        return goal("goal-restorative", "A restorative meeting may be possible with one person later.");
    }

    private static Goal goal(String id, String what) {
        return Goal.builder().id(GoalId.of(id)).what(noted(what)).build();
    }

    private static Contingency newImages() {
        return Contingency.builder()
                .id(NEW_IMAGES)
                .kind(ContingencyKind.SITUATION)
                .ifThis(noted("New images appear."))
                .then(noted("The school’s designated safeguarding lead the same day; the police; the lead worker."))
                .contact(SAFEGUARDING_LEAD)
                .build();
    }

    private static OtherChildren sameForm() {
        return OtherChildren.builder()
                .setting(OtherChildrenSetting.SCHOOL)
                .considered(noted("C and D are in the same form as he is."))
                .build();
    }

    private static PlanPart forHim() {
        return PlanPart.builder()
                .id(PlanPartId.of("part-his-version"))
                .kind(PlanPartKind.CHILDS_VERSION)
                .text(noted("A one-page plan in plain words."))
                .build();
    }

    private static SubjectId subject(PartId<?> part) {
        return SubjectId.of(part);
    }

    private static Disclosure shared(DisclosureId id, String recipient, String what) {
        return disclosure(id, DisclosureDecision.SHARED, recipient, what);
    }

    private static Disclosure notShared(DisclosureId id, String recipient, String what) {
        return disclosure(id, DisclosureDecision.NOT_SHARED, recipient, what);
    }

    private static Disclosure disclosure(DisclosureId id, DisclosureDecision decision, String recipient, String what) {
        return Disclosure.builder()
                .id(id)
                .decision(decision)
                .recipient(line(recipient))
                .what(noted(what))
                .build();
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
