// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A type, numbered, so that what is of it can be kept in an array.
 *
 * @param number counts the types that any record has held or anybody has asked for
 * @param of the numbers of every type it is of, its own among them
 */
record Type(int number, BitSet of) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final ClassValue<Type> TYPES = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> type) {
            Type computed = new Type(NUMBERS.getAndIncrement(), new BitSet());
            computed.of.set(computed.number);
            if (type.getSuperclass() != null) {
                computed.of.or(get(type.getSuperclass()).of);
            }
            for (Class<?> each : type.getInterfaces()) {
                computed.of.or(get(each).of);
            }
            return computed;
        }
    };

    /** How many there are so far. */
    static int known() {
        return NUMBERS.get();
    }

    static Type of(Class<?> type) {
        return TYPES.get(type);
    }
}
