// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.code.Choice;

/** What can become of a record between one version and the next, as a practitioner would tell it. */
public enum ChangeKind implements Choice {
    /** Evidence came in. */
    EVIDENCE_ADDED("evidence-added", ChangeTopic.LEARNT),

    /** A source that was there before said more. */
    STATEMENT_ADDED("statement-added", ChangeTopic.LEARNT),

    /** Evidence was corrected; what was said first stays readable. */
    EVIDENCE_CORRECTED("evidence-corrected", ChangeTopic.LEARNT),

    /** Somebody challenged evidence, or a challenge was answered. */
    EVIDENCE_CHALLENGED("evidence-challenged", ChangeTopic.LEARNT),

    /** Something supports evidence that stood alone. */
    EVIDENCE_CORROBORATED("evidence-corroborated", ChangeTopic.LEARNT),

    /** Something contradicts evidence. */
    EVIDENCE_CONTRADICTED("evidence-contradicted", ChangeTopic.LEARNT),

    /** Evidence is relied on more, or less. */
    EVIDENCE_REWEIGHED("evidence-reweighed", ChangeTopic.LEARNT),

    /** An open question was answered. */
    GAP_ANSWERED("gap-answered", ChangeTopic.LEARNT),

    /** An open question was given up, because nobody can know or need know. */
    GAP_ENDED("gap-ended", ChangeTopic.LEARNT),

    /** There is a new open question, or one is open again. */
    GAP_OPENED("gap-opened", ChangeTopic.LEARNT),

    /** An open question was given another day. */
    GAP_MOVED("gap-moved", ChangeTopic.LEARNT),

    /** A behaviour was recorded that was not recorded before. */
    BEHAVIOUR_ADDED("behaviour-added", ChangeTopic.LEARNT),

    /** An area of enquiry was explored, or explored further. */
    AREA_EXPLORED("area-explored", ChangeTopic.LEARNT),

    /** The fuller assessment stands otherwise, or says something else. */
    HOST_MOVED("host-moved", ChangeTopic.LEARNT),

    /** Whether a behaviour is alleged, accepted, disputed, charged or found stands otherwise. */
    STANDING_MOVED("standing-moved", ChangeTopic.LEARNT),

    /** Somebody was asked for their own account, or gave another. */
    ACCOUNT_GIVEN("account-given", ChangeTopic.LEARNT),

    /** Somebody asked whether the child is at risk now. */
    SAFETY_ASKED("safety-asked", ChangeTopic.LEARNT),

    /** There is something more that must not be discussed yet. */
    EMBARGO_ADDED("embargo-added", ChangeTopic.LEARNT),

    /** Something may be discussed again. */
    EMBARGO_LIFTED("embargo-lifted", ChangeTopic.LEARNT),

    /** Something happened in the course of the case. */
    EVENT_ADDED("event-added", ChangeTopic.LIFE),

    /** Something new makes things harder. */
    STRESSOR_ADDED("stressor-added", ChangeTopic.LIFE),

    /** There is a concern that was not there, or not known, before. */
    CONCERN_ADDED("concern-added", ChangeTopic.LIFE),

    /** A concern lies in the past now, or is not there. */
    CONCERN_PAST("concern-past", ChangeTopic.LIFE),

    /** A concern that was past or absent is there again. */
    CONCERN_BACK("concern-back", ChangeTopic.LIFE),

    /** There is a strength that was not there, or not known, before. */
    STRENGTH_ADDED("strength-added", ChangeTopic.LIFE),

    /** A strength is no longer there. */
    STRENGTH_PAST("strength-past", ChangeTopic.LIFE),

    /** A strength that was past or absent is there again. */
    STRENGTH_BACK("strength-back", ChangeTopic.LIFE),

    /** An action has begun. */
    ACTION_STARTED("action-started", ChangeTopic.DONE),

    /** An action was done. */
    ACTION_DONE("action-done", ChangeTopic.DONE),

    /** An action goes on as agreed. */
    ACTION_KEPT_UP("action-kept-up", ChangeTopic.DONE),

    /** A review was held. */
    REVIEW_HELD("review-held", ChangeTopic.DONE),

    /** Something was shared, or it was decided not to. */
    SHARED("shared", ChangeTopic.DONE),

    /** Somebody answered a warning. */
    WARNING_ANSWERED("warning-answered", ChangeTopic.DONE),

    /** A supervisor let something pass. */
    EXCEPTION_MADE("exception-made", ChangeTopic.DONE),

    /** An action stopped without a decision. */
    ACTION_LAPSED("action-lapsed", ChangeTopic.LAPSED),

    /** An action was stopped on purpose. */
    ACTION_STOPPED("action-stopped", ChangeTopic.LAPSED),

    /** An action left the plan without anybody saying how it went. */
    ACTION_DROPPED("action-dropped", ChangeTopic.LAPSED),

    /** An action that was over left the plan. */
    ACTION_LEFT("action-left", ChangeTopic.LAPSED),

    /** There is another explanation. */
    EXPLANATION_ADDED("explanation-added", ChangeTopic.JUDGEMENT),

