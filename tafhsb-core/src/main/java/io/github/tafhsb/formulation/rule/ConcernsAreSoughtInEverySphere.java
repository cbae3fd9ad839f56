// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;

/**
 * Individual, family and networks each have a concern, or somebody looked and says why there is none.
 *
 * <p>A concern that is past or not established counts, because somebody looked; one that is absent does not say how anybody
 * looked. Where there is no formulation at all, D17 says so.
 */
public final class ConcernsAreSoughtInEverySphere extends Rule<Formulation> {

    /** Declares the rule. */
    public ConcernsAreSoughtInEverySphere() {
        super(
                "D01",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Formulation.class,
                "http://aimproject.org.uk/?page_id=83");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Cells.judge(
                formulation, FactorKind.CONCERN, EnumSet.of(Presence.PRESENT, Presence.PAST, Presence.NOT_KNOWN));
    }
}
