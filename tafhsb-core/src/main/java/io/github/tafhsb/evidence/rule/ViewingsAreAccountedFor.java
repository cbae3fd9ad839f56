// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.Viewing;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Of an image that is circulating it is said whether any adult other than the police viewed it; whoever did is recorded by role,
 * with the day, the reason and who authorised it; somebody outside the designated role needs an exceptional reason as well. What a
 * viewing lacks is told once.
 */
public final class ViewingsAreAccountedFor extends Rule<ImageIncident> {

    /** Declares the rule. */
    public ViewingsAreAccountedFor() {
        super(
                "C22",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                ImageIncident.class,
                "https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview");
    }

    @Override
    public Finding judge(ImageIncident image, Facts facts) {
        List<Viewing> viewings = image.getViewings();
        boolean asked = image.getCirculating().filter(answer -> answer.is(YesNo.YES)).isPresent();
        if (!asked && viewings.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean listed = !viewings.isEmpty()
                || image.getViewed().filter(answer -> !answer.is(YesNo.YES)).isPresent();
        Finding.Breaches breaches = Finding.breaches()
                .addIf(!listed, "viewings", image.getViewed().isPresent() ? "unlisted" : "unsaid");
        for (int i = 0; i < viewings.size(); i++) {
            note(viewings.get(i), "viewings/" + i, breaches);
        }
        return breaches.finding();
    }

    private static void note(Viewing viewing, String at, Finding.Breaches breaches) {
        boolean complete = viewing.getWho().isPresent()
                && viewing.getDesignated().isPresent()
                && viewing.getViewedOn().isPresent()
                && viewing.getWhy().isPresent()
                && viewing.getAuthorisedBy().isPresent();
        boolean outside = viewing.getDesignated().filter(YesNo.NO::equals).isPresent();
        breaches.addIf(!complete, at, "incomplete")
                .addIf(
                        complete && outside && viewing.getExceptionalReason().isEmpty(),
                        at + "/exceptionalReason",
                        "notDesignated");
    }
}
