// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that never changes. Its text says what sort of value it is, and nothing it holds. */
public sealed interface Json {

    /** No members. */
    Members EMPTY = new Members(Map.of());

    /**
     * An object. Two are equal whatever the order of their members.
     *
     * @param byName its members, in the order of the document
     */
    record Members(Map<String, Json> byName) implements Json {
        /** Takes the map as it is: whoever made it must leave it alone. */
        public Members {
            byName = Collections.unmodifiableMap(byName);
        }

        @Override
        public String toString() {
            return "Members";
        }
    }

    /**
     * An array.
     *
     * @param all its elements
     */
    record Elements(List<Json> all) implements Json {
        /** Takes the list as it is: whoever made it must leave it alone. */
        public Elements {
            all = Collections.unmodifiableList(all);
        }

        @Override
        public String toString() {
            return "Elements";
        }
    }

    /**
     * A text.
     *
     * @param value what it says
     */
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A number. Two are equal if their values are, however they are written.
     *
     * @param written as it stands in the document
     */
    record Number(String written) implements Json {
        private static final int LONGEST_COUNT = 15;

        /** {@return the number as RFC 8785 has it, if it is whole and not long; anything else as it is written} */
        public String canonical() {
            try {
                BigDecimal exact = new BigDecimal(written).stripTrailingZeros();
                boolean isCount = exact.scale() <= 0 && exact.precision() - exact.scale() <= LONGEST_COUNT;
                return isCount ? exact.toPlainString() : written;
            } catch (NumberFormatException | ArithmeticException exponentTooLarge) {
                return written;
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Number that && (written.equals(that.written) || canonical().equals(that.canonical()));
        }

        @Override
        public int hashCode() {
            return canonical().hashCode();
        }

        @Override
        public String toString() {
            return "Number";
        }
    }

    /** What there is one of. */
    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL;

        @Override
        public String toString() {
            return "Literal";
        }
    }

    /** {@return the member of this name; empty if this is no object or has none} */
    default Optional<Json> member(String name) {
        return this instanceof Members members ? Optional.ofNullable(members.byName().get(name)) : Optional.empty();
    }

    /** {@return the text of this member; empty if there is none} */
    default Optional<String> text(String name) {
        return member(name).filter(Text.class::isInstance).map(value -> ((Text) value).value());
    }

    /** {@return the identifier of a part; empty for anything else} */
    default Optional<String> id() {
        return text("id");
    }

    /** {@return this object with a member that says this, in the place it had or at the end; what is no object stays as it is} */
    default Json with(String name, Json value) {
        if (!(this instanceof Members members)) {
            return this;
        }
        Map<String, Json> changed = new LinkedHashMap<>(members.byName());
        changed.put(name, value);
        return new Members(changed);
    }

    /** {@return this object without a member; what is no object stays as it is} */
    default Json without(String name) {
        if (member(name).isEmpty()) {
            return this;
        }
        Map<String, Json> changed = new LinkedHashMap<>(((Members) this).byName());
        changed.remove(name);
        return new Members(changed);
    }

    /** {@return the elements of an array, in order; none if this is no array} */
    default List<Json> elements() {
        return this instanceof Elements elements ? elements.all() : List.of();
    }
}
