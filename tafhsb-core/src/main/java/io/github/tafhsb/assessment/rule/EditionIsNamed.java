// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.GuidanceEdition;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.Optional;

/**
 * The guidance edition that the assessment follows is named, and its limits are those the record is judged by.
 *
 * <p>The year may be as loose as it is known: a span of years is an answer.
 */
public final class EditionIsNamed extends Rule<Assessment> {

    /** Declares the rule. */
    public EditionIsNamed() {
        super("A01", 1, Level.BLOCKS, SettledBy.DOING_IT, Assessment.class, "http://aimproject.org.uk/?page_id=83");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<GuidanceEdition> edition = assessment.getEdition();
        if (edition.isEmpty()) {
            return Finding.notMet("edition", "none");
        }
        Optional<Code> named = edition.get().getProfile();
        String judgedBy = facts.the(EditionProfile.class).orElseThrow().getId();
        return Finding.breaches()
                .addIf(!isNamed(edition.get()), "edition", "incomplete")
                .addIf(named.isEmpty(), "edition/profile", "noProfile")
                .addIf(
                        named.filter(code -> !code.code().equals(judgedBy)).isPresent(),
                        "edition/profile",
                        "otherProfile")
                .finding();
    }

    private static boolean isNamed(GuidanceEdition edition) {
        boolean entitled =
                edition.getTitle().isPresent() || edition.getEdition().isPresent();
        return edition.getPublisher().isPresent()
                && entitled
                && edition.getPublished().isPresent();
    }
}
