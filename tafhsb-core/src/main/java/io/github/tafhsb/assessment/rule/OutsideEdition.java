// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.NotApplicable;
import java.util.Set;

/** What the limits of an edition have in common: outside them somebody decides, and says so once for all of them. */
final class OutsideEdition {
    private OutsideEdition() {}

    /** Where the case stands to the limits. */
    static Scope scope(Facts facts) {
        return facts.the(Scope.class).orElseThrow();
    }

    /**
     * Met once somebody decided to work outside the edition. One decision serves every limit, so only the first limit that the
     * case is outside of asks for it, and names the others: what is used instead has to fit all of them.
     */
    static Finding judge(Assessment assessment, Scope scope, Set<Limit> before, String variant) {
        if (assessment.getScopeDecision().filter(OutsideEdition::isComplete).isPresent()) {
            return Finding.met();
        }
        return before.stream().anyMatch(scope.outside()::contains)
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : Finding.notMet("scopeDecision", isUnapproved(assessment) ? "unapproved" : variant + others(scope));
    }

    private static String others(Scope scope) {
        boolean byAge = scope.outside().contains(Limit.TOO_YOUNG) || scope.outside().contains(Limit.TOO_OLD);
        boolean bySex = scope.outside().contains(Limit.SEX);
        boolean disability = scope.outside().contains(Limit.LEARNING_DISABILITY);
        return (byAge && bySex ? "-sex" : "") + (disability && (byAge || bySex) ? "-disability" : "");
    }

    private static boolean isUnapproved(Assessment assessment) {
        return assessment
                .getScopeDecision()
                .filter(decision -> decision.getReason().isPresent()
                        && decision.getUsedInstead().isPresent()
                        && decision.getApprovedBy().isEmpty())
                .isPresent();
    }

    /** A decision that says why, what is used instead, and whose approval it has; nobody approves their own. */
    private static boolean isComplete(ScopeDecision decision) {
        return decision.getReason().isPresent()
                && decision.getUsedInstead().isPresent()
                && decision.getApprovedBy().isPresent()
                && !decision.getApprovedBy().equals(decision.getDecidedBy());
    }
}
