// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a word list that comes to nothing: a slip of whoever set it up, most likely.
 *
 * @param because why
 * @param pointer the member of the list, as a JSON Pointer
 */
public record Unused(Reason because, String pointer) {
    /** The rules of the book that look for words. */
    private static final Set<RuleId> LOOKING = Stream.of(
                    "C23", "C30", "D18", "D19", "D25", "D26", "D29", "E32", "G01", "G02", "G03", "G04", "G08", "G09", "G10")
            .map(RuleId::of)
            .collect(Collectors.toUnmodifiableSet());

    /** The last chapter of the book; what comes after it are rules of a host's own, which may look for words. */
    private static final char LAST_CHAPTER = 'I';

    /** Why something in a word list comes to nothing. */
    public enum Reason {
        /** An entry before this one has the same key, and is the one found by it. */
        SAME_KEY,

        /** There is no word to look for: no letter and no digit. */
        NO_WORD,

        /** Every rule that the entry names is one of the book's, and none of them looks for words. */
        NO_RULE
    }

    /** Takes a reason and where it stands. */
    public Unused {
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** {@return what is the matter, in a sentence} */
    public String sentence(Language language) {
        return Sentences.of("unused." + because, language);
    }

    static List<Unused> in(WordList list) {
        List<Unused> unused = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int at = 0;
        for (Entry entry : list.entries()) {
            String place = "/entries/" + at++;
            if (!keys.add(entry.key())) {
                unused.add(new Unused(Reason.SAME_KEY, place + "/key"));
            }
            if (entry.rules().stream().noneMatch(Unused::mayLook)) {
                unused.add(new Unused(Reason.NO_RULE, place + "/rules"));
            }
            addWordless(entry.forms(), place + "/forms", unused);
        }
        addWordless(list.exempt(), "/exempt", unused);
        addWordless(list.telling(), "/telling", unused);
        return List.copyOf(unused);
    }

    private static boolean mayLook(RuleId rule) {
        return LOOKING.contains(rule) || rule.value().charAt(0) > LAST_CHAPTER;
    }

    private static void addWordless(Map<Language, List<String>> phrases, String place, List<Unused> unused) {
        phrases.forEach((language, forms) -> {
            String member = place + (language == Language.ENGLISH ? "/english/" : "/cymraeg/");
            for (int i = 0; i < forms.size(); i++) {
                if (!new Tokens(forms.get(i)).next()) {
                    unused.add(new Unused(Reason.NO_WORD, member + i));
                }
            }
        });
    }
}
