// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record is judged under: the day, the limits of the edition, and the organisation's own.
 *
 * <p>Always an argument, so that one process can serve organisations with different settings. There is no clock behind it.
 *
 * <p>A judgement names the digests of both settings, so that nobody need trust a name and a version alone. Core computes none:
 * it knows those of the settings it comes with, and {@code TafhsbJson.withDigests} computes those of others.
 *
 * @param today the day
 * @param profile the limits of the edition; the floor
 * @param policy the organisation's own limits
 * @param profileDigest the SHA-256 digest of the profile in JSON, in canonical form; empty where nobody computed it
 * @param policyDigest that of the policy; empty where nobody computed it
 */
public record Context(
        Day today,
        EditionProfile profile,
        Policy policy,
        Optional<Digest> profileDigest,
        Optional<Digest> policyDigest) {
    // A test of json computes both
    private static final Digest FIRST_VERSION =
            Digest.of("259a720964fbdaa27d916020c99c377f1bd4b7ff7d0dc3350fab01665cec8864");
    private static final Digest NO_POLICY =
            Digest.of("b5b5a37da2b4f6efb3ed8f731e05825bec8aad8e2fd4055bc1b4417b9d53751c");

    /** Takes the day, the settings and their digests. */
    public Context {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(profileDigest, "profileDigest");
        Objects.requireNonNull(policyDigest, "policyDigest");
    }

    /** Takes the day and the settings, with the digests of those that come with this library. */
    public Context(Day today, EditionProfile profile, Policy policy) {
        this(today, profile, policy, known(profile), known(policy));
    }

    /** {@return this day, the first version of the guidance, and no local limits} */
    public static Context on(LocalDate today) {
        return new Context(Day.of(today), EditionProfile.firstVersion(), Policy.none());
    }

    /** {@return the same under an organisation's own limits} */
    public Context under(Policy stricter) {
        return new Context(today, profile, stricter, profileDigest, known(stricter));
    }

    private static Optional<Digest> known(EditionProfile profile) {
        return Optional.of(FIRST_VERSION).filter(digest -> profile.equals(EditionProfile.firstVersion()));
    }

    private static Optional<Digest> known(Policy policy) {
        return Optional.of(NO_POLICY).filter(digest -> policy.equals(Policy.none()));
    }
}
