// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** No identifier stands for two parts of a record. */
public final class IdentifiersAreUnique extends Rule<Parts> {

    /** Declares the rule. */
    public IdentifiersAreUnique() {
        super("I01", 1, Level.BLOCKS, SettledBy.DOING_IT, Parts.class, "inference");
    }

    @Override
    public Finding judge(Parts parts, Facts facts) {
        Finding.Breaches breaches = Finding.breaches();
        parts.duplicates().forEach(fault -> breaches.addBelowIf(true, fault.pointer(), ""));
        return breaches.finding();
    }
}
