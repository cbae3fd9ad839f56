// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a record was judged, and so the explanation of it: every rule with what it asks, why, what it came to and for which reason,
 * what is open and where, what would settle it, and what somebody settled.
 *
 * <p>Problems come in the order in which a practitioner should hear of them. Nothing in it is a value of the record: it names
 * identifiers and places, and its sentences are those of the book.
 *
 * @param assessment the record that was judged
 * @param version its version
 * @param catalogues the code lists that the record names
 * @param context what it was judged under
 * @param scope where the case stands to the limits of the edition
 * @param judged every rule and what it came to
 * @param settled problems that an exception or an answer settles; they stay visible
 * @param lapsed answers and exceptions that settle nothing although they were to, each with why
 */
public record Report(
        AssessmentId assessment,
        int version,
        List<CatalogueUsed> catalogues,
        Context context,
        Scope scope,
        List<Judged> judged,
        List<Settled> settled,
        List<Lapsed> lapsed) {

    /** Takes what was found. */
    public Report {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(scope, "scope");
        judged = List.copyOf(Objects.requireNonNull(judged, "judged"));
        settled = List.copyOf(Objects.requireNonNull(settled, "settled"));
        lapsed = List.copyOf(Objects.requireNonNull(lapsed, "lapsed"));
        catalogues = List.copyOf(Objects.requireNonNull(catalogues, "catalogues"));
    }

    /**
     * What judging by one rule came to.
     *
     * @param rule the rule
     * @param outcome what it came to
     * @param because why it had nothing to say; empty unless it had nothing to say
     * @param problems what is open
     */
    public record Judged(Rule<?> rule, Outcome outcome, Optional<NotApplicable> because, List<Problem> problems) {

        /** Takes an outcome. */
        public Judged {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(because, "because");
            problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        }

        /** {@return what the rule asks for, in a sentence} */
        public String asks(Language language) {
            return rule.asks(language);
        }

        /** {@return why the rule matters, in a sentence or two} */
        public String meaning(Language language) {
            return rule.meaning(language);
        }

        /** {@return why it had nothing to say, in a sentence; empty unless it had nothing to say} */
        public Optional<String> because(Language language) {
            Objects.requireNonNull(language, "language");
            return because.map(reason -> reason.sentence(language));
        }

        /** {@return what is wrong at one of its problems, open or settled, in a sentence} */
        public String message(Problem problem, Language language) {
            Objects.requireNonNull(problem, "problem");
            return rule.message(problem.variant(), language);
        }

        /** {@return what would settle one of its problems, in a sentence} */
        public String settling(Problem problem, Language language) {
            Objects.requireNonNull(problem, "problem");
            return rule.settling(problem.variant(), language);
        }
    }

    /**
     * A problem that somebody settled.
     *
     * @param problem the problem
     * @param by the exception or the answer that settles it
     */
    public record Settled(Problem problem, PartId<?> by) {

        /** Takes what is settled. */
        public Settled {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * An answer or an exception that was to settle an open problem and does not, or no longer.
     *
     * @param by the answer or the exception
     * @param rule the rule it was given for
     * @param because why it does not hold
     */
    public record Lapsed(PartId<?> by, RuleId rule, Lapse because) {

        /** Takes what does not hold. */
        public Lapsed {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(because, "because");
        }
    }

    /** {@return the day it was judged} */
    public Day judgedOn() {
        return context.today();
    }

    /** {@return everything that is open; what is {@link #stillToAsk() still to ask} is no problem} */
    public List<Problem> problems() {
        return found()
                .filter(problem -> problem.level() != Level.OUTLINE)
                .toList();
    }

    /** {@return what is left to think of; nothing here stands in the way of anything} */
    public List<Problem> stillToAsk() {
        return at(Level.OUTLINE);
    }

    private Stream<Problem> found() {
        return judged.stream().flatMap(each -> each.problems().stream());
    }

    /** {@return the problems of one rule that somebody settled} */
    public List<Settled> settled(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return settled.stream().filter(each -> each.problem().rule().equals(rule)).toList();
    }

    /** {@return what somebody is needed for today} */
    public List<Problem> urgent() {
        return at(Level.URGENT);
    }

    /**
     * {@return what blocks finalising}
     *
     * <p>Where the same defect is urgent on a draft and would block a signature, the urgent problem tells it and is among these
     * too, so that an empty list means that nothing stands in the way of signing.
     */
    public List<Problem> blocking() {
        return problems().stream()
                .filter(problem ->
                        problem.level() == Level.BLOCKS || !scope.isOutside() && Book.blocksAsWell(problem.rule()))
                .toList();
    }

    /** {@return what can be answered} */
    public List<Problem> warnings() {
        return at(Level.WARNS);
    }

    private List<Problem> at(Level level) {
        return found().filter(problem -> problem.level() == level).toList();
    }

    /** {@return what is open, by rule and place; nothing of the record} */
    @Override
    public String toString() {
        return "Report" + problems();
    }

    /** {@return the settings it was judged under, as a judgement names them} */
    public List<SettingUsed> settings() {
        return judgement().getSettings();
    }

    /** {@return the judgement to keep with a signed version} */
    Judgement judgement() {
        return Judgement.builder()
                .judgedOn(judgedOn())
                .settings(context.settings(catalogues))
                .outcomes(judged.stream().map(Report::outcome).toList())
                .build();
    }

    private static RuleOutcome outcome(Judged judged) {
        return RuleOutcome.builder()
                .rule(judged.rule().id())
                .revision(judged.rule().revision())
                .outcome(judged.outcome())
                .because(judged.because())
                .build();
    }
}
