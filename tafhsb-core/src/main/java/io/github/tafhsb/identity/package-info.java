// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * How the parts of a record are named and point at each other.
 *
 * <p>Start at {@link io.github.tafhsb.identity.PartId}: every part is known by the host's own opaque key, and other parts hold that
 * key, never the part. {@link io.github.tafhsb.identity.PersonId} names anybody, {@link io.github.tafhsb.identity.SubjectId} any part.
 * A {@link io.github.tafhsb.identity.Walk} finds everything a {@link io.github.tafhsb.identity.Walkable} holds and points at.
 *
 * <p>An identifier is not a name and must not be made from one.
 *
 * <p>Uses {@code time}.
 */
@NullMarked
package io.github.tafhsb.identity;

import org.jspecify.annotations.NullMarked;
