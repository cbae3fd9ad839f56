// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.Choice;

/** Why something is in a view, or is not. */
public enum ViewReason implements Choice {
    /** The reader carries it out or works beside it. */
    CARRIES_IT_OUT("carries-it-out"),

    /** It is the child’s own. */
    THEIR_OWN("their-own"),

    /** It is marked as being about nobody else. */
    MARKED_AS_THEIRS("marked-as-theirs"),

    /** The reader takes over the work. */
    TAKES_OVER("takes-over"),

    /** It keeps everybody safe tonight. */
    SAFE_TONIGHT("safe-tonight"),

    /** It is what happened in the case, by date. */
    CHRONOLOGY("chronology"),

    /** Whoever reads it can find the record by it. */
    TO_BE_FOUND("to-be-found"),

    /** Something that is shown points at it. */
    POINTED_AT("pointed-at"),

    /** The identifier was made anew for this reader. */
    MADE_ANEW("made-anew"),

    /** A passage goes whole. */
    GOES_WHOLE("goes-whole"),

    /** The reader does not need it. */
    NOT_NEEDED("not-needed"),

    /** It is a reason or a thought of the team’s. */
    REASONS("reasons"),

    /** It is for the team only. */
    INTERNAL("internal"),

    /** It is the child’s own, and private. */
    PRIVATE("private"),

    /** It is about somebody else. */
    ABOUT_SOMEBODY_ELSE("about-somebody-else"),

    /** Nobody has marked whether it is about somebody else. */
    NOT_MARKED("not-marked"),

    /** It is from or about a person affected. */
    PERSON_AFFECTED("person-affected"),

    /** Two views could be joined by it. */
    WOULD_JOIN("would-join"),

    /** It must not be discussed yet. */
    SEALED("sealed"),

    /** It says under which condition something goes, and is itself no part of what goes. */
    CONDITION_ITSELF("condition-itself"),

    /** The view says it in another place. */
    SAID_OTHERWISE("said-otherwise"),

    /** The host keeps it beside the record. */
    THE_HOSTS_OWN("the-hosts-own"),

    /** It is no part of an assessment. */
    NOT_OF_AN_ASSESSMENT("not-of-an-assessment"),

    /** It must stay with the team. */
    MUST_STAY("must-stay"),

    /** It must not reach this reader. */
    NOT_TO_THEM("not-to-them"),

    /** It goes only under a condition. */
    UNDER_A_CONDITION("under-a-condition"),

    /** The police graded it so that it goes only under conditions, or did not say. */
    POLICE_GRADE("police-grade"),

    /** It rests on nothing but what is restricted. */
    RESTS_ON_RESTRICTED("rests-on-restricted"),

    /** It was removed because the law required it. */
    REMOVED("removed"),

    /** Software drafted it, and nobody has confirmed it. */
    NOT_CONFIRMED("not-confirmed"),

    /** It is another’s part, or over. */
    NOT_THEIRS("not-theirs"),

    /** What it points at is not shown. */
    POINTS_AT_NOTHING_SHOWN("points-at-nothing-shown"),

    /** It is not among what is shared. */
    NOT_SHARED("not-shared"),

    /** The organisation’s own declaration keeps it. */
    LOCAL("local"),

    /** Nothing is declared of it, or the record is in doubt about what it is. */
    IN_DOUBT("in-doubt");

    private final String wire;

    ViewReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
