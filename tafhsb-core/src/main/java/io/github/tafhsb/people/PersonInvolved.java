// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody around the child or affected by what happened, under a reference that is not their name.
 *
 * <p>A person affected has a reference to a plan of their own and nothing more in this record.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface PersonInvolved extends Person, WithPersonInvolved {

    /** {@return its identifier} */
    @Override
    PersonId getId();

    /** {@return the host’s pseudonymous reference; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return who they are to the child or to what happened} */
    PersonRole getRole();

    /** {@return who they are, in words, where the role does not say it; empty until somebody has said} */
    Optional<Line> getRelationship();

    /** {@return roughly how old they are; empty until somebody has said} */
    Optional<AgeGroup> getAgeGroup();

    /** {@return whether they live where the child lives; empty until somebody has said} */
    Optional<Answer<YesNo>> getInHousehold();

    /** {@return whether they hold parental responsibility; empty until somebody has said} */
    Optional<Answer<YesNo>> getParentalResponsibility();

    /** {@return whether it is safe to contact them; empty until somebody has said} */
    Optional<Answer<YesNo>> getSafeToContact();

    /** {@return the separate plan of a person affected; empty until somebody has said} */
    Optional<SeparatePlanReference> getSeparatePlan();

    /** {@return the last day they were involved; empty while they are} */
    @Override
    Optional<Day> getActiveUntil();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("inHousehold", getInHousehold());
        walk.enters("parentalResponsibility", getParentalResponsibility());
        walk.enters("safeToContact", getSafeToContact());
        walk.enters("separatePlan", getSeparatePlan());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonInvolved}. */
    final class Builder extends ImmutablePersonInvolved.Builder {
        Builder() {}
    }
}
