// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a record is judged under: the day, the limits of the edition, and the organisation's own.
 *
 * <p>Always an argument, so that one process can serve organisations with different settings. There is no clock behind it.
 *
 * @param today the day
 * @param profile the limits of the edition; the floor
 * @param policy the organisation's own limits
 */
public record Context(Day today, EditionProfile profile, Policy policy) {

    /** Takes the day and the settings. */
    public Context {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(policy, "policy");
    }

    /** {@return this day, the first version of the guidance, and no local limits} */
    public static Context on(LocalDate today) {
        return new Context(Day.of(today), EditionProfile.firstVersion(), Policy.none());
    }

    /** {@return the same under an organisation's own limits} */
    public Context under(Policy stricter) {
        return new Context(today, profile, stricter);
    }
}
