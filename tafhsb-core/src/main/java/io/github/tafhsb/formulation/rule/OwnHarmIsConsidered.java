// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Whether the child has been harmed, was pressed or exploited, and has seen pornography: each is answered.
 *
 * <p>Any answer counts, also that nobody asked, with a reason: what counts is that somebody considered it.
 */
public final class OwnHarmIsConsidered extends Rule<Formulation> {

    /** Declares the rule. */
    public OwnHarmIsConsidered() {
        super(
                "D12",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Formulation.class,
                "https://www.csacentre.org.uk/research-resources/key-messages/harmful-sexual-behaviour-in-online-contexts/",
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return formulation
                .getOwnHarm()
                .map(OwnHarmIsConsidered::judge)
                .orElseGet(() -> Finding.notMet("ownHarm", "none"));
    }

    private static Finding judge(OwnHarm harm) {
        return Finding.breaches()
                .addIf(harm.getVictimisation().isEmpty(), "ownHarm/victimisation", "victimisation")
                .addIf(harm.getCoercion().isEmpty(), "ownHarm/coercion", "coercion")
                .addIf(harm.getPornography().isEmpty(), "ownHarm/pornography", "pornography")
                .finding();
    }
}
