// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.sharing.RedactionId;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.sharing.ReportRoute;

/** What was shared and what had to be removed in JSON: one table for each type, in the order a person would tell it. */
final class SharingJson {
    static final Shape<DisclosureDecision> DISCLOSURE_DECISION = choice(DisclosureDecision.values());
    static final Shape<ReportRoute> REPORT_ROUTE = choice(ReportRoute.values());

    static final Shape<DisclosureId> DISCLOSURE_ID = identifier("DisclosureId", DisclosureId::new, DisclosureId::value);
    static final Shape<RedactionId> REDACTION_ID = identifier("RedactionId", RedactionId::new, RedactionId::value);

    static final ObjectShape<Disclosure, Disclosure.Builder> DISCLOSURE = object(Disclosure.class, Disclosure::builder, Disclosure.Builder::build)
            .required("id", DISCLOSURE_ID, Disclosure::getId, Disclosure.Builder::id)
            .required("decision", DISCLOSURE_DECISION, Disclosure::getDecision, Disclosure.Builder::decision)
            .optional("decidedOn", DAY, Disclosure::getDecidedOn, Disclosure.Builder::decidedOn)
            .optional("decidedBy", PERSON_ID, Disclosure::getDecidedBy, Disclosure.Builder::decidedBy)
            .optional("recipient", LINE, Disclosure::getRecipient, Disclosure.Builder::recipient)
            .list("recipients", listOf(PERSON_ID, SOME), Disclosure::getRecipients, Disclosure.Builder::recipients)
            .optional("what", PASSAGE, Disclosure::getWhat, Disclosure.Builder::what)
            .list("items", listOf(SUBJECT_ID, MANY), Disclosure::getItems, Disclosure.Builder::items)
            .optional("whole", YES_NO, Disclosure::getWhole, Disclosure.Builder::whole)
            .optional("wholeBecause", PASSAGE, Disclosure::getWholeBecause, Disclosure.Builder::wholeBecause)
            .optional("why", PASSAGE, Disclosure::getWhy, Disclosure.Builder::why)
            .optional("reasoning", PASSAGE, Disclosure::getReasoning, Disclosure.Builder::reasoning)
            .optional("basis", CODE, Disclosure::getBasis, Disclosure.Builder::basis)
            .optional("how", LINE, Disclosure::getHow, Disclosure.Builder::how)
            .optional("condition", PASSAGE, Disclosure::getCondition, Disclosure.Builder::condition)
            .optional("familyTold", PASSAGE, Disclosure::getFamilyTold, Disclosure.Builder::familyTold)
            .optional("accessRequest", YES_NO, Disclosure::getAccessRequest, Disclosure.Builder::accessRequest)
            .optional("datedNarrative", YES_NO, Disclosure::getDatedNarrative, Disclosure.Builder::datedNarrative)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Disclosure.Builder::extensions);

    static final ObjectShape<Redaction, Redaction.Builder> REDACTION = object(Redaction.class, Redaction::builder, Redaction.Builder::build)
            .required("id", REDACTION_ID, Redaction::getId, Redaction.Builder::id)
            .required("removed", SUBJECT_ID, Redaction::getRemoved, Redaction.Builder::removed)
            .optional("redactedOn", DAY, Redaction::getRedactedOn, Redaction.Builder::redactedOn)
            .optional("by", PERSON_ID, Redaction::getBy, Redaction.Builder::by)
            .optional("why", PASSAGE, Redaction::getWhy, Redaction.Builder::why)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Redaction.Builder::extensions);

    static final ObjectShape<ReportDecision, ReportDecision.Builder> REPORT_DECISION = object(ReportDecision.class, ReportDecision::builder, ReportDecision.Builder::build)
            .required("route", REPORT_ROUTE, ReportDecision::getRoute, ReportDecision.Builder::route)
            .optional("reason", PASSAGE, ReportDecision::getReason, ReportDecision.Builder::reason)
            .optional("decidedBy", PERSON_ID, ReportDecision::getDecidedBy, ReportDecision.Builder::decidedBy)
            .optional("decidedOn", DAY, ReportDecision::getDecidedOn, ReportDecision.Builder::decidedOn);

    private SharingJson() {}
}
