// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people;

import io.github.tafhsb.code.Choice;

/**
 * Who somebody is to the child or to what happened.
 */
public enum PersonRole implements Choice {
    /** A mother or father, living with the child or not. */
    PARENT("parent"),

    /** A person who looks after the child day to day. */
    CARER("carer"),

    /** An approved foster carer. */
    FOSTER_CARER("foster-carer"),

    /** A brother or sister, of whatever kind. */
    SIBLING("sibling"),

    /** A grandparent. */
    GRANDPARENT("grandparent"),

    /** Another member of the family. */
    OTHER_RELATIVE("other-relative"),

    /** Somebody else who lives where the child lives. */
    HOUSEHOLD_MEMBER("household-member"),

    /** Another young person said to have been involved in displaying the behaviour. */
    CO_INVOLVED("co-involved"),

    /** A child or an adult affected by the behaviour; protected by a plan of their own. */
    AFFECTED("affected"),

    /** A friend of the child. */
    FRIEND("friend"),

    /** Somebody known through a service online. */
    ONLINE_CONTACT("online-contact"),

    /** Another person, said in words. */
    OTHER("other");

    private final String wire;

    PersonRole(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
