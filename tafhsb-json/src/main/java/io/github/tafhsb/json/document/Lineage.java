// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The versions of the schema, oldest first, and what leads from each to the next and back.
 *
 * <p>Every older version is read by bringing the document up, step by step. The current version and the one before it are
 * written.
 */
public final class Lineage {

    /**
     * What lies between two neighbouring versions. Works on documents that nobody has checked yet: what is not as expected is left
     * alone, for the reader to tell.
     */
    public interface Step {

        /** {@return a document of the older version as one of the newer} */
        Json up(String kind, Json document, Ledger ledger);

        /** {@return a document of the newer version as one of the older} */
        Json down(String kind, Json document, Ledger ledger);
    }

    private final List<String> versions;
    private final List<Step> steps;

    private Lineage(List<String> versions, List<Step> steps) {
        this.versions = List.copyOf(versions);
        this.steps = List.copyOf(steps);
    }

    /** {@return a lineage that begins with this version} */
    public static Lineage of(String first) {
        return new Lineage(List.of(first), List.of());
    }

    /** {@return this lineage with one more version} */
    public Lineage then(String version, Step step) {
        List<String> all = new ArrayList<>(versions);
        List<Step> more = new ArrayList<>(steps);
        all.add(version);
        more.add(step);
        return new Lineage(all, more);
    }

    /** {@return the version that is read without any conversion} */
    public String current() {
        return versions.get(steps.size());
    }

    /** {@return whether there is any version before the current one} */
    public boolean hasOlder() {
        return !steps.isEmpty();
    }

    /** {@return whether documents of this version are brought up before they are read} */
    public boolean isOlder(String version) {
        return versions.indexOf(version) >= 0 && !version.equals(current());
    }

    /** {@return the versions that are written: the current one, and the one before it if there is one} */
    public List<String> written() {
        return versions.subList(Math.max(0, versions.size() - 2), versions.size());
    }

    /** {@return a document of an older version as one of the current version; signed versions in it as copies of what was signed} */
    public Json up(String version, Json document, SealedVersions seals, Ledger ledger) {
        Json result = document;
        for (int at = versions.indexOf(version); at < steps.size(); at++) {
            result = as(versions.get(at + 1), steps.get(at).up(kind(document), result, ledger), seals);
        }
        return result;
    }

    /** {@return a document of the current version as one of the version before it; signed versions likewise} */
    public Json down(Json document, SealedVersions seals, Ledger ledger) {
        Step last = steps.get(steps.size() - 1);
        return as(written().get(0), last.down(kind(document), document, ledger), seals);
    }

    private static String kind(Json document) {
        return document.text("kind").orElse("");
    }

    private static Json as(String version, Json document, SealedVersions seals) {
        return seals.derived(version, document.with("schemaVersion", new Json.Text(version)));
    }
}
