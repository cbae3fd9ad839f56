// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Somebody considered what culture, identity, disability and language mean here, or says why not.
 *
 * <p>An answer in the formulation counts, and so does an explored worksheet of the catalogue’s domain about them.
 */
public final class CultureAndIdentityAreConsidered extends Rule<Formulation> {
    private static final String DOMAIN = "identity-culture-and-language";

    /** Declares the rule. */
    public CultureAndIdentityAreConsidered() {
        super(
                "D13",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "https://openrepositorydev.aut.ac.nz/items/ddbe8d11-3d50-40dc-a4b3-95b52721fd03",
                "https://shop.bps.org.uk/good-practice-guidelines-on-the-use-of-psychological-formulation");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Reasoning.tooEarly(formulation)
                .orElseGet(() -> Finding.metIf(
                        formulation.getCultureAndIdentity().isPresent()
                                || facts.all(Worksheet.class).stream()
                                        .anyMatch(CultureAndIdentityAreConsidered::isExplored),
                        "cultureAndIdentity"));
    }

    private static boolean isExplored(Worksheet worksheet) {
        return worksheet.getDomain().code().equals(DOMAIN)
                && (worksheet.getSummary().isPresent() || !worksheet.getAnswers().isEmpty());
    }
}
