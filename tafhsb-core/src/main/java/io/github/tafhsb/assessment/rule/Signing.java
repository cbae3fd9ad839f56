// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Scope;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.rule.Facts;

/** Whether a judgement decides if a record becomes final. */
final class Signing {
    private Signing() {}

    /**
     * Whether the record is being signed under the edition.
     *
     * <p>Some defects are both urgent on a draft and in the way of a final record. The urgent rule tells them until somebody
     * signs; then the rule that blocks tells them, so that one defect stays one problem.
     */
    static boolean decides(Facts facts) {
        return facts.the(SignOff.class).isPresent()
                && facts.the(Scope.class).filter(Scope::isOutside).isEmpty();
    }
}
