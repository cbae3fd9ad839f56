// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

/**
 * A part of a record that has an identifier, so that others can point at it.
 *
 * @param <I> the type of its identifier
 */
public interface Part<I extends PartId<?>> extends Walkable {

    /** {@return its identifier} */
    I getId();
}
