// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.text.Language;

/** Why an answer to a warning, or a supervisor's exception, does not hold. */
public enum Lapse implements Choice {
    /** It does not say who, when and why. */
    INCOMPLETE("incomplete"),

    /** It is dated after the day on which the record is judged. */
    NOT_YET("not-yet"),

    /** The rule cannot be settled in this way. */
    NOT_ALLOWED("not-allowed"),

    /** Whoever decided was no supervisor of the work that day, or does some of it. */
    NOT_A_SUPERVISOR("not-a-supervisor"),

    /** The day until which it was to hold has passed. */
    EXPIRED("expired"),

    /** The rule asks for something else now. */
    RULE_CHANGED("rule-changed"),

    /** What it was given for does not say the same any more. */
    SUBJECT_CHANGED("subject-changed"),

    /** What it was given for is not in the record. */
    SUBJECT_GONE("subject-gone");

    private final String wire;

    Lapse(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return why, in a sentence} */
    public String sentence(Language language) {
        return Sentences.of("lapse." + wire, language);
    }
}
