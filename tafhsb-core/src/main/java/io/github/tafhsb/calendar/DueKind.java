// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.code.Choice;

/** What has a date. */
public enum DueKind implements Choice {
    /** The safety plan is reviewed. Past it the plan stays in force. */
    PLAN_REVIEW("plan-review", false),

    /** A review is held, where there is no plan with a date of its own. */
    REVIEW("review", false),

    /** An action that happens once. */
    ACTION("action", false),

    /** An action begins and then goes on. */
    ACTION_START("action-start", false),

    /** An action that goes on, from a day or again and again. How it was kept up is asked at the review. */
    ACTION_ONGOING("action-ongoing", false),

    /** The time that was set for an action. */
    ACTION_END("action-end", true),

    /** Somebody finds out what is not known. */
    GAP("gap", false),

    /** Somebody asks again what is not known. */
    GAP_ASK_AGAIN("gap-ask-again", false),

    /** The time for which something must not be discussed. */
    EMBARGO_END("embargo-end", true),

    /** Somebody asks whether something must still not be discussed. */
    EMBARGO_REVIEW("embargo-review", false),

    /** The time for which a training of whoever leads counts. */
    TRAINING("training", true),

    /** The time for which an answer to a warning holds. */
    WARNING_ANSWER("warning-answer", true),

    /** The assessment goes to the court that asked for it. */
    COURT("court", false),

    /** The assessment goes to the conference that asked for it. */
    CONFERENCE("conference", false),

    /** The assessment goes to whoever else asked for it. */
    COMMISSION("commission", false),

    /** The first meeting about the assessment. */
    FIRST_MEETING("first-meeting", false),

    /** The result of an assessment for a learning disability. */
    LEARNING_DISABILITY("learning-disability", false),

    /** The next supervision of the case. */
    SUPERVISION("supervision", false),

    /** The next assessment after a signed version. */
    REASSESSMENT("reassessment", false),

    /** Disposal of the record is on hold. */
    HOLD("hold", false);

    private final String wire;
    private final boolean term;

    DueKind(String wire, boolean term) {
        this.wire = wire;
        this.term = term;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return what it is once its day has passed: something that runs out has expired, something to be done is overdue} */
    DueState past() {
        return term ? DueState.EXPIRED : DueState.OVERDUE;
    }
}
