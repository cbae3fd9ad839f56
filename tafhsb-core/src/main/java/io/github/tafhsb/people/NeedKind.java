// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * A difference in development or communication that changes how the work is done.
 */
public enum NeedKind implements Choice {
    /** Autism. */
    AUTISM("autism"),

    /** Attention deficit hyperactivity disorder. */
    ADHD("adhd"),

    /** A speech, language or communication need. */
    SPEECH_LANGUAGE_COMMUNICATION("speech-language-communication"),

    /** Another need, said in words. */
    OTHER("other");

    private final String wire;

    NeedKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
