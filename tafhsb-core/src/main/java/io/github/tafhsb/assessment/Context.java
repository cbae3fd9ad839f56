// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.WordFinder;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record is judged under: the day, the limits of the edition, and what the organisation has set up.
 *
 * <p>Always an argument, so that one process can serve organisations with different settings. There is no clock behind it.
 *
 * <p>A judgement names the digests of its settings, so that nobody need trust a name and a version alone. Core computes none: it
 * knows those of the settings it comes with, and {@code TafhsbJson.withDigests} computes those of others.
 *
 * @param today the day
 * @param profile the limits of the edition; the floor
 * @param policy the organisation's own limits
 * @param organisation the organisation's settings, of which that policy is one; empty where rules are not to look at them
 * @param catalogue the areas of enquiry that the organisation works with; empty where rules are not to look at them
 * @param words what finds the words that rules speak of
 * @param digests the SHA-256 digests of these settings in JSON, in canonical form, as far as somebody computed them
 */
public record Context(
        Day today,
        EditionProfile profile,
        Policy policy,
        Optional<DeploymentProfile> organisation,
        Optional<DomainCatalogue> catalogue,
        WordFinder words,
        Map<SettingKind, Digest> digests) {
    // A test of json computes all of them
    private static final Digest FIRST_VERSION =
            Digest.of("259a720964fbdaa27d916020c99c377f1bd4b7ff7d0dc3350fab01665cec8864");
    private static final Digest NO_POLICY =
            Digest.of("b5b5a37da2b4f6efb3ed8f731e05825bec8aad8e2fd4055bc1b4417b9d53751c");
    private static final Digest NEUTRAL_CATALOGUE =
            Digest.of("e1f2075f38a736c7b9096b9a68bf9aeac469ec92a5ebc85f0ac8323a4af62b6a");
    private static final Digest SHIPPED_WORDS =
            Digest.of("f0c57848feb7ade4c056a25f8f7200e074255c82458b07c37ba78fa9de9cfe8f");

    /**
     * Takes the day, the settings and their digests.
     *
     * @throws IllegalArgumentException if the policy is another than that in the organisation's settings
     */
    public Context {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(words, "words");
        if (organisation.filter(settings -> !settings.getPolicy().equals(policy)).isPresent()) {
            throw new IllegalArgumentException("policy: the one in the organisation's settings; change it there, with withPolicy");
        }
        digests = Map.copyOf(Objects.requireNonNull(digests, "digests"));
    }

    /** Takes the day and the settings, with the digests of those that come with this library. */
    public Context(Day today, EditionProfile profile, Policy policy) {
        this(
                today,
                profile,
                policy,
                Optional.empty(),
                Optional.empty(),
                WordFinder.shipped(),
                known(profile, policy));
    }

    /** {@return this day, the first version of the guidance, and no local limits} */
    public static Context on(LocalDate today) {
        Objects.requireNonNull(today, "today");
        return new Context(Day.of(today), EditionProfile.firstVersion(), Policy.none());
    }

    /** {@return the same on another day} */
    public Context onDay(Day today) {
        return new Context(today, profile, policy, organisation, catalogue, words, digests);
    }

    /**
     * {@return the same under an organisation's own limits}
     *
     * @throws IllegalArgumentException if it is under an organisation's settings that hold other limits: change them there, with
     *     {@code withPolicy}
     */
    public Context under(Policy stricter) {
        Objects.requireNonNull(stricter, "stricter");
        return new Context(
                today,
                profile,
                stricter,
                organisation,
                catalogue,
                words,
                digests(SettingKind.POLICY, known(stricter)));
    }

    /**
     * {@return the same under an organisation's settings, its own limits among them, instead of those of another organisation}
     *
     * @throws IllegalArgumentException if it is under limits that were given alone and are not those in the settings, which would
     *     be lost: put them into the settings, with {@code withPolicy}
     */
    public Context under(DeploymentProfile settings) {
        Objects.requireNonNull(settings, "settings");
        Policy own = settings.getPolicy();
        boolean wasGivenAlone = organisation.isEmpty() && !policy.equals(Policy.none());
        if (wasGivenAlone && !policy.equals(own)) {
            throw new IllegalArgumentException("settings: with the policy that was given before; put it there, with withPolicy");
        }
        Context limited = new Context(today, profile, policy, Optional.empty(), catalogue, words, digests).under(own);
        return new Context(
                today,
                profile,
                own,
                Optional.of(settings),
                catalogue,
                words,
                limited.digests(SettingKind.DEPLOYMENT_PROFILE, Optional.empty()));
    }

    /** {@return the same with the areas of enquiry that an organisation works with} */
    public Context with(DomainCatalogue areas) {
        Objects.requireNonNull(areas, "areas");
        return new Context(
                today,
                profile,
                policy,
                organisation,
                Optional.of(areas),
                words,
                digests(SettingKind.CATALOGUE, known(areas)));
    }

    /** {@return the same with the words that an organisation wants to hear of} */
    public Context with(WordList list) {
        Objects.requireNonNull(list, "list");
        return new Context(
                today,
                profile,
                policy,
                organisation,
                catalogue,
                WordFinder.of(list),
                digests(SettingKind.WORD_LIST, known(list)));
    }

    /** {@return the same with the digests that somebody computed of these settings; a setting given later has none until then} */
    public Context with(Map<SettingKind, Digest> computed) {
        Map<SettingKind, Digest> all = new EnumMap<>(SettingKind.class);
        all.putAll(digests);
        all.putAll(Objects.requireNonNull(computed, "computed"));
        return new Context(today, profile, policy, organisation, catalogue, words, all);
    }

    /** {@return the limits that count: of the edition's and the organisation's own, the stricter} */
    public EditionProfile limits() {
        return policy.tighten(profile);
    }

    /** {@return the digest of the edition's profile; empty where nobody computed it} */
    public Optional<Digest> profileDigest() {
        return digest(SettingKind.EDITION_PROFILE);
    }

    /** {@return the digest of the policy; empty where nobody computed it} */
    public Optional<Digest> policyDigest() {
        return digest(SettingKind.POLICY);
    }

    /** {@return the digest of one of these settings; empty where nobody computed it, or there is none of this kind} */
    public Optional<Digest> digest(SettingKind kind) {
        Objects.requireNonNull(kind, "kind");
        return Optional.ofNullable(digests.get(kind));
    }

    /** The settings that a judgement under this names, with the code lists that the judged record names. */
    List<SettingUsed> settings(List<CatalogueUsed> lists) {
        List<SettingUsed> used = new ArrayList<>();
        used.add(setting(SettingKind.EDITION_PROFILE, profile.getId(), profile.getVersion()));
        used.add(setting(SettingKind.POLICY, policy.getId(), policy.getVersion()));
        organisation.ifPresent(
                own -> used.add(setting(SettingKind.DEPLOYMENT_PROFILE, own.getId(), own.getVersion())));
        catalogue.ifPresent(areas -> used.add(setting(SettingKind.CATALOGUE, areas.id(), areas.version())));
        lists.stream()
                .distinct()
                .filter(list -> catalogue
                        .filter(areas -> areas.id().equals(list.list()) && areas.version().equals(list.version()))
                        .isEmpty())
                .forEach(list -> used.add(named(SettingKind.CATALOGUE, list.list(), list.version())));
        used.add(setting(SettingKind.WORD_LIST, words.list().id(), words.list().version()));
        return used;
    }

    private SettingUsed setting(SettingKind kind, String name, String version) {
        return named(kind, name, version).withDigest(digest(kind));
    }

    private static SettingUsed named(SettingKind kind, String name, String version) {
        return SettingUsed.builder()
                .kind(kind)
                .name(Line.of(name))
                .version(Line.of(version))
                .build();
    }

    /** The digests, with another of this kind. */
    private Map<SettingKind, Digest> digests(SettingKind kind, Optional<Digest> other) {
        Map<SettingKind, Digest> digests = new EnumMap<>(SettingKind.class);
        digests.putAll(this.digests);
        digests.remove(kind);
        other.ifPresent(known -> digests.put(kind, known));
        return digests;
    }

    private static Map<SettingKind, Digest> known(EditionProfile profile, Policy policy) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(policy, "policy");
        Map<SettingKind, Digest> known = new EnumMap<>(SettingKind.class);
        if (profile.equals(EditionProfile.firstVersion())) {
            known.put(SettingKind.EDITION_PROFILE, FIRST_VERSION);
        }
        known(policy).ifPresent(digest -> known.put(SettingKind.POLICY, digest));
        known.put(SettingKind.WORD_LIST, SHIPPED_WORDS);
        return known;
    }

    private static Optional<Digest> known(Policy policy) {
        return Optional.of(NO_POLICY).filter(digest -> policy.equals(Policy.none()));
    }

    private static Optional<Digest> known(DomainCatalogue catalogue) {
        return Optional.of(NEUTRAL_CATALOGUE).filter(digest -> catalogue.equals(DomainCatalogue.shipped()));
    }

    private static Optional<Digest> known(WordList list) {
        return Optional.of(SHIPPED_WORDS).filter(digest -> list.equals(WordList.shipped()));
    }
}
