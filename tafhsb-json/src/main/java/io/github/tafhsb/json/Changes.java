// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.text.Language;
import java.util.List;
import java.util.function.Function;

/**
 * What differs between two values: for people as sentences, for programs as a list and as a patch of RFC 6902.
 *
 * <p>A part is the same wherever it stands, by its identifier. A text is changed as a whole, with whose words it is; of a list
 * whose elements have no identifiers it is told that it changed.
 *
 * <p>This is about documents: which member says something else. What became of the case, what was learnt, done or judged otherwise, is
 * for {@link io.github.tafhsb.changes.VersionChanges} of core.
 */
public final class Changes {
    private final List<Change> all;
    private final Function<Boolean, String> patch;
    private final boolean breaksSeal;

    Changes(List<Change> all, boolean breaksSeal, Function<Boolean, String> patch) {
        this.all = List.copyOf(all);
        this.breaksSeal = breaksSeal;
        this.patch = patch;
    }

    /** {@return every change; those within a part come before what became of the part itself} */
    public List<Change> all() {
        return all;
    }

    /** {@return whether the two say the same} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return every change as a label and a whole sentence; no value is in them} */
    public List<String> messages(Language language) {
        return all.stream().map(change -> change.message(language)).toList();
    }

    /**
     * {@return a JSON Patch (RFC 6902), indented, that makes the old document into the new one. It holds values: not for a log}
     *
     * @throws IllegalStateException if it would change or remove a signed version, which nothing may
     */
    public String toJsonPatch() {
        return patch(false);
    }

    /**
     * {@return the same patch, with a test before each operation that takes something away, so that it fails on any other document}
     *
     * @throws IllegalStateException if it would change or remove a signed version, which nothing may
     */
    public String toTestedJsonPatch() {
        return patch(true);
    }

    private String patch(boolean tested) {
        if (breaksSeal) {
            throw new IllegalStateException("a signed version is never changed or removed: startReview() begins the next one");
        }
        return patch.apply(tested);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
