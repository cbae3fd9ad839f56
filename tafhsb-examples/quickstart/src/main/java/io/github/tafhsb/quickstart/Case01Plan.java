// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.AFFECTED;
import static io.github.tafhsb.quickstart.Case01.GRANDFATHER;
import static io.github.tafhsb.quickstart.Case01.MOTHER;
import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.TUTOR;
import static io.github.tafhsb.quickstart.Case01.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Formulation.ASKED_AGAIN;
import static io.github.tafhsb.quickstart.Case01Formulation.GROUP_CHAT;
import static io.github.tafhsb.quickstart.Case01Formulation.LAW;
import static io.github.tafhsb.quickstart.Case01Formulation.NIGHTS;
import static io.github.tafhsb.quickstart.Case01Formulation.OLDER_PEERS;
import static io.github.tafhsb.quickstart.Case01Formulation.SAFEGUARDING;
import static io.github.tafhsb.quickstart.Case01Formulation.SEEING_HER;
import static io.github.tafhsb.quickstart.Case01Formulation.STANDING;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.every;
import static io.github.tafhsb.quickstart.Writing.from;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.once;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.Goal;
import io.github.tafhsb.safetyplan.GoalId;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.safetyplan.Trigger;
import io.github.tafhsb.safetyplan.TriggerKind;
import io.github.tafhsb.text.Passage;

/** The third stage of case 01: what keeps everyone safe and helps him, and what everybody thinks of it. */
final class Case01Plan {
    static final SafetyPlanId PLAN = SafetyPlanId.of("plan");
    static final ActionId CHARGING = ActionId.of("act-charging");
    static final ActionId LEAVE_CHAT = ActionId.of("act-leave-chat");
    static final ActionId MONDAYS = ActionId.of("act-mondays");
    static final ActionId LUNCHES = ActionId.of("act-lunches");
    static final ActionId SESSIONS = ActionId.of("act-sessions");
    static final GoalId SATURDAY_JOB = GoalId.of("goal-saturday-job");
    static final GoalId CAPTAINCY = GoalId.of("goal-captaincy");
    static final GoalId READING_MENTOR = GoalId.of("goal-reading-mentor");
    static final PlanViewId HIS_VIEW = PlanViewId.of("view-his");
    static final PlanViewId MOTHERS_VIEW = PlanViewId.of("view-mother");
    static final ContingencyId ASKED_FOR_IMAGE = ContingencyId.of("con-asked-for-image");

    private Case01Plan() {}

    static Assessment plan(Assessment formulated) {
        return formulated.withPlan(SafetyPlan.builder()
                .id(PLAN)
                .kind(PlanKind.AGREED)
                .agreedOn(day(2026, 3, 12))
                .reviewOn(day(2026, 6, 11))
                .addTriggers(
                        trigger(TriggerKind.NEW_REPORT, "A new report."),
                        trigger(TriggerKind.CONTACT, "He rejoins the group chat."),
                        trigger(TriggerKind.SCHOOL_CHANGE, "Change of school."),
                        trigger(TriggerKind.DEVICE_CHANGE, "Change of phone."))
                .addActions(charging(), leaveChat(), mondays(), lunches(), sessions())
                .addGoals(saturdayJob(), captaincy(), readingMentor())
                .addContingency(askedForImage())
                .addViews(hisView(), mothersView())
                .addTold(toldSchool(), toldGrandfather(), toldCoach())
                .build());
    }

    private static SafetyAction charging() {
        return action(
                        CHARGING,
                        "Phone and laptop charge in the kitchen from 21:30 every night; the laptop is allowed to 22:00 "
                                + "downstairs. Checked weekly with the lead assessor. "
                                + "Ends at the review unless renewed.")
                .kind(ActionKind.RESTRICTION)
                .addEnvironment(Environment.HOME)
                .addOwner(MOTHER)
                .schedule(from(day(2026, 2, 24)))
                .addFactor(NIGHTS)
                .addScenario(ASKED_AGAIN)
                .build();
    }

