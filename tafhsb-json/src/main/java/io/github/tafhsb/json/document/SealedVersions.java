// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The signed versions in a document: the document itself if it is one, or those of a case record.
 *
 * <p>What was signed never changes, so one that is brought into another version of the schema is a copy: it names the digest of
 * what was signed and has a seal of its own.
 *
 * @param digest the digest of a value in canonical form
 */
public record SealedVersions(Function<Json, String> digest) {
    private static final String SEAL = "seal";
    private static final String DIGEST = "digest";
    private static final String DERIVED_FROM = "derivedFrom";
    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String VERSIONS = "versions";
    private static final Set<String> COVERED = Set.of("content", DERIVED_FROM, "judgement", "signOff");

    /** {@return where something was changed since it was sealed, or has the seal of another version of the schema, as JSON Pointers} */
    public List<String> broken(Json document) {
        List<String> broken = new ArrayList<>();
        Optional<String> version = document.text(SCHEMA_VERSION);
        if (isBroken(document, version)) {
            broken.add("");
        }
        List<Json> versions = document.member(VERSIONS).orElse(Json.EMPTY).elements();
        for (int i = 0; i < versions.size(); i++) {
            if (isBroken(versions.get(i), version)) {
                broken.add("/" + VERSIONS + "/" + i);
            }
        }
        return broken;
    }

    private boolean isBroken(Json held, Optional<String> version) {
        return held.member(SEAL)
                .filter(seal -> !seal.text(DIGEST).equals(Optional.of(digestOf(held))) || !seal.text(SCHEMA_VERSION).equals(version))
                .isPresent();
    }

    /** {@return the document with each signed version as a copy, sealed under this version of the schema} */
    Json derived(String version, Json document) {
        Json copy = copy(version, document);
        return copy.member(VERSIONS)
                .filter(Json.Elements.class::isInstance)
                .map(all -> copy.with(
                        VERSIONS,
                        new Json.Elements(all.elements().stream().map(each -> copy(version, each)).toList())))
                .orElse(copy);
    }

    /** What has no seal is given none: the reader is to refuse it. */
    private Json copy(String version, Json held) {
        Json seal = held.member(SEAL).orElse(Json.EMPTY);
        Optional<String> sealed = seal.text(DIGEST);
        if (sealed.isEmpty()) {
            return held;
        }
        Json copy = held.with(DERIVED_FROM, new Json.Text(held.text(DERIVED_FROM).orElse(sealed.get())));
        return copy.with(
                SEAL,
                seal.with(SCHEMA_VERSION, new Json.Text(version)).with(DIGEST, new Json.Text(digestOf(copy))));
    }

    private String digestOf(Json held) {
        Map<String, Json> covered = new LinkedHashMap<>();
        if (held instanceof Json.Members members) {
            members.byName().forEach((name, value) -> {
                if (COVERED.contains(name)) {
                    covered.put(name, value);
                }
            });
        }
        return digest.apply(new Json.Members(covered));
    }
}
