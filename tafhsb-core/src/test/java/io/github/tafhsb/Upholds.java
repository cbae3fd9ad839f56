// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Worn by a test that would fail if somebody broke an entry of the rule book which no rule judges: one that is upheld by how
 * things are made, or one that is a setting. {@code RuleCatalogueTest} looks for it in the tests of every module.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upholds {

    /** {@return the entries, for example {@code A10}} */
    String[] value();
}
