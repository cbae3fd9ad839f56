// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.enquiry;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
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
 * That somebody asked whether the child is at risk now: from themself, from others, of being exploited or of
 * reprisal.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface ChildSafetyCheck extends Part<SafetyCheckId>, WithChildSafetyCheck {

    /** {@return its identifier} */
    @Override
    SafetyCheckId getId();

    /** {@return when it was asked; empty until somebody has said} */
    Optional<Day> getAskedOn();

    /** {@return of whom; empty where nobody has said} */
    List<PersonId> getAskedOf();

    /** {@return why the child was not asked; empty until somebody has said} */
    Optional<Passage> getNotAskedOfChild();

    /** {@return whether there is a risk now; empty until somebody has said} */
    Optional<Answer<YesNo>> getRiskNow();

    /** {@return what was said; empty until somebody has said} */
    Optional<Passage> getNote();

    /** {@return what is in place; empty until somebody has said} */
    Optional<Passage> getInPlace();

    /** {@return who knows whom to ring; empty where nobody has said} */
    List<PersonId> getWhoRings();

    /** {@return the number to ring; empty until somebody has said} */
    Optional<Line> getNumber();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.refers("askedOf", getAskedOf());
        walk.enters("notAskedOfChild", getNotAskedOfChild());
        walk.enters("riskNow", getRiskNow());
        walk.enters("note", getNote());
        walk.enters("inPlace", getInPlace());
        walk.refers("whoRings", getWhoRings());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildSafetyCheck}. */
    final class Builder extends ImmutableChildSafetyCheck.Builder {
        Builder() {}
    }
}
