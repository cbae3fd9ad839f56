// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.FATHER;
import static io.github.tafhsb.quickstart.Case01.GRANDFATHER;
import static io.github.tafhsb.quickstart.Case01.MANAGER;
import static io.github.tafhsb.quickstart.Case01.MOTHER;
import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case01Evidence.FIRST_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Evidence.SECOND_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Formulation.MOTHER_UNSURE;
import static io.github.tafhsb.quickstart.Case01Formulation.NIGHTS;
import static io.github.tafhsb.quickstart.Case01Formulation.OLDER_PEERS;
import static io.github.tafhsb.quickstart.Case01Formulation.SEPARATION;
import static io.github.tafhsb.quickstart.Case01Plan.ASKED_FOR_IMAGE;
import static io.github.tafhsb.quickstart.Case01Plan.CHARGING;
import static io.github.tafhsb.quickstart.Case01Plan.PLAN;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.domain;
import static io.github.tafhsb.quickstart.Writing.every;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.EnvironmentConsidered;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanPart;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.Told;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;

/** Case 01: what the team answered when the rules made somebody ask, one answer at a time. */
final class Case01Answers {
    static final PlanViewId FATHERS_VIEW = PlanViewId.of("view-father");
    static final ActionId MOTHERS_SESSIONS = ActionId.of("act-mother-sessions");
    static final GapId OUTCOME = GapId.of("gap-outcome-21");
    static final ContingencyId CONTROL_FAILS = ContingencyId.of("con-control-fails");
    static final Line DUTY_TEAM = line("emergency duty team");
    static final Line DUTY_TEAM_NUMBER = line("01632 960114");

    /** Added here, and fictional: the file says that his mother rings the lead assessor, and gives no number. */
    static final Line LEADS_NUMBER = line("01632 960101");

    private Case01Answers() {}

    static Assessment settle(Assessment draft) {
        Assessment record = draft;
        record = nameTheEdition(record);
        record = sayWhatRecordsShowOfNeeds(record);
        record = answerWhetherOffline(record);
        record = answerWhetherEarlier(record);
        record = addHisOwnExperience(record);
        record = addHisOwnSafety(record);
        record = addWhatIsStillNotKnown(record);
        record = answerTheWarning(record);
        record = answerTheConcerns(record);
        record = sayWhoCoversWhen(record);
        record = considerEverybodyElse(record);
        record = planForFailure(record);
        return recordFathersView(record);
    }

    private static Assessment nameTheEdition(Assessment record) {
        return record.withEdition(EditionProfile.firstVersion().getEdition());
    }

    /** The school’s letter and the health records were looked at: nothing relevant is recorded, and nobody has established more. */
    private static Assessment sayWhatRecordsShowOfNeeds(Assessment record) {
        return record.updateChild(child -> child.withNeeds(
                notKnown(NeedKind.AUTISM), notKnown(NeedKind.ADHD), notKnown(NeedKind.SPEECH_LANGUAGE_COMMUNICATION)));
    }

    private static Need notKnown(NeedKind kind) {
        return Need.builder().kind(kind).status(NeedStatus.NOT_KNOWN).build();
    }

    private static Assessment answerWhetherOffline(Assessment record) {
        return record.withOfflineBehaviour(Answer.no())
                .add(Worksheet.builder()
                        .id(WorksheetId.of("ws-behaviour"))
                        .domain(domain("behaviour-displayed"))
                        .summary(written("Offline behaviour: asked of his mother, him, the tutor and the designated "
                                + "safeguarding lead; none known."))
                        .build());
    }

    private static Assessment answerWhetherEarlier(Assessment record) {
        return record.withAnyEarlierConcerns(
                new Answer.NotKnown<>(written("Health records: nothing relevant recorded. Otherwise nothing known.")));
    }

    private static Assessment addHisOwnExperience(Assessment record) {
        OwnHarm ownHarm = OwnHarm.builder()
                .victimisation(new Answer.NotKnown<>(written("Asked on 17 February; none told.")))
                .coercion(new Answer.NotKnown<>(written("Whether the older boys pressed him is not known.")))
                .protection(written("He left the group chat with the co-worker present; whether they pressed him, the "
                        + "co-worker finds out by 30 April."))
                .pornography(Answer.yes())
                .note(written("Pornography seen since 12, “the others send it”."))
                .addEvidence(SECOND_INTERVIEW)
                .build();
        return record.withFormulation(record.getFormulation()
                .orElseThrow()
                .withOwnHarm(ownHarm)
                .withCultureAndIdentity(Answer.of(written("First language English; no learning disability."))));
    }

    private static Assessment addHisOwnSafety(Assessment record) {
        return record.add(safetyCheck("safe-1", day(2026, 1, 20))).add(safetyCheck("safe-2", day(2026, 2, 12)));
    }

    private static ChildSafetyCheck safetyCheck(String id, Day askedOn) {
        return ChildSafetyCheck.builder()
                .id(SafetyCheckId.of(id))
                .askedOn(askedOn)
                .riskNow(Answer.no())
                .note(written("Low in himself, no self-harm."))
                .addWhoRings(MOTHER, SAFEGUARDING_LEAD)
                .build();
    }

