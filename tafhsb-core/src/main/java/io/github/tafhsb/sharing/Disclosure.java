// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was shared or not, with whom, why, on what basis and under which condition.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Disclosure extends Part<DisclosureId>, WithDisclosure {

    /** {@return its identifier} */
    @Override
    DisclosureId getId();

    /** {@return shared or not} */
    DisclosureDecision getDecision();

    /** {@return when; empty until somebody has said} */
    Optional<Day> getDecidedOn();

    /** {@return who decided; empty until somebody has said} */
    Optional<PersonId> getDecidedBy();

    /** {@return with whom; empty until somebody has said} */
    Optional<Line> getRecipient();

    /** {@return with whom, where they are in this record; empty where nobody has said} */
    List<PersonId> getRecipients();

    /** {@return what; empty until somebody has said} */
    Optional<Passage> getWhat();

    /** {@return which parts of the record, as it was then; empty where nobody has said} */
    List<SubjectId> getItems();

    /** {@return whether the whole record; empty until somebody has said} */
    Optional<YesNo> getWhole();

    /** {@return why the whole record; empty until somebody has said} */
    Optional<Passage> getWholeBecause();

    /** {@return why; empty until somebody has said} */
    Optional<Passage> getWhy();

    /** {@return what was weighed up; empty until somebody has said} */
    Optional<Passage> getReasoning();

    /** {@return on what basis; empty until somebody has said} */
    Optional<Code> getBasis();

    /** {@return how it is handed over; empty until somebody has said} */
    Optional<Line> getHow();

    /** {@return the condition that travels with it; empty until somebody has said} */
    Optional<Passage> getCondition();

    /** {@return whether the child and family were told, or why not; empty until somebody has said} */
    Optional<Passage> getFamilyTold();

    /** {@return whether it answers somebody’s request to see what is held about them; empty until somebody has said} */
    Optional<YesNo> getAccessRequest();

    /** {@return whether it is given as an account with dates that can be read from start to end; empty until somebody has said} */
    Optional<YesNo> getDatedNarrative();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("decidedBy", getDecidedBy());
        walk.refers("recipients", getRecipients());
        walk.enters("what", getWhat());
        walk.enters("wholeBecause", getWholeBecause());
        walk.enters("why", getWhy());
        walk.enters("reasoning", getReasoning());
        walk.enters("condition", getCondition());
        walk.enters("familyTold", getFamilyTold());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