    /** An explanation is now the one the team works with. */
    EXPLANATION_HELD("explanation-held", ChangeTopic.JUDGEMENT),

    /** An explanation is now an alternative. */
    EXPLANATION_OPEN("explanation-open", ChangeTopic.JUDGEMENT),

    /** An explanation was set aside. */
    EXPLANATION_SET_ASIDE("explanation-set-aside", ChangeTopic.JUDGEMENT),

    /** The team is surer of an explanation. */
    CONFIDENCE_RAISED("confidence-raised", ChangeTopic.JUDGEMENT),

    /** The team is less sure of an explanation. */
    CONFIDENCE_LOWERED("confidence-lowered", ChangeTopic.JUDGEMENT),

    /** The team says how sure it is of an explanation, and had not. */
    CONFIDENCE_SAID("confidence-said", ChangeTopic.JUDGEMENT),

    /** An explanation says something else, or is connected otherwise. */
    EXPLANATION_REWRITTEN("explanation-rewritten", ChangeTopic.JUDGEMENT),

    /** Other evidence than before is weighed for or against an explanation. */
    EVIDENCE_WEIGHED("evidence-weighed", ChangeTopic.JUDGEMENT),

    /** What the team makes of the whole says something else. */
    FORMULATION_REWRITTEN("formulation-rewritten", ChangeTopic.JUDGEMENT),

    /** Somebody decided whether to work outside the edition. */
    SCOPE_DECIDED("scope-decided", ChangeTopic.JUDGEMENT),

    /** Something more is thought of that could happen. */
    SCENARIO_ADDED("scenario-added", ChangeTopic.JUDGEMENT),

    /** Something is no longer thought of that could happen. */
    SCENARIO_REMOVED("scenario-removed", ChangeTopic.JUDGEMENT),

    /** A colleague sees it differently. */
    VIEW_DIFFERS("view-differs", ChangeTopic.JUDGEMENT),

    /** There is a safety plan. */
    PLAN_BEGUN("plan-begun", ChangeTopic.PLAN),

    /** The plan starts anew. */
    PLAN_RENEWED("plan-renewed", ChangeTopic.PLAN),

    /** The plan has another day of review. */
    PLAN_REVIEW_MOVED("plan-review-moved", ChangeTopic.PLAN),

    /** Somebody ended the plan. */
    PLAN_ENDED("plan-ended", ChangeTopic.PLAN),

    /** The plan says something else beside its actions. */
    PLAN_REWRITTEN("plan-rewritten", ChangeTopic.PLAN),

    /** There is another action. */
    ACTION_ADDED("action-added", ChangeTopic.PLAN),

    /** An action lasts longer, or has no end now. */
    ACTION_EXTENDED("action-extended", ChangeTopic.PLAN),

    /** An action ends sooner. */
    ACTION_SHORTENED("action-shortened", ChangeTopic.PLAN),

    /** An action says something else. */
    ACTION_REWRITTEN("action-rewritten", ChangeTopic.PLAN),

    /** There is another goal. */
    GOAL_ADDED("goal-added", ChangeTopic.PLAN),

    /** A goal left the plan. */
    GOAL_LEFT("goal-left", ChangeTopic.PLAN),

    /** What to do if something happens, or whom to ring, has changed. */
    CONTACT_CHANGED("contact-changed", ChangeTopic.PLAN),

    /** Somebody said what they think of the plan, or says otherwise now. */
    PLAN_VIEW_GIVEN("plan-view-given", ChangeTopic.PLAN),

    /** Somebody else leads. */
    LEAD_CHANGED("lead-changed", ChangeTopic.PEOPLE),

    /** Somebody does something else in this work. */
    ROLE_CHANGED("role-changed", ChangeTopic.PEOPLE),

    /** Somebody joined those who do the work. */
    JOINED("joined", ChangeTopic.PEOPLE),

    /** Somebody is no longer involved. */
    LEFT("left", ChangeTopic.PEOPLE),

    /** What is recorded of a training has changed. */
    TRAINED("trained", ChangeTopic.PEOPLE),

    /** Somebody is in the record who was not before. */
    PERSON_ADDED("person-added", ChangeTopic.PEOPLE),

    /** Somebody took over the work. */
    HANDED_OVER("handed-over", ChangeTopic.PEOPLE),

    /** Somebody else finds out what is not known. */
    GAP_TAKEN_OVER("gap-taken-over", ChangeTopic.PEOPLE),

    /** Somebody else does what the plan says. */
    ACTION_TAKEN_OVER("action-taken-over", ChangeTopic.PEOPLE),

    /** Something else was added. */
    PART_ADDED("part-added", ChangeTopic.RECORD),

    /** Something else in a part of the record says something else. */
    PART_REWRITTEN("part-rewritten", ChangeTopic.RECORD),

    /** Something else is no longer in the record. */
    PART_REMOVED("part-removed", ChangeTopic.RECORD);

    private final String wire;
    private final ChangeTopic topic;

    ChangeKind(String wire, ChangeTopic topic) {
        this.wire = wire;
        this.topic = topic;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return what it is about} */
    public ChangeTopic topic() {
        return topic;
    }
}
