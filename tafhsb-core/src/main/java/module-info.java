// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Immutable types and rules for assessing children and young people who have displayed harmful sexual behaviour. */
module io.github.tafhsb.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
