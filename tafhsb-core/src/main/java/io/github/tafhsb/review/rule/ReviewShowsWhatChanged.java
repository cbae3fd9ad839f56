// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * A review says what changed, on which evidence, and who saw it.
 *
 * <p>An item of evidence that names its source says who saw it too. Several changes that miss the same are told once.
 */
public final class ReviewShowsWhatChanged extends Rule<Review> {

    /** Declares the rule. */
    public ReviewShowsWhatChanged() {
        super(
                "F04",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Review.class,
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/",
                "https://www.llduk.net/aim3");
    }

    @Override
    public Finding judge(Review review, Facts facts) {
        List<ReviewChange> changes = review.getChanges();
        if (changes.isEmpty()) {
            return review.getHeldOn().isPresent()
                    ? Finding.notMet("changes", "none")
                    : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean unsaid = changes.stream().anyMatch(change -> change.getWhat().isEmpty());
        boolean unfounded = changes.stream().anyMatch(change -> change.getEvidence().isEmpty());
        boolean unseen = changes.stream().anyMatch(change -> !isSeen(change, facts));
        return Finding.breaches()
                .addIf(unsaid, "changes", "what")
                .addIf(unfounded, "changes", "evidence")
                .addIf(unseen, "changes", "seen")
                .finding();
    }

    /** Whether somebody is named who saw it; where no evidence is named, that is told instead. */
    private static boolean isSeen(ReviewChange change, Facts facts) {
        return !change.getSeenBy().isEmpty()
                || change.getEvidence().isEmpty()
                || change.getEvidence().stream()
                        .flatMap(id -> facts.find(id).stream())
                        .flatMap(item -> item.getSource().stream())
                        .anyMatch(source ->
                                source.getPerson().isPresent() || source.getRole().isPresent());
    }
}
