// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Optional;

/** How far a formulation has come, and what its rules have in common. */
public final class Reasoning {
    private Reasoning() {}

    /**
     * Why a rule about a formulation as a whole has nothing to say of it yet; empty once it has.
     *
     * <p>Until somebody offers an explanation there is nothing to complete. A formulation is not reminded of each thing it lacks before
     * somebody calls it full: D17 tells that it is partial, or that nobody has said.
     */
    public static Optional<Finding> tooEarly(Formulation formulation) {
        if (formulation.getHypotheses().stream().noneMatch(Reasoning::isConsidered)) {
            return Optional.of(Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE));
        }
        return formulation.getExtent().filter(FormulationExtent.FULL::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE));
    }

    /** Why a rule about what a held explanation lacks has nothing to say of this one; empty where it has. */
    static Optional<Finding> tooEarly(Hypothesis hypothesis, Facts facts) {
        return isHeld(hypothesis)
                ? facts.the(Formulation.class).flatMap(Reasoning::tooEarly)
                : Optional.of(Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE));
    }

    /** Whether this is an explanation that the team works with. */
    public static boolean isHeld(Hypothesis hypothesis) {
        return hypothesis.getStanding() == HypothesisStanding.HELD;
    }

    /** Whether an explanation cites nothing that it could rest on. What was set aside may rest on what speaks against it. */
    public static boolean citesNothing(Hypothesis hypothesis) {
        return hypothesis.getEvidenceFor().isEmpty()
                && (isConsidered(hypothesis) || hypothesis.getEvidenceAgainst().isEmpty());
    }

    /** Whether this explanation is held or still weighed. */
    public static boolean isConsidered(Hypothesis hypothesis) {
        return hypothesis.getStanding() != HypothesisStanding.SET_ASIDE;
    }
}
