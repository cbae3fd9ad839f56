// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * An incident with an image that may show a child says of which kind it is, and why. Not established is a kind, and needs a reason
 * too.
 */
public final class ImageIncidentIsTyped extends Rule<ImageIncident> {

    /** Declares the rule. */
    public ImageIncidentIsTyped() {
        super(
                "C15",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                ImageIncident.class,
                "https://calio.dspacedirect.org/items/ebd513a2-8e3c-4101-8f50-3e3368d01472/full",
                "https://hwb.gov.wales/zones/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people/");
    }

    @Override
    public Finding judge(ImageIncident image, Facts facts) {
        if (image.getChildShown().filter(shown -> shown.is(YesNo.NO)).isPresent()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return image.getKind().isEmpty()
                ? Finding.notMet("kind", "noKind")
                : image.getKindReason().isEmpty() ? Finding.notMet("kindReason", "noReason") : Finding.met();
    }
}
