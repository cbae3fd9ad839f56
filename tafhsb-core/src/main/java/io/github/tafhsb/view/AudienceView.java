// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one reader may see of an assessment. It is no assessment, cannot be read as one, and says nothing of what it leaves out.
 *
 * @param id the assessment, under an identifier made anew for this reader
 * @param audience for whom it is
 * @param declaration what it was made by
 * @param drawnOn the day it was made for
 * @param version of which version of the assessment it is
 * @param condition what the reader may do with it; empty where nobody has said
 * @param content what is shown, by member of the record
 * @param withheld what a reader of this kind is not shown
 */
public record AudienceView(
        ViewId id,
        Audience audience,
        DeclarationUsed declaration,
        Day drawnOn,
        int version,
        Optional<OnwardCondition> condition,
        ViewedPart content,
        List<Withheld> withheld) {

    /** The kind of what is shown of the record itself. */
    static final String ROOT = "View";

    /** Takes what is shown. */
    public AudienceView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(drawnOn, "drawnOn");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(content, "content");
        withheld = List.copyOf(Objects.requireNonNull(withheld, "withheld"));
    }

    /** {@return what goes with the view for its reader: what it is, under which condition, and what such a view never holds} */
    public RecipientManifest manifest() {
        return new RecipientManifest(audience, declaration, drawnOn, condition, withheld);
    }

    /** {@return the word AudienceView, whatever it shows} */
    @Override
    public String toString() {
        return "AudienceView";
    }

    /**
     * Names the declaration that a view was made by.
     *
     * @param id its key
     * @param version its version
     */
    public record DeclarationUsed(String id, String version) {

        /** Takes a declaration's key and version. */
        public DeclarationUsed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
        }
    }

    /**
     * The condition of the share, which travels with the view.
     *
     * @param text what the reader may do with it, as the sender wrote it for them
     */
    public record OnwardCondition(Viewed.Said text) {

        /** Takes a condition. */
        public OnwardCondition {
            Objects.requireNonNull(text, "text");
        }

        static OnwardCondition of(Passage condition) {
            return new OnwardCondition(new Viewed.Said(
                    condition.getText(),
                    condition.getLanguage(),
                    condition.getOrigin(),
                    condition.getRendering(),
                    Optional.empty()));
        }

        /** {@return the word OnwardCondition, whatever it says} */
        @Override
        public String toString() {
            return "OnwardCondition";
        }
    }
}
