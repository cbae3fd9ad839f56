// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people.rule;

import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Optional;

/**
 * It is established whether the young person has a learning disability, and who said so and when.
 *
 * <p>An assessment under way is not an answer. What a "yes" means for the edition is for A06 to say.
 */
public final class LearningDisabilityIsEstablished extends Rule<Child> {

    /** Declares the rule. */
    public LearningDisabilityIsEstablished() {
        super(
                "A05",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Child.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/");
    }

    @Override
    public Finding judge(Child child, Facts facts) {
        Optional<LearningDisability> said = child.getLearningDisability();
        if (said.isEmpty()) {
            return Finding.notMet("learningDisability", "none");
        }
        LearningDisability disability = said.get();
        return switch (disability.getStatus()) {
            case NOT_KNOWN -> Finding.notMet("learningDisability/status", "notKnown");
            case BEING_ASSESSED -> Finding.notMet("learningDisability/status", "beingAssessed");
            case YES, NO ->
                disability.getSaidBy().isPresent() && disability.getSaidOn().isPresent()
                        ? Finding.met()
                        : Finding.notMet("learningDisability", "unattributed");
        };
    }
}
