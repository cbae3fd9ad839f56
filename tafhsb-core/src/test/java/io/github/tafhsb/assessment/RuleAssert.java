// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one rule says of a record. */
public final class RuleAssert {
    private final Rule<?> rule;
    private Context context = Context.on(LocalDate.of(2026, 3, 13));
    private Optional<SignOff> signOff = Optional.empty();
    private Optional<DisclosureId> share = Optional.empty();

    private RuleAssert(Rule<?> rule) {
        this.rule = rule;
    }

    /** Looks at one rule, on 13 March 2026, without local limits. */
    public static RuleAssert assertThatRule(Rule<?> rule) {
        return new RuleAssert(rule);
    }

    /** Judges under another context. */
    public RuleAssert under(Context other) {
        context = other;
        return this;
    }

    /** Judges a record that is being signed. */
    public RuleAssert signedWith(SignOff signed) {
        signOff = Optional.of(signed);
        return this;
    }

    /** Judges before a share. */
    public RuleAssert beforeSharing(DisclosureId about) {
        share = Optional.of(about);
        return this;
    }

    /** Nothing speaks against the share, as far as the rule goes. */
    public void letsPass(Assessment assessment) {
        assertThat(problems(assessment)).as("%s", rule).isEmpty();
    }

    /** The lineage is as the rule asks. */
    public void isMetBy(CaseRecord record) {
        assertThat(judged(record).outcome()).as("%s", rule).isEqualTo(Outcome.MET);
    }

    /** The lineage is not as the rule asks, exactly here, and both languages can say so. */
    public void isBrokenBy(CaseRecord record, String... pointers) {
        says(judged(record).problems(), pointers);
    }

    /** The rule has nothing to say of the lineage. */
    public void doesNotApplyTo(CaseRecord record, NotApplicable because) {
        assertThat(judged(record).because()).as("%s", rule).contains(because);
    }

    /** The record is as the rule asks. */
    public void isMetBy(Assessment assessment) {
        assertThat(judged(assessment).outcome()).as("%s", rule).isEqualTo(Outcome.MET);
    }

    /** The record is not as the rule asks, exactly here, and both languages can say so. */
    public void isBrokenBy(Assessment assessment, String... pointers) {
        says(problems(assessment), pointers);
    }

    private void says(List<Problem> problems, String... pointers) {
        assertThat(problems).as("%s", rule).extracting(Problem::pointer).containsExactlyInAnyOrder(pointers);
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).as("%s message", rule).isNotBlank();
                assertThat(problem.settling(language)).as("%s settling", rule).isNotBlank();
            }
        }
    }

    /** The rule has nothing to say of the record. */
    public void doesNotApplyTo(Assessment assessment, NotApplicable because) {
        Report.Judged judged = judged(assessment);
        assertThat(judged.outcome()).as("%s", rule).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged.because()).as("%s", rule).contains(because);
    }

    private List<Problem> problems(Assessment assessment) {
        return share.map(about -> Checker.of(List.of(rule)).beforeSharing(assessment, about, context))
                .orElseGet(() -> judged(assessment).problems());
    }

    private Report.Judged judged(CaseRecord record) {
        return Checker.of(List.of(rule)).check(record, context).judged().get(0);
    }

    private Report.Judged judged(Assessment assessment) {
        Checker checker = Checker.of(List.of(rule));
        Report report = signOff.map(signed -> checker.check(assessment, context, signed))
                .orElseGet(() -> checker.check(assessment, context));
        return report.judged().get(0);
    }
}
