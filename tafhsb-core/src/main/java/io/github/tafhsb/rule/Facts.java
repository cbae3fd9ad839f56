// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule may know beside its subject: the day, the settings, and the rest of the record.
 *
 * <p>Immutable while a record is judged. There is no clock behind it.
 */
public interface Facts {

    /** {@return the day on which the record is judged} */
    Day today();

    /**
     * {@return the one thing of this type that the record is judged by or that is judged: the assessment, its formulation or
     * plan, the sign-off, the edition profile, the policy; empty where there is none}
     */
    <T> Optional<T> the(Class<T> type);

    /** {@return everything of this type in the record, in its order} */
    <P extends Walkable> List<P> all(Class<P> type);

    /** {@return the part with this identifier; empty if the record has none} */
    <P> Optional<P> find(PartId<P> id);

    /** {@return the parts of this type that point at a part, themselves or by something they hold} */
    <P extends Part<?>> List<P> pointingAt(PartId<?> id, Class<P> type);

    /**
     * {@return what several rules need and nobody wants to work out twice: made when it is first asked for in a judgement}
     *
     * @param type names it; one of each type
     * @param make works it out, from these facts and nothing else
     */
    default <T> T once(Class<T> type, Supplier<T> make) {
        return make.get();
    }
}
