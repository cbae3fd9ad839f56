// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a Welsh word after the words around it have changed its first letter: soft, nasal and aspirate mutation, and the
 * <i>h</i> before a vowel. Whether a form is right where it stands does not matter here.
 */
final class Mutations {
    private static final Set<String> UNCHANGING = Set.of("ch", "dd", "ff", "ng", "ph", "th");

    private static final Map<Character, String[]> BY_LETTER = Map.of(
            'p', new String[] {"b", "mh", "ph"},
            't', new String[] {"d", "nh", "th"},
            'c', new String[] {"g", "ngh", "ch"},
            'b', new String[] {"f", "m"},
            'd', new String[] {"dd", "n"},
            'g', new String[] {"", "ng"},
            'm', new String[] {"f"});

    private Mutations() {}

    /** The word itself and every form it can take; its letters are in lower case. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.length() < 2 || UNCHANGING.contains(word.substring(0, 2))) {
            return forms;
        }
        String rest = word.substring(1);
        if (word.startsWith("ll")) {
            forms.add(rest);
        } else if (word.startsWith("rh")) {
            forms.add("r" + word.substring(2));
        } else if ("aeiouwyâêîôûŵŷ".indexOf(word.charAt(0)) >= 0) {
            forms.add("h" + word);
        } else {
            for (String first : BY_LETTER.getOrDefault(word.charAt(0), new String[0])) {
                forms.add(first + rest);
            }
        }
        return forms;
    }
}
