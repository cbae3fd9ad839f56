// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan;

import io.github.tafhsb.code.Choice;

/**
 * What else a plan is asked for beside its actions.
 */
public enum PlanPartKind implements Choice {
    /** The plan in words, pictures and a language that the child can use. */
    CHILDS_VERSION("childs-version"),
    /** The child’s own part: what they are good at, what help they want and who will help. */
    CHILDS_OWN_PART("childs-own-part"),
    /** What applies to bedrooms, time together, sleep-overs and times when something is likely to go wrong. */
    HOUSEHOLD_RULES("household-rules"),
    /** What parents and carers need for themselves, not only what they have to do. */
    PARENTS_SUPPORT("parents-support"),
    /** What makes the place where it happened safer. */
    PLACE_MADE_SAFER("place-made-safer"),
    /** Who leads on a child’s additional or special educational needs, and their part in the plan. */
    SPECIAL_NEEDS_LEAD("special-needs-lead"),
    /** Which other plans are in force, where they do not fit together, and which one leads. */
    OTHER_PLANS("other-plans"),
    /** How the plan ends: what worked, who carries on and what happens next. */
    STEP_DOWN("step-down");

    private final String wire;

    PlanPartKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
