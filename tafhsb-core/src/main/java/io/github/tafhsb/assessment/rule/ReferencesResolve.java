// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** What a part points at is in the record. */
public final class ReferencesResolve extends Rule<Parts> {

    /** Declares the rule. */
    public ReferencesResolve() {
        super("I02", 1, Level.BLOCKS, SettledBy.DOING_IT, Parts.class, "inference");
    }

    @Override
    public Finding judge(Parts parts, Facts facts) {
        Finding.Breaches breaches = Finding.breaches();
        parts.dangling().forEach(fault -> breaches.addBelowIf(true, fault.pointer(), ""));
        return breaches.finding();
    }
}