    private static Assessment addWhatIsStillNotKnown(Assessment record) {
        Passage findOut = written("To find out.");
        return record.add(gap("gap-pressed", "Whether the older boys pressed him.", YOUTH_JUSTICE, day(2026, 4, 30))
                        .withAction(findOut))
                .add(gap("gap-ages", "The ages of the older group: not recorded.", SAFEGUARDING_LEAD, day(2026, 3, 27))
                        .withAction(findOut))
                .add(gap(
                                OUTCOME.value(),
                                "Whether Outcome 21 stands with two weeks’ pressure.",
                                SOCIAL_WORKER,
                                day(2026, 3, 31))
                        .withAction(written("Police were asked; answer awaited.")));
    }

    private static InformationGap gap(String id, String question, PersonId owner, Day dueOn) {
        return InformationGap.builder()
                .id(GapId.of(id))
                .question(written(question))
                .owner(owner)
                .dueOn(dueOn)
                .build();
    }

    /** An answered warning stays visible: who answered it, and why. */
    private static Assessment answerTheWarning(Assessment record) {
        return record.add(WarningAnswer.builder()
                .id(WarningAnswerId.of("wa-first-interview"))
                .rule(RuleId.of("C32"))
                .revision(1)
                .subject(SubjectId.of(FIRST_INTERVIEW))
                .answeredBy(SOCIAL_WORKER)
                .answeredOn(Day.of(2026, 3, 9))
                .answer(written("Taken before we knew police were involved; police told on 3 February."))
                .build());
    }

    private static Assessment answerTheConcerns(Assessment record) {
        return record.update(OLDER_PEERS, factor -> factor.withFivePs(FiveP.PRECIPITATING, FiveP.PERPETUATING))
                .update(NIGHTS, factor -> factor.withFivePs(FiveP.PERPETUATING))
                .update(
                        SEPARATION,
                        factor -> factor.withFivePs(FiveP.PREDISPOSING)
                                .withRelevance(written("Predisposing: his father’s leaving; otherwise nothing known."))
                                .withNotActedOn(written("He does not want one now; to be asked at the review.")))
                .add(SafetyAction.builder()
                        .id(MOTHERS_SESSIONS)
                        .what(written("Two sessions for his mother on what to ask."))
                        .kind(ActionKind.DIRECT_WORK)
                        .addOwner(YOUTH_JUSTICE)
                        .schedule(every("two sessions, in March"))
                        .addFactor(MOTHER_UNSURE)
                        .build())
                .add(PlanPart.builder()
                        .id(PlanPartId.of("part-parents-support"))
                        .kind(PlanPartKind.PARENTS_SUPPORT)
                        .text(written("Two sessions for his mother on what to ask; his grandfather covers her late "
                                + "shifts on Tuesdays and Thursdays."))
                        .build());
    }

    private static Assessment sayWhoCoversWhen(Assessment record) {
        return record.update(CHARGING, action -> action.withOwners(MOTHER, GRANDFATHER))
                .update(
                        PLAN,
                        plan -> plan.withCarers(
                                carer(MOTHER, "Covers Mondays, Wednesdays and Fridays; weekends with his grandfather."),
                                carer(GRANDFATHER, "Covers Tuesdays and Thursdays; weekends with his mother.")));
    }

    /** Both agreed the changes on 24 February, and they have started. */
    private static CarerCapacity carer(PersonId carer, String capacity) {
        return CarerCapacity.builder()
                .carer(carer)
                .capacity(written(capacity))
                .willing(Answer.yes())
                .build();
    }

    private static Assessment considerEverybodyElse(Assessment record) {
        return record.update(
                PLAN,
                plan -> plan.withOtherChildren(
                                others(OtherChildrenSetting.HOUSEHOLD, "No siblings at home."),
                                others(
                                        OtherChildrenSetting.SCHOOL,
                                        "The reading scheme is with year 7 in the library, a member of "
                                                + "staff present; reviewed each half term."))
                        .withEnvironments(EnvironmentConsidered.builder()
                                .environment(Environment.COMMUNITY)
                                .note(written("Football and the garage; no concern at either; coach told nothing, "
                                        + "by decision."))
                                .build())
                        .withTold(plan.getTold().stream()
                                .map(Case01Answers::coachByDecision)
                                .toList()));
    }

    private static OtherChildren others(OtherChildrenSetting setting, String considered) {
        return OtherChildren.builder()
                .setting(setting)
                .considered(written(considered))
                .build();
    }

    private static Told coachByDecision(Told told) {
        return told.getRole().filter(line("football coach")::equals).isPresent()
                ? Told.builder()
                        .role(told.getRole())
                        .nothingBecause(written("By decision."))
                        .build()
                : told;
    }

    private static Assessment planForFailure(Assessment record) {
        return record.add(Contingency.builder()
                        .id(CONTROL_FAILS)
                        .kind(ContingencyKind.CONTROL_FAILS)
                        .ifThis(written("A control fails: nights, or contact with the group."))
                        .then(written("His mother rings the lead assessor, out of hours the emergency duty team."))
                        .contact(SOCIAL_WORKER)
                        .number(LEADS_NUMBER)
                        .outOfHours(DUTY_TEAM)
                        .outOfHoursNumber(DUTY_TEAM_NUMBER)
                        .decides(MANAGER)
                        .build())
                .update(ASKED_FOR_IMAGE, contingency -> contingency.withNumber(LEADS_NUMBER).withOutOfHoursNumber(DUTY_TEAM_NUMBER));
    }

    private static Assessment recordFathersView(Assessment record) {
        return record.add(PlanView.builder()
                .id(FATHERS_VIEW)
                .whose(FATHER)
                .agreement(Agreement.NOT_ASKED)
                .reason(written("Not reached."))
                .build());
    }

    private static Passage written(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
