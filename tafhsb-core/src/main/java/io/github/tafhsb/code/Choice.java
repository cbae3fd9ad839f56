// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

/**
 * A choice from a closed list: everything that rules branch on is one.
 *
 * <p>A list never grows or shrinks within a major version of the JSON contract. Its labels are
 * {@linkplain Labels elsewhere}, in both languages.
 */
public interface Choice {

    /** {@return the choice as it is written in JSON, for example {@code being-assessed}} */
    String wire();
}
