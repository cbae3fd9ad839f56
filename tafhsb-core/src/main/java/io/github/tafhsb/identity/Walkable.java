// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

/**
 * Anything in a record that holds parts or points at them.
 *
 * <p>Places, look-up by identifier, dangling references and impossible dates are all found by one walk, so that no rule
 * has to know where a part lives.
 */
public interface Walkable {

    /**
     * Shows a walk what this holds, what it points at, and which of its dates must be in order.
     *
     * @param walk who wants to know
     */
    default void walk(Walk walk) {}
}
