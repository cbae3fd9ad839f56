// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** A host that judges without any Jakarta Validation provider. */
module org.example.none {
    requires transitive io.github.tafhsb.json;

    exports org.example.none;
}
