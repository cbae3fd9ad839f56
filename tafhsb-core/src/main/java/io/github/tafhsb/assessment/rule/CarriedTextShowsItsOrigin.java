// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.review.Review;
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
 * for the record. And a review is more than that: not everything that explains and plans was carried over into it.
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
        boolean[] anew = {false};
        parts.each(Passage.class, (passage, pointer) -> {
            if (passage.getOrigin() != Origin.CARRIED) {
                anew[0] = anew[0] || isThinking(pointer.get());
            } else {
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
                .addEach(places, "", "one", "several")
                .addIf(!anew[0] && !facts.all(Review.class).isEmpty(), "review", "unchanged")
                .finding();
    }

    /** Whether this place is part of what explains or plans. */
    private static boolean isThinking(String pointer) {
        return pointer.startsWith("/formulation/") || pointer.startsWith("/plan/");
    }
}
