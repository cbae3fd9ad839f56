// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import io.github.tafhsb.internal.Identifiers;
import java.util.Objects;

/**
 * Names a catalogue that a record took codes from, so that it means the same in ten years.
 *
 * @param list the catalogue's key, 1 to 128 letters, digits, dots, hyphens or underscores
 * @param version its version, 1 to 64 such characters
 */
public record CatalogueUsed(String list, String version) {

    /**
     * Takes a catalogue's key and version.
     *
     * @throws IllegalArgumentException if either has another form
     */
    public CatalogueUsed {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(version, "version");
        if (!Identifiers.isKey(list, 128)) {
            throw new IllegalArgumentException("list: the key of a catalogue");
        }
        Identifiers.check(version, "version");
    }

    /** {@return the word CatalogueUsed, whichever it is} */
    @Override
    public String toString() {
        return "CatalogueUsed";
    }
}
