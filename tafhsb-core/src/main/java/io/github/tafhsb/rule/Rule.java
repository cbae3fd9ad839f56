// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import io.github.tafhsb.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * A rule of the rule book: what a record in good order looks like, seen from one type of subject.
 *
 * <p>A rule is pure and complains of one thing. It informs a person; it never decides anything.
 *
 * <p>A rule of the book finds its texts by its name. A host's own rule, handed to a checker beside or instead of the book's,
 * takes a name that the book does not use and overrides what it says of itself; a text it leaves out is replaced by a sentence
 * that says whose rule it is. It never fails for want of a text.
 *
 * @param <S> what it is judged on, once for each there is in a record
 */
public abstract class Rule<S> {
    private final RuleId id;
    private final int revision;
    private final Level level;
    private final SettledBy settledBy;
    private final Class<S> subject;
    private final List<String> sources;

    /**
     * Declares a rule.
     *
     * @param revision counts changes of what the rule asks for, from 1
     * @param sources where it comes from: addresses, or {@code inference} for a conclusion of our own
     */
    protected Rule(String id, int revision, Level level, SettledBy settledBy, Class<S> subject, String... sources) {
        this.id = RuleId.of(id);
        this.revision = revision;
        this.level = Objects.requireNonNull(level, "level");
        this.settledBy = Objects.requireNonNull(settledBy, "settledBy");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.sources = List.of(sources);
    }

    /** Judges one subject. */
    public abstract Finding judge(S subject, Facts facts);

    /** {@return the rule's name in the book; never used again for another} */
    public final RuleId id() {
        return id;
    }

    /** {@return how often what it asks for has changed, from 1; an answer holds for one revision} */
    public final int revision() {
        return revision;
    }

    /** {@return what it does when it is not met} */
    public final Level level() {
        return level;
    }

    /** {@return how a problem of it can be settled} */
    public final SettledBy settledBy() {
        return settledBy;
    }

    /** {@return what it is judged on} */
    public final Class<S> subject() {
        return subject;
    }

    /** {@return where it comes from} */
    public final List<String> sources() {
        return sources;
    }

    /** {@return what a record in good order looks like, in a sentence} */
    public String asks(Language language) {
        return RuleTexts.asks(id, language);
    }

    /** {@return why it matters, in a sentence or two} */
    public String meaning(Language language) {
        return RuleTexts.meaning(id, language);
    }

    /** {@return what is wrong where it is not met, in a sentence; the variant is empty for a rule with one text} */
    public String message(String variant, Language language) {
        return RuleTexts.message(id, variant, language);
    }

    /** {@return what would settle it, in a sentence; the variant is empty for a rule with one text} */
    public String settling(String variant, Language language) {
        return RuleTexts.settling(id, variant, language);
    }

    /** {@return the rule's name} */
    @Override
    public final String toString() {
        return id.value();
    }
}
