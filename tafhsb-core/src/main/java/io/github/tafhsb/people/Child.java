// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.rule.Consistent;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The child or young person who has displayed the behaviour, under a reference that is not their name.
 *
 * <p>Nothing here describes the behaviour, and nothing may label the child.
 */
@Value.Immutable
@DomainStyle
@Consistent
public interface Child extends Person, WithChild {

    /** {@return its identifier} */
    @Override
    PersonId getId();

    /** {@return the host’s pseudonymous reference; empty until somebody has said} */
    Optional<Line> getReference();

    /** {@return date of birth, as exactly as it is known; empty until somebody has said} */
    Optional<When> getDateOfBirth();

    /** {@return sex as recorded; empty until somebody has said} */
    Optional<Sex> getSex();

    /** {@return gender identity, where the child was asked or told somebody; empty until somebody has said} */
    Optional<Answer<Line>> getGenderIdentity();

    /** {@return learning disability: status, who said so and when; empty until somebody has said} */
    Optional<LearningDisability> getLearningDisability();

    /** {@return other needs that changed how the work was done; empty where nobody has said} */
    List<Need> getNeeds();

    /** {@return where the child lives; empty until somebody has said} */
    Optional<LivingArrangement> getLiving();

    /** {@return legal and care statuses with their dates; empty where nobody has said} */
    List<LegalStatus> getLegalStatuses();

    /** {@return the child’s first language; empty until somebody has said} */
    Optional<Line> getFirstLanguage();

    /** {@return the language the child chose for letters and meetings; empty until somebody has said} */
    Optional<Language> getLanguageChoice();

    /** {@return how the child wants to be addressed in Welsh; empty until somebody has said} */
    Optional<FormOfAddress> getAddress();

    /** {@return registered extensions of the host's} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default void walk(Walk walk) {
        walk.enters("genderIdentity", getGenderIdentity());
        walk.enters("learningDisability", getLearningDisability());
        walk.enters("needs", getNeeds());
        walk.enters("legalStatuses", getLegalStatuses());
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Child}. */
    final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
