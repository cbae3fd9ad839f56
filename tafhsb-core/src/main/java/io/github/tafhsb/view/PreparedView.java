// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.sharing.Disclosure;
import java.util.List;
import java.util.Objects;

/**
 * A view that can go, once a person has read it.
 *
 * @param view what goes to the reader
 * @param sender what stays with the sender
 * @param disclosure the entry for the record that says what went: append it once it has gone
 */
public record PreparedView(AudienceView view, SenderManifest sender, Disclosure disclosure) {

    /** Takes a view and what belongs to it. */
    public PreparedView {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /**
     * {@return what the rules say of this share before it is made; empty if there is nothing}
     *
     * @param assessment the record that the view is of
     */
    public List<Problem> beforeSharing(Assessment assessment, Context context) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(context, "context");
        Assessment shared = assessment.find(disclosure.getId()).isPresent()
                ? assessment.update(disclosure.getId(), recorded -> disclosure)
                : assessment.add(disclosure);
        return Checker.standard().beforeSharing(shared, disclosure.getId(), context);
    }

    /** {@return the word PreparedView, whatever it holds} */
    @Override
    public String toString() {
        return "PreparedView";
    }
}
