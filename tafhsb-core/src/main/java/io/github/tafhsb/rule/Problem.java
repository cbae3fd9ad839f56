// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a person should know about a record: which rule, where, and what would settle it. Never a value of the record.
 *
 * <p>Its texts are whole sentences, made when they are asked for, in either language.
 *
 * @param rule which rule is not met
 * @param revision the revision of that rule
 * @param level what the rule does when it is not met
 * @param settledBy how it can be settled
 * @param subject the identifier of the part it is about; empty for something that has none
 * @param member the member it is about; empty for the whole part
 * @param pointer the place as a JSON Pointer, as the record is written in JSON
 * @param variant which of the rule's texts tells it; empty where it has one
 */
public record Problem(
        RuleId rule,
        int revision,
        Level level,
        SettledBy settledBy,
        Optional<SubjectId> subject,
        String member,
        String pointer,
        String variant) {

    /** Takes a problem. */
    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(settledBy, "settledBy");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(variant, "variant");
    }

    /** {@return the rule's name, which is also the problem's code} */
    public String code() {
        return rule.value();
    }

    /** {@return the key of its text, as a host's Jakarta Validation provider finds it} */
    public String key() {
        return RuleTexts.key(rule, variant);
    }

    /**
     * {@return what is wrong, in a sentence}
     *
     * <p>It knows the texts of the book. For a rule of a host's own it says no more than that; such a rule is asked itself, by
     * {@link Rule#message}.
     */
    public String message(Language language) {
        return RuleTexts.message(rule, variant, language);
    }

    /** {@return what would settle it, in a sentence; for a rule of a host's own, see {@link Rule#settling}} */
    public String settling(Language language) {
        return RuleTexts.settling(rule, variant, language);
    }
}
