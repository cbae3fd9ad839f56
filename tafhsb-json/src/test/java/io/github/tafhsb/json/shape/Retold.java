// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A table as another version of the schema has it: without some of its rows, to which others are then added. */
public final class Retold {
    private Retold() {}

    /** {@return a table without some of its rows} */
    @SuppressWarnings("unchecked") // the rows of a table are members of its type
    public static <T, B> ObjectShape<T, B> without(
            Set<String> rows, ObjectShape<T, B> table, Class<T> type, Supplier<B> start, Function<B, T> build) {
        List<Member<T, B, ?>> kept = new ArrayList<>();
        table.rows().stream().filter(row -> !rows.contains(row.name())).forEach(row -> kept.add((Member<T, B, ?>) row));
        return new ObjectShape<>(type, type.getSimpleName(), start, build, kept);
    }
}
