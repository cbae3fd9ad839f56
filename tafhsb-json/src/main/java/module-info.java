// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Reading and writing the types of {@code io.github.tafhsb.core} as JSON. */
module io.github.tafhsb.json {
    requires transitive io.github.tafhsb.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
}
