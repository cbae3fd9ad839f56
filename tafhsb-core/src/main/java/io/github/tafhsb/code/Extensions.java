// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a host keeps beside a part, by name. The only open place in a record; nobody else is shown it unless that was declared.
 *
 * @param entries values by reverse domain name, for example {@code org.example.ward}; at most 50
 */
public record Extensions(SortedMap<String, Extension> entries) {

    /** The form of a name: two or more labels of small letters, digits and hyphens, joined by dots. */
    public static final String NAME = "[a-z][a-z0-9-]{0,40}(?:\\.[a-z][a-z0-9-]{0,40}){1,4}";

    /** The most entries one part can have. */
    public static final int MOST = 50;

    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Extensions NONE = new Extensions(new TreeMap<>());

    /**
     * Takes values by name.
     *
     * @throws IllegalArgumentException if there are more than 50, or a name has another form
     */
    public Extensions {
        Objects.requireNonNull(entries, "entries");
        entries.values().forEach(value -> Objects.requireNonNull(value, "entries"));
        entries = Collections.unmodifiableSortedMap(inOrder(entries));
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("entries: at most 50");
        }
        if (!entries.keySet().stream().allMatch(name -> NAMED.matcher(name).matches())) {
            throw new IllegalArgumentException("entries: every name a reverse domain name");
        }
    }

    /** {@return no extensions} */
    public static Extensions none() {
        return NONE;
    }

    /** {@return values by name} */
    public static Extensions of(Map<String, ? extends Extension> entries) {
        Objects.requireNonNull(entries, "entries");
        return new Extensions(new TreeMap<>(entries));
    }

    /** By name, whatever order they came in. */
    private static SortedMap<String, Extension> inOrder(Map<String, Extension> entries) {
        SortedMap<String, Extension> sorted = new TreeMap<>();
        sorted.putAll(entries);
        return sorted;
    }

    /** {@return the word Extensions, whatever they hold} */
    @Override
    public String toString() {
        return "Extensions";
    }
}
