// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.time.Day;
import java.util.List;

/**
 * What a supervisor let pass. Two rules can see one defect from two sides; the one that speaks second keeps silent until the
 * first is let pass.
 */
final class Exceptions {
    private Exceptions() {}

    /** Whether an exception for a rule counts, for the whole record or for one of these parts. */
    static boolean letPass(Assessment assessment, String rule, Day today, List<? extends PartId<?>> concerned) {
        RuleId wanted = RuleId.of(rule);
        return assessment.getExceptions().stream()
                .filter(exception -> exception.getRule().equals(wanted) && exception.countsIn(assessment, today))
                .anyMatch(exception -> exception
                        .getSubject()
                        .map(subject -> concerned.stream().anyMatch(part -> SubjectId.of(part).equals(subject)))
                        .orElse(true));
    }
}
