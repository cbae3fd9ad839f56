// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What exploring one domain brought.
 *
 * <p>The domain and its prompts come from a catalogue; nobody has to answer every prompt.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Worksheet extends Part<WorksheetId>, WithWorksheet {

    /** {@return its identifier} */
    @Override
    WorksheetId getId();

    /** {@return which domain} */
    Code getDomain();

    /** {@return how far it has come; empty until somebody has said} */
    Optional<WorksheetState> getState();

    /** {@return answers to prompts; empty where nobody has said} */
    List<PromptAnswer> getAnswers();

    /** {@return what it comes to; empty until somebody has said} */
    Optional<Passage> getSummary();

    /** {@return what this rests on; empty where nobody has said} */
    List<EvidenceId> getEvidence();

    /** {@return what is not known here; empty where nobody has said} */
    List<GapId> getGaps();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("answers", getAnswers());
        walk.enters("summary", getSummary());
        walk.refers("evidence", getEvidence());
        walk.refers("gaps", getGaps());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Worksheet}. */
    final class Builder extends ImmutableWorksheet.Builder {
        Builder() {}
    }
}
