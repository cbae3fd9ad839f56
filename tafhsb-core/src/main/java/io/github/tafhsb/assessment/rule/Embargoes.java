// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.rule.Facts;

/** What must not be discussed yet. */
final class Embargoes {
    private Embargoes() {}

    /** Whether anything must not be discussed today. */
    static boolean apply(Facts facts) {
        return facts.all(Embargo.class).stream()
                .filter(embargo -> embargo.getLiftedOn()
                        .filter(lifted -> lifted.compareTo(facts.today()) <= 0)
                        .isEmpty())
                .anyMatch(embargo -> embargo.getUntil()
                        .filter(until -> until.compareTo(facts.today()) < 0)
                        .isEmpty());
    }
}
