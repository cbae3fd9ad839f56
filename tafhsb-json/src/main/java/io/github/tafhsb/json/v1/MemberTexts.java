// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import io.github.tafhsb.json.shape.Texts;
import io.github.tafhsb.text.Language;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What types, members and choices are called and what belongs in them: the titles and descriptions of the schema, and the labels
 * and help beside a form field.
 */
final class MemberTexts implements Texts {
    private static final io.github.tafhsb.internal.Texts MEMBERS = io.github.tafhsb.internal.Texts.load(
            "/io/github/tafhsb/json/members", name -> MemberTexts.class.getResourceAsStream(name));
    private static final io.github.tafhsb.internal.Texts LABELS =
            io.github.tafhsb.internal.Texts.load("/io/github/tafhsb/code/labels");

    private static final Properties EXAMPLES = io.github.tafhsb.internal.Texts.properties(
            "/io/github/tafhsb/json/examples.properties", name -> MemberTexts.class.getResourceAsStream(name));

    // A member of this name has its title elsewhere: the description of its type has taken the place
    private static final String DESCRIPTION = ".description";

    private final Language language;

    MemberTexts(Language language) {
        this.language = language;
    }

    @Override
    public Optional<Text> find(String key) {
        int dot = key.indexOf('.');
        String type = general(dot < 0 ? key : key.substring(0, dot));
        String member = dot < 0 ? "" : key.substring(dot + 1);
        return dot < 0
                ? text(type)
                : text(type + "." + member).or(() -> text("Part." + member)).or(() -> text("Document." + member));
    }

    @Override
    public Optional<String> example(String key) {
        return Optional.ofNullable(EXAMPLES.getProperty(key, EXAMPLES.getProperty(key.replace("Document.", "."))));
    }

    /** {@return everything for which there is an example} */
    static Set<String> exampled() {
        return new TreeSet<>(EXAMPLES.stringPropertyNames());
    }

    /** {@return the word that answers a member’s question with yes or no, where it has one of its own} */
    Optional<String> answer(String key) {
        return MEMBERS.find(key, language);
    }

    /** A type that differs from another only in where it stands is told by the other's texts. */
    private static String general(String type) {
        if (type.startsWith("Answer")) {
            return "Answer";
        }
        if (type.endsWith("Document")) {
            return type.substring(0, type.length() - "Document".length());
        }
        return type.endsWith("Id") && !type.equals("RuleId") ? "Identifier" : type;
    }

    private Optional<Text> text(String key) {
        String titled = key.endsWith(DESCRIPTION) ? key + ".title" : key;
        Optional<String> title = MEMBERS.find(titled, language).or(() -> LABELS.find(key, language));
        Optional<String> description = MEMBERS.find(key + DESCRIPTION, language);
        return title.isPresent() && description.isPresent()
                ? Optional.of(new Text(title.get(), description.get()))
                : Optional.empty();
    }
}
