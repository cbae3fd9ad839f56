// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import java.util.List;
import java.util.Objects;

/**
 * A member of a part in a view.
 *
 * @param name its name, as in the JSON contract
 * @param values what is shown; never empty
 */
public record ViewedMember(String name, List<Viewed> values) {

    /**
     * Takes a member.
     *
     * @throws IllegalArgumentException if nothing is shown under it
     */
    public ViewedMember {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values: at least one");
        }
    }

    /** {@return the word ViewedMember, whatever it shows} */
    @Override
    public String toString() {
        return "ViewedMember";
    }
}
