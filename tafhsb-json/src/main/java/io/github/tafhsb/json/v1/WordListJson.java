// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.setOf;
import static io.github.tafhsb.json.v1.SettingsJson.BILINGUAL;
import static io.github.tafhsb.json.v1.SettingsJson.NATION;
import static io.github.tafhsb.json.v1.ValuesJson.RULE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.key;
import static io.github.tafhsb.json.v1.ValuesJson.line;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Records;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.policy.WordList.Entry;
import io.github.tafhsb.policy.WordList.WordScope;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that rules speak of, in JSON. */
final class WordListJson {
    private static final Shape<List<String>> PHRASES = listOf(line(WordList.LONGEST_PHRASE), SOME);

    /** Phrases under the name of their language, as texts in both languages are. */
    private static final Shape<Map<Language, List<String>>> BY_LANGUAGE = object(
                    Phrases.class, Phrases::new, phrases -> phrases)
            .named("Phrases")
            .list("english", PHRASES, it -> it.in(Language.ENGLISH), (it, forms) -> it.by.put(Language.ENGLISH, forms))
            .list("cymraeg", PHRASES, it -> it.in(Language.CYMRAEG), (it, forms) -> it.by.put(Language.CYMRAEG, forms))
            .as(it -> it.by, Phrases::new);

    private static final ObjectShape<Entry, Draft> ENTRY = object(Entry.class, Draft::new, Draft::entry)
            .named("WordListEntry")
            .required("key", key(64), Entry::key, (it, key) -> it.key = key)
            .required("rules", setOf(RULE_ID, 1, SOME), Entry::rules, (it, rules) -> it.rules = rules)
            .map("forms", BY_LANGUAGE, Entry::forms, (it, forms) -> it.forms = forms)
            .required("scopes", setOf(choice(WordScope.values()), 1, WordScope.values().length), Entry::scopes, (it, scopes) -> it.scopes = scopes)
            .list("nations", setOf(NATION, Nation.values().length), Entry::nations, (it, nations) -> it.nations = nations)
            .list("when", setOf(key(64), SOME), Entry::when, (it, when) -> it.when = when)
            .required("why", BILINGUAL, Entry::why, (it, why) -> it.why = why)
            .required("instead", BILINGUAL, Entry::instead, (it, instead) -> it.instead = instead)
            .required("source", line(Entry.LONGEST_SOURCE), Entry::source, (it, source) -> it.source = source);

    static final ObjectShape<WordList, Object[]> WORD_LIST = Records.record(
            WordList.class,
            WordList::new,
            Records.required("id", key(64), WordList::id),
            Records.required("version", key(64), WordList::version),
            Records.list("entries", listOf(ENTRY, SOME), WordList::entries),
            Records.map("exempt", BY_LANGUAGE, WordList::exempt),
            Records.map("telling", BY_LANGUAGE, WordList::telling));

    private WordListJson() {}

    private static final class Phrases {
        private final Map<Language, List<String>> by;

        private Phrases() {
            this(new EnumMap<>(Language.class));
        }

        private Phrases(Map<Language, List<String>> by) {
            this.by = by;
        }

        private List<String> in(Language language) {
            return by.getOrDefault(language, List.of());
        }
    }

    /** An entry on the way; a member that must be there is set before it is asked for. */
    @SuppressWarnings("NullAway")
    private static final class Draft {
        private String key;
        private Set<RuleId> rules;
        private Map<Language, List<String>> forms = Map.of();
        private Set<WordScope> scopes;
        private Set<Nation> nations = Set.of();
        private Set<String> when = Set.of();
        private Bilingual why;
        private Bilingual instead;
        private String source;

        private Entry entry() {
            return new Entry(key, rules, forms, scopes, nations, when, why, instead, source);
        }
    }
}
