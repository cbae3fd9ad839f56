// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** A differing view says whose it is and what they think. */
public final class DifferingViewIsWhole extends Rule<Dissent> {

    /** Declares the rule. */
    public DifferingViewIsWhole() {
        super(
                "B06",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Dissent.class,
                "https://openrepositorydev.aut.ac.nz/items/ddbe8d11-3d50-40dc-a4b3-95b52721fd03",
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/");
    }

    @Override
    public Finding judge(Dissent dissent, Facts facts) {
        if (dissent.getView().isEmpty()) {
            return Finding.notMet("view", "view");
        }
        return dissent.getBy().isEmpty() ? Finding.notMet("by", "by") : Finding.met();
    }
}
