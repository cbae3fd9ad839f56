// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static java.util.Objects.requireNonNull;

/**
 * What a document says it is, wherever in it that stands. Nothing else has been looked at.
 *
 * @param kind what sort of document, such as {@code assessment}; not necessarily one that this release knows
 * @param schemaVersion the version of the schema it follows, such as {@code 1}; not necessarily one that this release knows
 */
public record Heading(String kind, String schemaVersion) {
    public Heading {
        requireNonNull(kind, "kind");
        requireNonNull(schemaVersion, "schemaVersion");
    }
}
