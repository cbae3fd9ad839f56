// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;

/** Why a rule has nothing to say. */
public enum NotApplicable implements Choice {
    /** The record holds nothing that the rule is about. */
    NOTHING_TO_JUDGE("nothing-to-judge"),

    /** The record is outside the edition, so rules for a final assessment under it do not apply. */
    OUTSIDE_EDITION("outside-edition"),

    /** The rule needs a limit or a question set that the organisation has not set. */
    NO_LOCAL_LIMIT("no-local-limit"),

    /** Somebody asked that this is not discussed yet. */
    NOT_YET("not-yet"),

    /** Another rule says it already: one defect gives one problem. */
    SAID_BY_ANOTHER_RULE("said-by-another-rule"),

    /** Nobody has signed the record yet. */
    NOT_SIGNED_YET("not-signed-yet"),

    /** The rule is about a share, and nothing is being shared. */
    NOTHING_SHARED("nothing-shared");

    private final String wire;

    NotApplicable(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** {@return the reason in a sentence, for whoever asks why a rule said nothing} */
    public String sentence(Language language) {
        return Sentences.TEXTS.get(wire, language);
    }

    /** Read when somebody first asks. */
    private static final class Sentences {
        private static final Texts TEXTS = Texts.load("/io/github/tafhsb/rule/reasons");
    }
}
