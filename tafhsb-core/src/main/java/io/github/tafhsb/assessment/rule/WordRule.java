// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * A rule about words: told once for each place where an author uses words that the list names under this rule, and where it
 * matters.
 */
abstract class WordRule extends Rule<Parts> {

    WordRule(String id, Level level, String... sources) {
        super(id, 1, level, SettledBy.ANSWER, Parts.class, sources);
    }

    /** Whether the words matter where they stand. */
    abstract boolean matters(Wording.Said said, Wording wording, Facts facts);

    /** Whether there is anything in the record that this rule looks at. */
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !wording.isEmpty();
    }

    @Override
    public final Finding judge(Parts record, Facts facts) {
        Wording wording = Wording.of(facts);
        if (!looksAtAnything(wording, facts)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        for (Wording.Said said : wording.of(id())) {
            if (matters(said, wording, facts)) {
                breaches.addBelowIf(true, said.pointer(), "");
            }
        }
        return breaches.finding();
    }

    static boolean hasFormulation(Facts facts) {
        return facts.the(Formulation.class).isPresent();
    }
}
