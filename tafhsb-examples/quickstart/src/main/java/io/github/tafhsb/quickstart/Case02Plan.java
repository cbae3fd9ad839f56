// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case02.CARER;
import static io.github.tafhsb.quickstart.Case02.OTHER_CARER;
import static io.github.tafhsb.quickstart.Case02.PLAN_STARTS;
import static io.github.tafhsb.quickstart.Case02.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case02.SUPERVISOR;
import static io.github.tafhsb.quickstart.Case02.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case02Formulation.NIGHTS_ONLINE;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.every;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.once;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.safetyplan.ActionKind;
import io.github.tafhsb.safetyplan.Agreement;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Contingency;
import io.github.tafhsb.safetyplan.ContingencyId;
import io.github.tafhsb.safetyplan.ContingencyKind;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.PlanKind;
import io.github.tafhsb.safetyplan.PlanView;
import io.github.tafhsb.safetyplan.PlanViewId;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.safetyplan.SafetyPlanId;
import io.github.tafhsb.text.Passage;

/** Case 02, planning: an interim plan, before any formulation is final, because a child is visiting in August. */
final class Case02Plan {
    private Case02Plan() {}

    static Assessment plan(Assessment formulated) {
        return formulated.withPlan(SafetyPlan.builder()
                .id(SafetyPlanId.of("plan-1"))
                .kind(PlanKind.INTERIM)
                .startsOn(PLAN_STARTS)
                .reviewOn(day(2026, 8, 18))
                .addActions(visitors(), devices(), phone(), gaming(), mentor(), referral(), olderContact())
                .addContingency(controlFails())
                .addCarer(capacity())
                .addView(youngPersonsView())
                .addOtherChildren(visitingChild())
                .build());
    }

    private static SafetyAction visitors() {
        return action("act-visitors", ActionKind.SUPERVISION, "No unsupervised time with visiting children.")
                .withEnvironments(Environment.HOME)
                .withOwners(CARER, OTHER_CARER)
                .withInternalReason(noted("A 7-year-old is visiting the placement in August."));
    }

    private static SafetyAction devices() {
        return action("act-devices", ActionKind.RESTRICTION, """
                        One family tablet in the living room; router off from 23:00 to 07:00.""")
                .withEnvironments(Environment.HOME, Environment.ONLINE)
                .withOwnerRole(line("Foster carer"))
                .withFactors(NIGHTS_ONLINE);
    }

    private static SafetyAction phone() {
        return action("act-phone", ActionKind.SUPPORT, "A phone for calls.")
                .withOwnerRole(line("Foster carer"))
                .withInternalReason(notOnlyRestriction());
    }

    private static SafetyAction gaming() {
        return action("act-gaming", ActionKind.SUPPORT, "A weekly hour of gaming alongside the carer.")
                .withEnvironments(Environment.HOME, Environment.ONLINE)
                .withOwnerRole(line("Foster carer"))
                .withSchedule(every("Weekly, one hour"))
                .withInternalReason(notOnlyRestriction());
    }

    private static SafetyAction mentor() {
        return action("act-mentor", ActionKind.SUPPORT, "1:1 mentor.")
                .withEnvironments(Environment.SCHOOL)
                .withOwnerRole(line("School"));
    }

    private static SafetyAction referral() {
        return action("act-camhs", ActionKind.HEALTH, "CAMHS referral, by 28 July.")
                .withOwners(SUPERVISOR)
                .withSchedule(once(day(2026, 7, 28)));
    }

    private static SafetyAction olderContact() {
        return action("act-older-contact", ActionKind.LIAISON, "Police lead on the older contact.")
                .withOwnerRole(line("Police"))
                .withFactors(NIGHTS_ONLINE);
    }

    private static SafetyAction action(String id, ActionKind kind, String what) {
        return SafetyAction.builder()
                .id(ActionId.of(id))
                .kind(kind)
                .what(noted(what))
                .build();
    }

    private static Contingency controlFails() {
        return Contingency.builder()
                .id(ContingencyId.of("if-control-fails"))
                .kind(ContingencyKind.CONTROL_FAILS)
                .ifThis(noted("A control fails."))
                .outOfHours(line("Emergency duty team"))
                .outOfHoursNumber(line("01632 960133"))
                .decides(SUPERVISOR)
                .build();
    }

    /** The file does not say which of the two it is. */
    private static CarerCapacity capacity() {
        return CarerCapacity.builder()
                .carer(CARER)
                .capacity(noted("Of the two carers, one works nights on Fridays. Respite not arranged."))
                .build();
    }

    private static PlanView youngPersonsView() {
        return PlanView.builder()
                .id(PlanViewId.of("view-young-person"))
                .whose(YOUNG_PERSON)
                .agreement(Agreement.NOT_ASKED)
                .reason(noted("At the request of the police. To be asked on the day after interview."))
                .build();
    }

    private static OtherChildren visitingChild() {
        return OtherChildren.builder()
                .setting(OtherChildrenSetting.VISITING)
                .considered(noted("A 7-year-old is visiting the placement in August: no unsupervised time."))
                .build();
    }

    private static Passage notOnlyRestriction() {
        return noted("So that this is not only restriction.");
    }

    private static Passage noted(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
