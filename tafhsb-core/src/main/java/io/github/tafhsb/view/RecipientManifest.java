// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader is told about a view beside the view itself. Silent on what was kept from them in this case: it says what no view of this
 * kind holds, and to a person who asked for their own record also what is about somebody else.
 *
 * @param audience for whom the view is
 * @param declaration what it was made by
 * @param drawnOn the day it was made for
 * @param condition what the reader may do with it; empty where nobody has said
 * @param withheld what a reader of this kind is not shown
 */
public record RecipientManifest(
        Audience audience,
        AudienceView.DeclarationUsed declaration,
        Day drawnOn,
        Optional<AudienceView.OnwardCondition> condition,
        List<Withheld> withheld) {

    /** Takes what a reader is told. */
    public RecipientManifest {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(drawnOn, "drawnOn");
        Objects.requireNonNull(condition, "condition");
        withheld = List.copyOf(Objects.requireNonNull(withheld, "withheld"));
    }

    /** {@return the word RecipientManifest, whatever it says} */
    @Override
    public String toString() {
        return "RecipientManifest";
    }
}
