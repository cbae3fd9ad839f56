// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/** An incident with an image says how the image came to be; that nobody has established it is an answer. */
public final class ImageOriginIsTyped extends Rule<ImageIncident> {

    /** Declares the rule. */
    public ImageOriginIsTyped() {
        super(
                "C24",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                ImageIncident.class,
                "https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people",
                "https://ap.dcpro.co.uk/keeping-children-safe-in-education-2026-whats-changing-and-why-it-matters");
    }

    @Override
    public Finding judge(ImageIncident image, Facts facts) {
        return Finding.metIf(image.getOrigin().isPresent(), "origin");
    }
}
