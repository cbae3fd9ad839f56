// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A signed version judged again, under today's rules: how it is judged now, and what differs from the judgement that was kept. It
 * takes nothing back; the judgement that counts is the one the version was signed with.
 *
 * <p>It says nothing of the content, which is the same: it was sealed.
 *
 * @param report how it is judged now
 * @param differences what differs, rule by rule; empty if nothing does
 */
public record JudgedAgain(Report report, List<Difference> differences) {

    /** Takes what was found. */
    public JudgedAgain {
        Objects.requireNonNull(report, "report");
        differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
    }

    /**
     * A rule that came to something else.
     *
     * @param rule the rule
     * @param was what it came to when the version was signed; empty if there was no such rule
     * @param is what it comes to now; empty if there is no such rule any more
     * @param because why, at least one reason
     * @param settings which settings are others now, where that is among the reasons
     */
    public record Difference(
            RuleId rule,
            Optional<Outcome> was,
            Optional<Outcome> is,
            Set<DifferenceReason> because,
            Set<SettingKind> settings) {

        /** Takes a difference. */
        public Difference {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(was, "was");
            Objects.requireNonNull(is, "is");
            because = Set.copyOf(Objects.requireNonNull(because, "because"));
            settings = Set.copyOf(Objects.requireNonNull(settings, "settings"));
        }

        /** {@return the name of the rule} */
        @Override
        public String toString() {
            return rule.value();
        }
    }

    /** {@return the word JudgedAgain} */
    @Override
    public String toString() {
        return "JudgedAgain";
    }

    static JudgedAgain of(FinalAssessment signed, Context context) {
        Judgement then = signed.getJudgement();
        Report now = judged(signed, context);
        Report thatDay = judged(signed, context.onDay(then.getJudgedOn()));
        Set<SettingKind> others = changed(
                then.getSettings(), context.settings(signed.getContent().getCatalogues()));

        Map<RuleId, RuleOutcome> was = new LinkedHashMap<>();
        then.getOutcomes().forEach(outcome -> was.put(outcome.getRule(), outcome));
        Map<RuleId, Outcome> onThatDay = thatDay.judged().stream()
                .collect(Collectors.toMap(each -> each.rule().id(), Report.Judged::outcome));

        List<Difference> differences = new ArrayList<>();
        for (Report.Judged each : now.judged()) {
            RuleId rule = each.rule().id();
            RuleOutcome before = was.remove(rule);
            if (before == null) {
                differences.add(new Difference(
                        rule,
                        Optional.empty(),
                        Optional.of(each.outcome()),
                        EnumSet.of(DifferenceReason.NEW_RULE),
                        Set.of()));
            } else if (before.getOutcome() != each.outcome()) {
                Set<DifferenceReason> because = because(before, each, onThatDay.get(rule), !others.isEmpty());
                differences.add(new Difference(
                        rule,
                        Optional.of(before.getOutcome()),
                        Optional.of(each.outcome()),
                        because,
                        because.contains(DifferenceReason.OTHER_SETTING) ? others : Set.of()));
            }
        }
        was.forEach((rule, outcome) -> differences.add(new Difference(
                rule,
                Optional.of(outcome.getOutcome()),
                Optional.empty(),
                EnumSet.of(DifferenceReason.RULE_RETIRED),
                Set.of())));
        return new JudgedAgain(now, differences);
    }

    /** As if it were signed on the day of the context: a signature of another day would be told of every old version. */
    private static Report judged(FinalAssessment signed, Context context) {
        return Checker.standard()
                .check(signed.getContent(), context, signed.getSignOff().withOn(context.today()));
    }

    private static Set<DifferenceReason> because(
            RuleOutcome was, Report.Judged is, Outcome onThatDay, boolean otherSettings) {
        Set<DifferenceReason> because = EnumSet.noneOf(DifferenceReason.class);
        if (onThatDay != is.outcome()) {
            because.add(DifferenceReason.OTHER_DAY);
        }
        if (onThatDay != was.getOutcome()) {
            if (is.rule().revision() != was.getRevision()) {
                because.add(DifferenceReason.RULE_CHANGED);
            }
            if (otherSettings) {
                because.add(DifferenceReason.OTHER_SETTING);
            }
        }
        if (because.isEmpty()) {
            because.add(DifferenceReason.MENDED);
        }
        return because;
    }

    /** The kinds of which one was used that is not used now, or the other way round. */
    private static Set<SettingKind> changed(List<SettingUsed> then, List<SettingUsed> now) {
        Set<SettingKind> changed = EnumSet.noneOf(SettingKind.class);
        then.stream().filter(one -> now.stream().noneMatch(other -> isSame(one, other))).forEach(one -> changed.add(one.getKind()));
        now.stream().filter(one -> then.stream().noneMatch(other -> isSame(one, other))).forEach(one -> changed.add(one.getKind()));
        return changed;
    }

    /** A digest that nobody computed tells nothing. */
    private static boolean isSame(SettingUsed one, SettingUsed other) {
        return one.getKind() == other.getKind()
                && one.getName().equals(other.getName())
                && one.getVersion().equals(other.getVersion())
                && (one.getDigest().isEmpty()
                        || other.getDigest().isEmpty()
                        || one.getDigest().equals(other.getDigest()));
    }
}
