// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that were carried over say from which record, and since when they stand unchanged. Where several do not, that is told once
 * for the record.
 */
public final class CarriedTextShowsItsOrigin extends Rule<Parts> {

    /** Declares the rule. */
    public CarriedTextShowsItsOrigin() {
        super(
                "C31",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Parts.class,
                "http://eprints.port.ac.uk/332/",
                "https://www.speakcase.app/blog/common-case-note-mistakes");
    }

    @Override
    public Finding judge(Parts parts, Facts facts) {
        List<String> places = new ArrayList<>();
        boolean[] any = {false};
        parts.each(Passage.class, (passage, pointer) -> {
            if (passage.getOrigin() == Origin.CARRIED) {
                any[0] = true;
                if (passage.getCarriedFrom().isEmpty() || passage.getUnchangedSince().isEmpty()) {
                    places.add(pointer.get());
                }
            }
        });
        if (!any[0]) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.breaches()
                .addBelowIf(places.size() == 1, places.size() == 1 ? places.get(0) : "", "one")
                .addBelowIf(places.size() > 1, "", "several")
                .finding();
    }
}
