// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.identity;

import io.github.tafhsb.time.Dated;
import java.util.List;
import java.util.Optional;

/** A walk through a record. Members are named as in JSON. */
public interface Walk {

    /** Points at another part. */
    void refers(String member, PartId<?> to);

    /** Holds one thing to walk on into. */
    void enters(String member, Walkable held);

    /** Holds a list of things to walk on into. */
    void enters(String member, List<? extends Walkable> held);

    /** Points at other parts. */
    void refers(String member, List<? extends PartId<?>> to);

    /** Has two dates, of which the first cannot come after the second. */
    void inOrder(String earlier, Dated first, String later, Dated second);

    /** Points at another part, if anybody has said at which. */
    default void refers(String member, Optional<? extends PartId<?>> to) {
        if (to.isPresent()) {
            refers(member, to.get());
        }
    }

    /** Holds one thing to walk on into, if anybody has said what. */
    default void enters(String member, Optional<? extends Walkable> held) {
        if (held.isPresent()) {
            enters(member, held.get());
        }
    }

    /** Has two dates, of which the first, where both are given, cannot come after the second. */
    default void inOrder(
            String earlier, Optional<? extends Dated> first, String later, Optional<? extends Dated> second) {
        if (first.isPresent() && second.isPresent()) {
            inOrder(earlier, first.get(), later, second.get());
        }
    }
}