    private static SafetyAction leaveChat() {
        return action(LEAVE_CHAT, "He leaves the group chat with the youth justice practitioner present.")
                .kind(ActionKind.RESTRICTION)
                .addEnvironment(Environment.ONLINE)
                .addOwners(YOUNG_PERSON, YOUTH_JUSTICE)
                .schedule(once(day(2026, 3, 12)))
                .addFactors(STANDING, OLDER_PEERS, GROUP_CHAT)
                .addScenario(ASKED_AGAIN)
                .build();
    }

    private static SafetyAction mondays() {
        return action(MONDAYS, "The designated safeguarding lead and he meet.")
                .kind(ActionKind.SUPPORT)
                .addEnvironment(Environment.SCHOOL)
                .addOwners(SAFEGUARDING_LEAD, YOUNG_PERSON)
                .schedule(every("each Monday"))
                .addFactor(SAFEGUARDING)
                .build();
    }

    private static SafetyAction lunches() {
        return action(LUNCHES, "Separate lunch sittings from her, arranged so that he is the one who moves.")
                .kind(ActionKind.RESTRICTION)
                .addEnvironment(Environment.SCHOOL)
                .ownerRole(line("school"))
                .schedule(every("at lunch, for this half term"))
                .addFactor(SEEING_HER)
                .addProtects(AFFECTED)
                .build();
    }

    private static SafetyAction sessions() {
        return action(SESSIONS, "Six sessions on consent, law and pressure.")
                .kind(ActionKind.DIRECT_WORK)
                .addOwner(YOUTH_JUSTICE)
                .schedule(from(day(2026, 3, 16)))
                .addFactors(LAW, SEEING_HER, OLDER_PEERS)
                .build();
    }

    private static Goal saturdayJob() {
        return Goal.builder()
                .id(SATURDAY_JOB)
                .what(written("Saturday job at the garage from 14 March."))
                .addOwner(GRANDFATHER)
                .build();
    }

    private static Goal captaincy() {
        return Goal.builder().id(CAPTAINCY).what(written("Keep the captaincy.")).build();
    }

    private static Goal readingMentor() {
        return Goal.builder()
                .id(READING_MENTOR)
                .what(written("Train as a reading mentor."))
                .addOwner(TUTOR)
                .build();
    }

    private static Contingency askedForImage() {
        return Contingency.builder()
                .id(ASKED_FOR_IMAGE)
                .kind(ContingencyKind.SITUATION)
                .ifThis(written("Someone asks him for an image or offers one."))
                .then(written(
                        "He tells his mother or the youth justice practitioner the same day; his mother rings the lead "
                                + "assessor, after 17:00 the emergency duty team."))
                .contact(SOCIAL_WORKER)
                .outOfHours(line("emergency duty team"))
                .build();
    }

    private static PlanView hisView() {
        return PlanView.builder()
                .id(HIS_VIEW)
                .whose(YOUNG_PERSON)
                .agreement(Agreement.IN_PART)
                .view(written("Agrees with all except the laptop."))
                .reason(written("He wants it for homework until 22:00. Agreed in part."))
                .build();
    }

    private static PlanView mothersView() {
        return PlanView.builder()
                .id(MOTHERS_VIEW)
                .whose(MOTHER)
                .agreement(Agreement.YES)
                .view(written("Agrees; worried about policing it alone on late shifts. "
                        + "His grandfather covers Tuesdays and Thursdays."))
                .build();
    }

    private static Told toldSchool() {
        return Told.builder()
                .person(SAFEGUARDING_LEAD)
                .role(line("school"))
                .part(written("The whole school part."))
                .build();
    }

    private static Told toldGrandfather() {
        return Told.builder()
                .person(GRANDFATHER)
                .part(written("The home part."))
                .build();
    }

    private static Told toldCoach() {
        return Told.builder()
                .role(line("football coach"))
                .part(written("Nothing."))
                .build();
    }

    private static SafetyAction.Builder action(ActionId id, String what) {
        return SafetyAction.builder().id(id).what(written(what));
    }

    private static Trigger trigger(TriggerKind kind, String note) {
        return Trigger.builder().kind(kind).note(written(note)).build();
    }

    private static Passage written(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
