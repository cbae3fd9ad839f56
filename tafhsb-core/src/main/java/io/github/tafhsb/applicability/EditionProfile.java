// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.applicability;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.internal.Characters;
import io.github.tafhsb.internal.Counts;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.text.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The limits of one guidance edition as data: for whom, with which trainings, and what to consider outside them.
 *
 * <p>It is the floor: an organisation's policy may be stricter, never looser. It is a setting and no part of a record; a record
 * names it.
 */
@Value.Immutable
@DomainStyle
public interface EditionProfile extends WithEditionProfile {

    /** The oldest age that an edition can name: the limit of an edition, and nothing about a child. */
    int OLDEST = 30;

    /** The most characters of the addresses at which one limit was read. */
    int LONGEST_SOURCE = 1_000;

    /** {@return its key, 1 to 64 characters, for example {@code io.github.tafhsb.edition.ta-hsb-first}} */
    String getId();

    /** {@return its version, 1 to 64 letters, digits, dots, hyphens or underscores} */
    String getVersion();

    /** {@return the edition whose limits these are} */
    GuidanceEdition getEdition();

    /** {@return the youngest age it is for, 0 to 30, in whole years on the day the assessment starts} */
    int getYoungest();

    /** {@return the oldest age it is for, 0 to 30, in whole years on the day the assessment starts} */
    int getOldest();

    /** {@return the sexes, as recorded, that it is for} */
    Set<Sex> getSexes();

    /** {@return whether it is unsuitable for a child with a learning disability} */
    boolean isUnsuitableWithLearningDisability();

    /** {@return whether a formulation under it speaks of each of the five Ps, or says why not} */
    boolean isFivePsAsked();

    /** {@return the trainings that whoever leads the assessment must hold} */
    List<Code> getTrainings();

    /** {@return what to consider instead, for each limit and {@code GENERAL} for all of them} */
    Map<Limit, Bilingual> getInstead();

    /** {@return where each limit was read, by the limit's name: addresses separated by a space} */
    Map<String, String> getSources();

    /** Refuses a key of another form, an age that no edition has, and a source that is not one line. */
    @Value.Check
    default void limitsAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
        Counts.check(getYoungest(), 0, OLDEST, "youngest");
        Counts.check(getOldest(), 0, OLDEST, "oldest");
        getSources().forEach((limit, addresses) -> {
            Identifiers.check(limit, "limit");
            if (!Characters.isLine(addresses, LONGEST_SOURCE)) {
                throw new IllegalArgumentException("sources: one line of 1 to 1,000 characters");
            }
        });
    }

    /**
     * {@return the limits of the first version of the TA-HSB practice guidance: boys and young men of 12 to 18 without a learning
     * disability}
     *
     * <p>Each limit's source, its date and how certain it is stand in {@code edition.properties}.
     */
    static EditionProfile firstVersion() {
        return FirstVersion.PROFILE;
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EditionProfile}. */
    final class Builder extends ImmutableEditionProfile.Builder {
        Builder() {}
    }
}
