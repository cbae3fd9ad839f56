// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Optional;

/**
 * Of a held explanation the author says how sure they are and why, and is no surer than the evidence allows.
 *
 * <p>An explanation that rests on the account of one person, which nothing else supports, is told unless the author is not sure of it
 * and says why; so is high confidence where of every item somebody said that nothing supports it. Whose account it is counts, and not
 * how many people pass it on. One thing is told at a time.
 */
public final class ConfidenceIsEarned extends Rule<Hypothesis> {

    /** Declares the rule. */
    public ConfidenceIsEarned() {
        super(
                "D09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Hypothesis.class,
                "https://www.yumpu.com/en/document/view/55829022/treatment-of-sex-offenders/102",
                "inference");
    }

    @Override
    public Finding judge(Hypothesis hypothesis, Facts facts) {
        if (!Reasoning.isHeld(hypothesis)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Optional<ConfidenceLevel> level = hypothesis.getConfidence().map(Confidence::getLevel);
        Voices voices = Voices.in(hypothesis.getEvidenceFor(), facts);
        if (level.filter(ConfidenceLevel.LOW::equals).isEmpty() && voices.isOneAlone()) {
            return Finding.notMet("evidenceFor", "one-voice");
        }
        if (level.isEmpty()) {
            return Reasoning.tooEarly(hypothesis, facts).orElseGet(() -> Finding.notMet("confidence", "unsaid"));
        }
        if (hypothesis.getConfidence().flatMap(Confidence::getReason).isEmpty()) {
            return Finding.notMet("confidence/reason", "unreasoned");
        }
        boolean tooSure = level.filter(ConfidenceLevel.HIGH::equals).isPresent() && voices.isUncorroborated();
        return tooSure ? Finding.notMet("confidence/level", "too-sure") : Finding.met();
    }
}
