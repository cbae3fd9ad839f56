// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.FATHER;
import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Answers.CONTROL_FAILS;
import static io.github.tafhsb.quickstart.Case01Answers.FATHERS_VIEW;
import static io.github.tafhsb.quickstart.Case01Formulation.SAFEGUARDING;
import static io.github.tafhsb.quickstart.Case01Plan.ASKED_FOR_IMAGE;
import static io.github.tafhsb.quickstart.Case01Plan.CHARGING;
import static io.github.tafhsb.quickstart.Case01Plan.HIS_VIEW;
import static io.github.tafhsb.quickstart.Case01Plan.LEAVE_CHAT;
import static io.github.tafhsb.quickstart.Case01Plan.LUNCHES;
import static io.github.tafhsb.quickstart.Case01Plan.MONDAYS;
import static io.github.tafhsb.quickstart.Case01Plan.MOTHERS_VIEW;
import static io.github.tafhsb.quickstart.Case01Plan.PLAN;
import static io.github.tafhsb.quickstart.Case01Plan.READING_MENTOR;
import static io.github.tafhsb.quickstart.Case01Plan.SATURDAY_JOB;
import static io.github.tafhsb.quickstart.Case01Plan.SESSIONS;
import static io.github.tafhsb.quickstart.Case05.HELD_ON;
import static io.github.tafhsb.quickstart.Case05Review.FATHERS_NIGHTS;
import static io.github.tafhsb.quickstart.Case05Review.HOME_ALONE;
import static io.github.tafhsb.quickstart.Case05Review.NIGHTS_AT_FATHERS;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.every;
import static io.github.tafhsb.quickstart.Writing.from;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.quotes;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/** Case 05, the third stage: how each action of March went, and the new plan from the day of the review. */
final class Case05Plan {
    static final ActionId CHARGING_AT_FATHERS = ActionId.of("act-charging-at-fathers");
    static final ActionId FOOTBALL = ActionId.of("act-football");
    static final ActionId CHECK_INS = ActionId.of("act-check-ins");

    private static final Optional<Line> COACH = Optional.of(line("football coach"));

    /** Added here, and fictional: the file names the new lead and gives no number. */
    private static final Line NEW_LEADS_NUMBER = line("01632 960102");

    private Case05Plan() {}

    static Assessment plan(Assessment formulated) {
        Assessment record = recordProgress(formulated);
        record = startAnew(record);
        record = changeContacts(record);
        return recordViews(record);
    }

    private static Assessment recordProgress(Assessment record) {
        return record.update(
                        CHARGING,
                        action -> action.withProgress(progress(
                                        ProgressState.CONTINUING,
                                        "Done throughout at his mother’s, not at his father’s.")
                                .withOn(HELD_ON)))
                .update(
                        LEAVE_CHAT,
                        action -> action.withProgress(
                                progress(ProgressState.DONE, "Group chat left.").withOn(day(2026, 3, 12))))
                .update(
                        SESSIONS,
                        action -> action.withProgress(progress(ProgressState.DONE, "Six sessions done.")
                                .withOn(day(2026, 5, 18))))
                .update(
                        MONDAYS,
                        action -> action.withProgress(
                                progress(ProgressState.LAPSED, "Stopped in July (end of term) and not restarted.")))
                .update(
                        LUNCHES,
                        action -> action.withProgress(progress(ProgressState.STOPPED, "Separate lunches ended.")
                                .withOn(HELD_ON)))
                .remove(SATURDAY_JOB)
                .remove(READING_MENTOR);
    }

    private static Progress progress(ProgressState state, String note) {
        return Progress.builder().state(state).note(written(note)).build();
    }

    private static Assessment startAnew(Assessment record) {
        return record.update(
                        PLAN,
                        plan -> plan.withAgreedOn(Optional.empty())
                                .withStartsOn(HELD_ON)
                                .withReviewOn(day(2026, 12, 14))
                                .withCarers(Stream.concat(plan.getCarers().stream(), Stream.of(father())).toList())
                                .withEnvironments(EnvironmentConsidered.builder()
                                        .environment(Environment.COMMUNITY)
                                        .note(written("After-school football three days; coach told only times."))
                                        .build())
                                .withTold(Stream.concat(
                                                plan.getTold().stream().filter(told -> !told.getRole().equals(COACH)),
                                                Stream.of(Told.builder()
                                                        .role(COACH)
                                                        .part(written("Only times."))
                                                        .build()))
                                        .toList()))
                .add(chargingAtFathers())
                .add(football())
                .add(checkIns());
    }

    private static SafetyAction chargingAtFathers() {
        return SafetyAction.builder()
                .id(CHARGING_AT_FATHERS)
                .what(written("Extend charging to his father’s flat."))
                .kind(ActionKind.RESTRICTION)
                .addEnvironment(Environment.HOME)
                .addOwner(FATHER)
                .schedule(from(HELD_ON))
                .addFactor(FATHERS_NIGHTS)
                .addScenario(NIGHTS_AT_FATHERS)
                .build();
    }

    /** He is in touch every second weekend, and agrees with the plan that asks it of him. */
    private static CarerCapacity father() {
        return CarerCapacity.builder()
                .carer(FATHER)
                .capacity(written("Every second weekend, when he is with him."))
                .willing(Answer.yes())
                .build();
    }

    private static SafetyAction football() {
        return SafetyAction.builder()
                .id(FOOTBALL)
                .what(written("After-school football."))
                .kind(ActionKind.SUPPORT)
                .addEnvironment(Environment.COMMUNITY)
                .ownerRole(line("football coach"))
                .schedule(every("three days"))
                .addFactor(HOME_ALONE)
                .build();
    }

    private static SafetyAction checkIns() {
        return SafetyAction.builder()
                .id(CHECK_INS)
                .what(written("Check-ins with the designated safeguarding lead, restarted."))
                .kind(ActionKind.SUPPORT)
                .addEnvironment(Environment.SCHOOL)
                .addOwner(SAFEGUARDING_LEAD)
                .schedule(every("fortnightly"))
                .addFactor(SAFEGUARDING)
                .build();
    }

    private static Assessment changeContacts(Assessment record) {
        return record.update(ASKED_FOR_IMAGE, Case05Plan::theNewLead).update(CONTROL_FAILS, Case05Plan::theNewLead);
    }

    private static Contingency theNewLead(Contingency contingency) {
        return contingency.withContact(YOUTH_JUSTICE).withNumber(NEW_LEADS_NUMBER);
    }

    private static Assessment recordViews(Assessment record) {
        return record.update(HIS_VIEW, view -> agrees(view).withView(quotes(YOUNG_PERSON, "it’s fair")))
                .update(MOTHERS_VIEW, Case05Plan::agrees)
                .update(FATHERS_VIEW, view -> agrees(view).withView(quotes(FATHER, "should have been asked sooner")));
    }

    /** What somebody said of the plan of March is not what they say of this one. */
    private static PlanView agrees(PlanView view) {
        return view.withAgreement(Agreement.YES).withView(Optional.empty()).withReason(Optional.empty());
    }

    private static Passage written(String words) {
        return says(YOUTH_JUSTICE, words);
    }
}
