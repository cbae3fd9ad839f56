// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

/**
 * Identifies a part of a record: the host's own key, opaque, unique in its record and never used again.
 *
 * <p>One part points at another by identifier, never by holding it; the whole is a graph that can be walked both ways.
 *
 * @param <P> the type of the part
 */
public interface PartId<P> {

    /** {@return 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or a digit} */
    String value();
}
