// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.mapper;

import io.github.tafhsb.json.ReadProblem;
import java.lang.reflect.Type;
import java.util.List;

/** The mapper of a host, whichever Jackson it is of, with the module registered. */
public interface HostMapper {

    /** How a host may have set it up. */
    enum Setting {
        NOTHING,
        INDENTED,
        SNAKE_CASE,
        ONLY_WHAT_IS_NOT_EMPTY,
        LENIENT,
        SORTED,
        TYPES_BY_DEFAULT,
        TYPES_AS_MEMBERS,
        NUMBERS_AS_TEXTS,
        SOURCE_IN_LOCATIONS
    }

    String write(Object value) throws Exception;

    Object read(String text, Type type) throws Exception;

    default <T> T read(String text, Class<T> type) throws Exception {
        return type.cast(read(text, (Type) type));
    }

    /** The value made into a tree and back. */
    <T> T throughTree(Object value, Class<T> type) throws Exception;

    /** A text read as a tree, and the tree as the type. */
    Object throughTree(String text, Type type) throws Exception;

    <T> T convert(Object value, Class<T> type);

    /** What the refusal carries; fails unless it is one. */
    List<ReadProblem> problems(Throwable refusal);

    /** The path through the objects of the host, as Jackson shows it. */
    String path(Throwable refusal);

    /** Whether it says that a type is set up wrongly. */
    boolean isBadDefinition(Throwable refusal);
}
