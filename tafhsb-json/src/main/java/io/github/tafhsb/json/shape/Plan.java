// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.Comparator;
import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What reading and writing look up in a table.
 *
 * @param names finds a member's place in the table by its name
 * @param sorted the members in the order of the canonical form
 * @param required one bit for each member, set for those that must be there
 */
record Plan<T, B>(PropertyNameMatcher names, List<Member<T, B, ?>> sorted, long required) {

    static <T, B> Plan<T, B> of(List<Member<T, B, ?>> members) {
        long required = 0;
        for (int at = 0; at < members.size(); at++) {
            required |= members.get(at).isRequired() ? 1L << at : 0;
        }
        return new Plan<>(
                BinaryNameMatcher.construct(members.stream().map(Member::name).toList()),
                members.stream().sorted(Comparator.comparing(Member::name)).toList(),
                required);
    }
}
