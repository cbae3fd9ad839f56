// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

/**
 * How a question about partly known dates can be answered.
 *
 * <p>A consistency rule breaks only on {@link #CERTAINLY}; a rule about scope treats {@link #POSSIBLY} as not established.
 */
public enum Certainty {
    /** True whatever the exact dates are. */
    CERTAINLY,
    /** True for some of the dates that are possible. */
    POSSIBLY,
    /** False whatever the exact dates are. */
    NOT
}
