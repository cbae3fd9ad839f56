// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where parts of one type stand.
 *
 * @param type their type
 * @param get the parts of a record
 * @param set the same record with other parts
 */
record Place<P extends Part<?>>(
        Class<P> type, Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set) {

    /** The place, with its own way of telling what differs there. */
    Row as(Function<Telling<P>, Telling<P>> told) {
        return new Row.Parts<>(get, set, told.apply(Telling.of(type)));
    }

    /** The place, told as added, rewritten or removed. */
    Row plainly() {
        return as(Function.identity());
    }

    static List<Passage> words(Stream<Optional<Passage>> said) {
        return said.flatMap(Optional::stream).toList();
    }

    static <P extends Part<?>> Place<P> list(
            Class<P> type, Function<Assessment, List<P>> get, BiFunction<Assessment, List<P>, Assessment> set) {
        return new Place<>(type, get, set);
    }

    static <P extends Part<?>> Place<P> one(
            Class<P> type, Function<Assessment, Optional<P>> get, BiFunction<Assessment, Optional<P>, Assessment> set) {
        return list(
                type,
                it -> get.apply(it).stream().toList(),
                (it, parts) -> set.apply(it, parts.stream().findFirst()));
    }
}
