// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The child, the people around them, and those who do the work.
 *
 * <p>Start at {@link io.github.tafhsb.people.Child}, then {@link io.github.tafhsb.people.PersonInvolved} and {@link
 * io.github.tafhsb.people.Practitioner}. All three are known by a {@link io.github.tafhsb.identity.PersonId} and a pseudonymous reference.
 *
 * <p>Real names are never stored; a page takes them when it is drawn. A person affected has a reference to a plan of their own and
 * nothing more here.
 *
 * <p>Uses {@code code}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter B.
 */
@NullMarked
package io.github.tafhsb.people;

import org.jspecify.annotations.NullMarked;
