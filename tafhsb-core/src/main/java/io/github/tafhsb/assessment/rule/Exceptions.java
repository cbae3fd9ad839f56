// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.rule.RuleId;

/**
 * What a supervisor let pass. Two rules can see one defect from two sides; the one that speaks second keeps silent until the
 * first is let pass.
 */
final class Exceptions {
    private Exceptions() {}

    static boolean letPass(Assessment assessment, String rule) {
        RuleId wanted = RuleId.of(rule);
        return assessment.getExceptions().stream()
                .anyMatch(exception -> exception.getRule().equals(wanted));
    }
}
