// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand of a value: what it is called, which members it can have, and whether it is one thing or many.
 *
 * <p>Made once for each description, and not changed afterwards.
 */
public final class Form {
    /** Nothing is known. */
    public static final Form UNKNOWN = new Form("", Unity.MANY, false);

    /** How much of a value is changed at a time. */
    public enum Unity {
        /** Its members are changed one by one. */
        MANY,
        /** It says one thing, and is changed as a whole. */
        ONE,
        /** It has free names, whatever they stand for. */
        FREE,
        /** It is a list whose order says nothing. */
        SET,
        /** It was signed, and is not changed at all. */
        SEALED
    }

    private final String name;
    private final Unity unity;
    private final boolean closed;
    private final Map<String, Form> members = new LinkedHashMap<>();
    private @Nullable Form element;

    /**
     * A form still without members.
     *
     * @param name what the schema calls it; empty if it has no name
     * @param closed whether it has the members that are known and no others
     */
    public Form(String name, Unity unity, boolean closed) {
        this.name = name;
        this.unity = unity;
        this.closed = closed;
    }

    /** Says of a member what is known of it; only while the form is made. */
    public void knows(String member, Form form) {
        members.put(member, form);
    }

    /** Says what is known of every element, or of every member of free name; only while the form is made. */
    public void holds(Form form) {
        element = form;
    }

    /** {@return what the schema calls it; empty if it has no name} */
    public String name() {
        return name;
    }

    /** {@return how much of it is changed at a time} */
    public Unity unity() {
        return unity;
    }

    /** {@return whether it is an object that can have no member of this name} */
    public boolean refuses(String member) {
        return closed && !members.containsKey(member);
    }

    /** {@return what is known of a member} */
    public Form member(String member) {
        return members.getOrDefault(member, element());
    }

    /** {@return what is known of each element} */
    public Form element() {
        return element == null ? UNKNOWN : element;
    }
}
