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
 * Individual, family and networks each have a strength, or somebody looked and says why there is none.
 *
 * <p>Only a strength that is there now can be built on; one that is past or not established does not count. Where there is no
 * formulation at all, D17 says so.
 */
public final class StrengthsAreSoughtInEverySphere extends Rule<Formulation> {

    /** Declares the rule. */
    public StrengthsAreSoughtInEverySphere() {
        super(
                "D02",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Formulation.class,
                "http://aimproject.org.uk/?page_id=83",
                "https://issuu.com/risk_management_authority/docs/rated_youth-sexual-violence_awaiting-validation_co",
                "https://criminal-justice.iresearchnet.com/criminal-psychology/criminal-risk-assessment/short-term-assessment-of-risk-and-treatability-adolescent-version-start-av/");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Cells.judge(formulation, FactorKind.STRENGTH, EnumSet.of(Presence.PRESENT));
    }
}
