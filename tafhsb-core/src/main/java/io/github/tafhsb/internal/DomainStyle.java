// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How every generated value in this library looks. Changing it is an ADR. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE, // ImmutableX never appears in our API
        overshadowImplementation = true, // build() returns X
        jdkOnly = true, // no Guava; insertion order kept
        jakarta = true,
        defaults = @Value.Immutable(lazyhash = true), // validation providers hash a record anew for every violation in it
        depluralize = true,
        depluralizeDictionary = {"hypothesis:hypotheses", "person:people", "embargo:embargoes", "legalStatus:legalStatuses", "whoRings:whoRings"},
        delegateToString = "io.github.tafhsb.internal.TypeName.of", // a log never shows what a record holds
        // Immutables adds none of its own: their classes are not on a user's class path, and -Xlint would warn
        allowedClasspathAnnotations = Override.class)
public @interface DomainStyle {}
