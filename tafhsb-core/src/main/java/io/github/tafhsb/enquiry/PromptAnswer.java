// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.text.Passage;
import org.immutables.value.Value;

/**
 * The answer to one prompt of a domain.
 */
@Value.Immutable
@DomainStyle
public interface PromptAnswer extends Walkable, WithPromptAnswer {

    /** {@return which prompt} */
    Code getPrompt();

    /** {@return what was found, or why not} */
    Answer<Passage> getAnswer();

    @Override
    default void walk(Walk walk) {
        walk.enters("answer", getAnswer());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PromptAnswer}. */
    final class Builder extends ImmutablePromptAnswer.Builder {
        Builder() {}
    }
}
