// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.lazy;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.LANGUAGE;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.ORIGIN;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;
import static io.github.tafhsb.json.v1.ValuesJson.key;
import static io.github.tafhsb.json.v1.ValuesJson.running;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.AudienceView.DeclarationUsed;
import io.github.tafhsb.view.ViewId;
import io.github.tafhsb.view.ViewReason;
import io.github.tafhsb.view.Viewed;
import io.github.tafhsb.view.ViewedMember;
import io.github.tafhsb.view.ViewedPart;
import io.github.tafhsb.view.Withheld;

/**
 * What one reader may see of an assessment, in JSON. It shares no object with the assessment: a view fits no table of one, and an
 * assessment not this.
 *
 * <p>It is written and never read back: whoever needs to know more asks, and gets another view.
 */
final class ViewJson {
    private static final int LONGEST_NAME = 64;

    private static final Shape<ViewId> VIEW_ID = identifier("ViewId", ViewId::new, ViewId::value);
    private static final Shape<Audience> AUDIENCE = choice(Audience.values());
    private static final Shape<ViewReason> VIEW_REASON = choice(ViewReason.values());
    private static final Shape<String> KIND = text(1, LONGEST_NAME).matching("^[A-Z][A-Za-z]*$").examples("SafetyAction");
    private static final Shape<String> NAME = text(1, LONGEST_NAME).matching("^[a-z][A-Za-z]*$").examples("what");
    private static final Shape<String> WORD =
            text(1, LONGEST_NAME).matching("^[a-z0-9]+(?:-[a-z0-9]+)*$").examples("restriction");

    private static final ObjectShape<Viewed.Said, Object> PASSAGE = written(Viewed.Said.class, "ViewedPassage")
            .required("text", running(Words.LONGEST), it -> it.text().text(), ExplanationJson::unread)
            .required("language", LANGUAGE, Viewed.Said::language, ExplanationJson::unread)
            .required("origin", ORIGIN, Viewed.Said::origin, ExplanationJson::unread)
            .optional("rendering", running(Words.LONGEST), it -> it.rendering().map(Words::text), ExplanationJson::unread)
            .optional("by", VIEW_ID, Viewed.Said::by, ExplanationJson::unread);

    private static final ObjectShape<Viewed.Chosen, Object> CHOSEN = written(Viewed.Chosen.class, "ViewedChoice")
            .required("list", KIND, Viewed.Chosen::list, ExplanationJson::unread)
            .required("value", WORD, it -> it.choice().wire(), ExplanationJson::unread);

    private static final Shape<Viewed> VALUE = union(
            "Viewed",
            when("passage", Viewed.Said.class, PASSAGE),
            when("text", Viewed.Text.class, LINE.as(Viewed.Text::new, Viewed.Text::line)),
            when("date", Viewed.On.class, WHEN.as(Viewed.On::new, Viewed.On::date)),
            when("choice", Viewed.Chosen.class, CHOSEN),
            when("code", Viewed.Coded.class, CODE.as(Viewed.Coded::new, Viewed.Coded::code)),
            when("language", Viewed.Spoken.class, LANGUAGE.as(Viewed.Spoken::new, Viewed.Spoken::language)),
            when("refersTo", Viewed.PointsAt.class, VIEW_ID.as(Viewed.PointsAt::new, Viewed.PointsAt::id)),
            when("part", Viewed.Holds.class, lazy(ViewJson::part).as(Viewed.Holds::new, Viewed.Holds::part)));

    private static final ObjectShape<ViewedMember, Object> MEMBER = written(ViewedMember.class, "ViewedMember")
            .required("name", NAME, ViewedMember::name, ExplanationJson::unread)
            .required("values", listOf(VALUE, 1, MANY), ViewedMember::values, ExplanationJson::unread);

    private static final ObjectShape<ViewedPart, Object> PART = written(ViewedPart.class, "ViewedPart")
            .required("kind", KIND, ViewedPart::kind, ExplanationJson::unread)
            .optional("id", VIEW_ID, ViewedPart::id, ExplanationJson::unread)
            .list("members", listOf(MEMBER, SOME), ViewedPart::members, ExplanationJson::unread);

    private static final ObjectShape<DeclarationUsed, Object> DECLARATION = written(DeclarationUsed.class, "DeclarationUsed")
            .required("id", key(LONGEST_NAME), DeclarationUsed::id, ExplanationJson::unread)
            .required("version", key(LONGEST_NAME), DeclarationUsed::version, ExplanationJson::unread);

    private static final ObjectShape<Withheld, Object> WITHHELD = written(Withheld.class, "Withheld")
            .required("name", NAME, Withheld::kind, ExplanationJson::unread)
            .required("because", VIEW_REASON, Withheld::because, ExplanationJson::unread);

    static final ObjectShape<AudienceView, Object> AUDIENCE_VIEW = written(AudienceView.class, "AudienceView")
            .required("id", VIEW_ID, AudienceView::id, ExplanationJson::unread)
            .required("audience", AUDIENCE, AudienceView::audience, ExplanationJson::unread)
            .required("declaration", DECLARATION, AudienceView::declaration, ExplanationJson::unread)
            .required("drawnOn", DAY, AudienceView::drawnOn, ExplanationJson::unread)
            .required("ofVersion", COUNT, AudienceView::version, ExplanationJson::unread)
            .optional("condition", PASSAGE, it -> it.condition().map(AudienceView.OnwardCondition::text), ExplanationJson::unread)
            .list("shown", listOf(MEMBER, SOME), it -> it.content().members(), ExplanationJson::unread)
            .list("withheld", listOf(WITHHELD, SOME), AudienceView::withheld, ExplanationJson::unread);

    private ViewJson() {}

    private static Shape<ViewedPart> part() {
        return PART;
    }
}
