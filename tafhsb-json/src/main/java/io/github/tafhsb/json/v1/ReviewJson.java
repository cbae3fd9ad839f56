// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ID;
import static io.github.tafhsb.json.v1.FormulationJson.HYPOTHESIS_ID;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.review.Dissent;
import io.github.tafhsb.review.DissentId;
import io.github.tafhsb.review.RaterView;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.review.ReviewChange;
import io.github.tafhsb.review.ReviewId;
import io.github.tafhsb.review.TeamTopic;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.review.TeamViewId;

/** Reviews and differing views in JSON: one table for each type, in the order a person would tell it. */
final class ReviewJson {
    static final Shape<ReviewId> REVIEW_ID = identifier("ReviewId", ReviewId::new, ReviewId::value);
    static final Shape<TeamViewId> TEAM_VIEW_ID = identifier("TeamViewId", TeamViewId::new, TeamViewId::value);
    static final Shape<TeamTopic> TEAM_TOPIC = choice(TeamTopic.values());
    static final Shape<DissentId> DISSENT_ID = identifier("DissentId", DissentId::new, DissentId::value);

    static final ObjectShape<ReviewChange, ReviewChange.Builder> REVIEW_CHANGE = object(ReviewChange.class, ReviewChange::builder, ReviewChange.Builder::build)
            .optional("what", PASSAGE, ReviewChange::getWhat, ReviewChange.Builder::what)
            .list("evidence", listOf(EVIDENCE_ID, MANY), ReviewChange::getEvidence, ReviewChange.Builder::evidence)
            .list("seenBy", listOf(PERSON_ID, SOME), ReviewChange::getSeenBy, ReviewChange.Builder::seenBy);

    static final ObjectShape<Review, Review.Builder> REVIEW = object(Review.class, Review::builder, Review.Builder::build)
            .required("id", REVIEW_ID, Review::getId, Review.Builder::id)
            .optional("plannedFor", DAY, Review::getPlannedFor, Review.Builder::plannedFor)
            .optional("heldOn", DAY, Review::getHeldOn, Review.Builder::heldOn)
            .optional("lead", PERSON_ID, Review::getLead, Review.Builder::lead)
            .optional("lateBecause", PASSAGE, Review::getLateBecause, Review.Builder::lateBecause)
            .optional("lateDecidedBy", PERSON_ID, Review::getLateDecidedBy, Review.Builder::lateDecidedBy)
            .list("changes", listOf(REVIEW_CHANGE, SOME), Review::getChanges, Review.Builder::changes)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Review.Builder::extensions);

    static final ObjectShape<Dissent, Dissent.Builder> DISSENT = object(Dissent.class, Dissent::builder, Dissent.Builder::build)
            .required("id", DISSENT_ID, Dissent::getId, Dissent.Builder::id)
            .optional("by", PERSON_ID, Dissent::getBy, Dissent.Builder::by)
            .optional("on", DAY, Dissent::getOn, Dissent.Builder::on)
            .optional("hypothesis", HYPOTHESIS_ID, Dissent::getHypothesis, Dissent.Builder::hypothesis)
            .optional("view", PASSAGE, Dissent::getView, Dissent.Builder::view)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Dissent.Builder::extensions);

    static final ObjectShape<RaterView, RaterView.Builder> RATER_VIEW = object(RaterView.class, RaterView::builder, RaterView.Builder::build)
            .optional("by", PERSON_ID, RaterView::getBy, RaterView.Builder::by)
            .optional("view", PASSAGE, RaterView::getView, RaterView.Builder::view);

    static final ObjectShape<TeamView, TeamView.Builder> TEAM_VIEW = object(TeamView.class, TeamView::builder, TeamView.Builder::build)
            .required("id", TEAM_VIEW_ID, TeamView::getId, TeamView.Builder::id)
            .required("topic", TEAM_TOPIC, TeamView::getTopic, TeamView.Builder::topic)
            .optional("agreed", PASSAGE, TeamView::getAgreed, TeamView.Builder::agreed)
            .list("views", listOf(RATER_VIEW, SOME), TeamView::getViews, TeamView.Builder::views)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), TeamView.Builder::extensions);

    private ReviewJson() {}
}
