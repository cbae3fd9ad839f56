// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What judging one subject by one rule came to. */
public sealed interface Finding {

    /** {@return that the subject is as the rule asks} */
    static Finding met() {
        return Met.INSTANCE;
    }

    /** {@return that the rule has nothing to say of this subject} */
    static Finding notApplicable(NotApplicable reason) {
        return new DoesNotApply(reason);
    }

    /** {@return that the subject is not as the rule asks, at one of its members} */
    static Finding notMet(String member) {
        return new NotMet(List.of(new Breach("/" + member, "")));
    }

    /** {@return that the subject is not as the rule asks, at one of its members, told by one of the rule's texts} */
    static Finding notMet(String member, String variant) {
        return new NotMet(List.of(new Breach("/" + member, variant)));
    }

    /** {@return met if the condition holds, else not met at this member} */
    static Finding metIf(boolean holds, String member) {
        return holds ? met() : notMet(member);
    }

    /** {@return an empty list of breaches to fill} */
    static Breaches breaches() {
        return new Breaches();
    }

    /** The subject is as the rule asks. */
    enum Met implements Finding {
        /** The only one. */
        INSTANCE
    }

    /**
     * The subject is not as the rule asks.
     *
     * @param breaches where; at least one
     */
    record NotMet(List<Breach> breaches) implements Finding {
        /** Takes the places. */
        public NotMet {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * The rule has nothing to say of this subject.
     *
     * @param reason why
     */
    record DoesNotApply(NotApplicable reason) implements Finding {
        /** Takes the reason. */
        public DoesNotApply {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Breaches of one rule in one subject, collected one by one. Not for sharing between threads. */
    final class Breaches {
        private static final int STILL_READ_ONE_BY_ONE = 2;

        private final List<Breach> found = new ArrayList<>();

        private Breaches() {}

        /** Notes a breach at a member. */
        public Breaches addIf(boolean broken, String member, String variant) {
            return broken ? addBelowIf(true, "/" + member, variant) : this;
        }

        /** Notes a breach at a member. */
        public Breaches addIf(boolean broken, String member) {
            return addIf(broken, member, "");
        }

        /** Notes a breach at a place deeper down, given as a JSON Pointer below the subject. */
        public Breaches addBelowIf(boolean broken, String below, String variant) {
            if (broken) {
                found.add(new Breach(below, variant));
            }
            return this;
        }

        /**
         * Notes the same breach at several places: at each while they are few, else once at the list they stand in. What is repeated
         * line after line is not read.
         */
        public Breaches addEach(List<String> below, String list, String one, String several) {
            if (below.size() > STILL_READ_ONE_BY_ONE) {
                return addBelowIf(true, list, several);
            }
            below.forEach(place -> addBelowIf(true, place, one));
            return this;
        }

        /** Notes a breach at several places, each by a text of its own while they are few, else once at a list they belong to. */
        public Breaches addEach(Map<String, String> variants, String list, String several) {
            if (variants.size() > STILL_READ_ONE_BY_ONE) {
                return addBelowIf(true, list, several);
            }
            variants.forEach((place, variant) -> addBelowIf(true, place, variant));
            return this;
        }

        /** {@return met if there are none, else not met at all of them} */
        public Finding finding() {
            return found.isEmpty() ? met() : new NotMet(found);
        }
    }
}
