// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import java.util.Optional;

/** What changed at the review this version comes from, on what evidence, and who saw it. */
final class ReviewSection {
    private ReviewSection() {}

    static Html of(Sheet sheet, Optional<Review> held) {
        if (held.isEmpty()) {
            return Html.run();
        }
        Review review = held.get();
        Html section = sheet.section(Chapter.REVIEW);
        Html terms = new Terms(sheet)
                .day("review.planned", review.getPlannedFor())
                .day("review.held", review.getHeldOn())
                .person("review.lead", review.getLead())
                .passage("review.late", review.getLateBecause())
                .html("terms");
        section.add(Html.of("div", terms).id(sheet.anchors().mark(review.getId(), sheet.word("review.title"))));
        Table table = new Table(sheet, "review.caption", "review.what", "review.evidence", "review.seen-by");
        for (ReviewChange change : review.getChanges()) {
            table.row(
                    sheet.passage(change.getWhat()),
                    sheet.sources(change.getEvidence()),
                    sheet.people(change.getSeenBy()));
        }
        return section.add(table.html("headed wide-first"));
    }
}
