// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;

import io.github.tafhsb.applicability.GuidanceEdition;
import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.json.shape.ObjectShape;

/** What a record says of the guidance edition and its limits in JSON: one table for each type, in the order a person would tell it. */
final class ApplicabilityJson {
    static final ObjectShape<GuidanceEdition, GuidanceEdition.Builder> GUIDANCE_EDITION = object(GuidanceEdition.class, GuidanceEdition::builder, GuidanceEdition.Builder::build)
            .optional("publisher", LINE, GuidanceEdition::getPublisher, GuidanceEdition.Builder::publisher)
            .optional("title", LINE, GuidanceEdition::getTitle, GuidanceEdition.Builder::title)
            .optional("edition", LINE, GuidanceEdition::getEdition, GuidanceEdition.Builder::edition)
            .optional("published", WHEN, GuidanceEdition::getPublished, GuidanceEdition.Builder::published)
            .optional("profile", CODE, GuidanceEdition::getProfile, GuidanceEdition.Builder::profile);

    static final ObjectShape<ScopeDecision, ScopeDecision.Builder> SCOPE_DECISION = object(ScopeDecision.class, ScopeDecision::builder, ScopeDecision.Builder::build)
            .optional("decidedOn", DAY, ScopeDecision::getDecidedOn, ScopeDecision.Builder::decidedOn)
            .optional("decidedBy", PERSON_ID, ScopeDecision::getDecidedBy, ScopeDecision.Builder::decidedBy)
            .optional("approvedBy", PERSON_ID, ScopeDecision::getApprovedBy, ScopeDecision.Builder::approvedBy)
            .optional("reason", PASSAGE, ScopeDecision::getReason, ScopeDecision.Builder::reason)
            .optional("usedInstead", PASSAGE, ScopeDecision::getUsedInstead, ScopeDecision.Builder::usedInstead);

    private ApplicabilityJson() {}
}
