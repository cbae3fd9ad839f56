// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/**
 * Of a held explanation the author says how sure they are and why, and is no surer than the evidence allows.
 *
 * <p>An explanation that rests on the account of one person, which nothing else supports, is told unless the author is not sure of it;
 * so is high confidence where of every item somebody said that nothing supports it. Whose account it is counts, and not how many people
 * pass it on. One thing is told of each explanation.
 */
public final class ConfidenceIsEarned extends Rule<Formulation> {

    /** Declares the rule. */
    public ConfidenceIsEarned() {
        super(
                "D09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "https://www.yumpu.com/en/document/view/55829022/treatment-of-sex-offenders/102",
                "inference");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        List<Hypothesis> explanations = formulation.getHypotheses();
        if (explanations.stream().noneMatch(Reasoning::isHeld)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean askWhatIsMissing = Reasoning.tooEarly(formulation).isEmpty();
        Voices voices = Voices.in(facts.all(EvidenceItem.class), facts.all(EvidenceLink.class));
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 0; i < explanations.size(); i++) {
            if (Reasoning.isHeld(explanations.get(i))) {
                judge(explanations.get(i), "hypotheses/" + i, askWhatIsMissing, voices, breaches);
            }
        }
        return breaches.finding();
    }

    private static void judge(
            Hypothesis explanation, String at, boolean askWhatIsMissing, Voices voices, Finding.Breaches breaches) {
        Optional<ConfidenceLevel> level = explanation.getConfidence().map(Confidence::getLevel);
        if (level.filter(ConfidenceLevel.LOW::equals).isEmpty() && voices.isOneAlone(explanation.getEvidenceFor())) {
            breaches.addIf(true, at + "/evidenceFor", "one-voice");
        } else if (level.isEmpty()) {
            breaches.addIf(askWhatIsMissing, at + "/confidence", "unsaid");
        } else if (explanation.getConfidence().flatMap(Confidence::getReason).isEmpty()) {
            breaches.addIf(true, at + "/confidence/reason", "unreasoned");
        } else {
            boolean tooSure = level.filter(ConfidenceLevel.HIGH::equals).isPresent()
                    && voices.isUncorroborated(explanation.getEvidenceFor());
            breaches.addIf(tooSure, at + "/confidence/level", "too-sure");
        }
    }
}
