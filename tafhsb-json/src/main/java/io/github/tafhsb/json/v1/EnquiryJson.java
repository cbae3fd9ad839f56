// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.EmbargoId;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.enquiry.PromptAnswer;
import io.github.tafhsb.enquiry.SafetyCheckId;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.enquiry.WorksheetState;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** What was explored, what is not known and what must wait in JSON: one table for each type, in the order a person would tell it. */
final class EnquiryJson {
    static final Shape<Sphere> SPHERE = choice(Sphere.values());
    static final Shape<WorksheetState> WORKSHEET_STATE = choice(WorksheetState.values());
    static final Shape<GapEnding> GAP_ENDING = choice(GapEnding.values());
    static final Shape<EventKind> EVENT_KIND = choice(EventKind.values());

    static final Shape<WorksheetId> WORKSHEET_ID = identifier("WorksheetId", WorksheetId::new, WorksheetId::value);
    static final Shape<GapId> GAP_ID = identifier("GapId", GapId::new, GapId::value);
    static final Shape<EmbargoId> EMBARGO_ID = identifier("EmbargoId", EmbargoId::new, EmbargoId::value);
    static final Shape<AccountId> ACCOUNT_ID = identifier("AccountId", AccountId::new, AccountId::value);
    static final Shape<PoliceAgreementId> POLICE_AGREEMENT_ID = identifier("PoliceAgreementId", PoliceAgreementId::new, PoliceAgreementId::value);
    static final Shape<EventId> EVENT_ID = identifier("EventId", EventId::new, EventId::value);
    static final Shape<SafetyCheckId> SAFETY_CHECK_ID = identifier("SafetyCheckId", SafetyCheckId::new, SafetyCheckId::value);

    static final ObjectShape<PromptAnswer, PromptAnswer.Builder> PROMPT_ANSWER = object(PromptAnswer.class, PromptAnswer::builder, PromptAnswer.Builder::build)
            .required("prompt", CODE, PromptAnswer::getPrompt, PromptAnswer.Builder::prompt)
            .required("answer", ANSWER_PASSAGE, PromptAnswer::getAnswer, PromptAnswer.Builder::answer);

    static final ObjectShape<Worksheet, Worksheet.Builder> WORKSHEET = object(Worksheet.class, Worksheet::builder, Worksheet.Builder::build)
            .required("id", WORKSHEET_ID, Worksheet::getId, Worksheet.Builder::id)
            .required("domain", CODE, Worksheet::getDomain, Worksheet.Builder::domain)
            .optional("state", WORKSHEET_STATE, Worksheet::getState, Worksheet.Builder::state)
            .list("answers", listOf(PROMPT_ANSWER, SOME), Worksheet::getAnswers, Worksheet.Builder::answers)
            .optional("summary", PASSAGE, Worksheet::getSummary, Worksheet.Builder::summary)
            .list("evidence", listOf(EVIDENCE_ID, MANY), Worksheet::getEvidence, Worksheet.Builder::evidence)
            .list("gaps", listOf(GAP_ID, MANY), Worksheet::getGaps, Worksheet.Builder::gaps)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Worksheet.Builder::extensions);

    static final ObjectShape<AccountSought, AccountSought.Builder> ACCOUNT_SOUGHT = object(AccountSought.class, AccountSought::builder, AccountSought.Builder::build)
            .required("id", ACCOUNT_ID, AccountSought::getId, AccountSought.Builder::id)
            .required("whose", PERSON_ID, AccountSought::getWhose, AccountSought.Builder::whose)
            .optional("account", ANSWER_PASSAGE, AccountSought::getAccount, AccountSought.Builder::account)
            .optional("agreesWithRecord", ANSWER_YES_NO, AccountSought::getAgreesWithRecord, AccountSought.Builder::agreesWithRecord)
            .optional("disagreement", PASSAGE, AccountSought::getDisagreement, AccountSought.Builder::disagreement)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), AccountSought.Builder::extensions);

    static final ObjectShape<GapEnd, GapEnd.Builder> GAP_END = object(GapEnd.class, GapEnd::builder, GapEnd.Builder::build)
            .required("how", GAP_ENDING, GapEnd::getHow, GapEnd.Builder::how)
            .optional("endedOn", DAY, GapEnd::getEndedOn, GapEnd.Builder::endedOn)
            .optional("finding", PASSAGE, GapEnd::getFinding, GapEnd.Builder::finding)
            .list("evidence", listOf(EVIDENCE_ID, MANY), GapEnd::getEvidence, GapEnd.Builder::evidence);

    static final ObjectShape<Postponement, Postponement.Builder> POSTPONEMENT = object(Postponement.class, Postponement::builder, Postponement.Builder::build)
            .optional("until", DAY, Postponement::getUntil, Postponement.Builder::until)
            .optional("because", PASSAGE, Postponement::getBecause, Postponement.Builder::because)
            .optional("decidedBy", PERSON_ID, Postponement::getDecidedBy, Postponement.Builder::decidedBy);

    static final ObjectShape<InformationGap, InformationGap.Builder> INFORMATION_GAP = object(InformationGap.class, InformationGap::builder, InformationGap.Builder::build)
            .required("id", GAP_ID, InformationGap::getId, InformationGap.Builder::id)
            .optional("question", PASSAGE, InformationGap::getQuestion, InformationGap.Builder::question)
            .optional("owner", PERSON_ID, InformationGap::getOwner, InformationGap.Builder::owner)
            .optional("action", PASSAGE, InformationGap::getAction, InformationGap.Builder::action)
            .optional("dueOn", DAY, InformationGap::getDueOn, InformationGap.Builder::dueOn)
            .optional("askAgainOn", DAY, InformationGap::getAskAgainOn, InformationGap.Builder::askAgainOn)
            .optional("postponed", POSTPONEMENT, InformationGap::getPostponed, InformationGap.Builder::postponed)
            .optional("ended", GAP_END, InformationGap::getEnded, InformationGap.Builder::ended)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), InformationGap.Builder::extensions);

    static final ObjectShape<NoGapsIdentified, NoGapsIdentified.Builder> NO_GAPS_IDENTIFIED = object(NoGapsIdentified.class, NoGapsIdentified::builder, NoGapsIdentified.Builder::build)
            .optional("by", PERSON_ID, NoGapsIdentified::getBy, NoGapsIdentified.Builder::by)
            .optional("on", DAY, NoGapsIdentified::getOn, NoGapsIdentified.Builder::on);

    static final ObjectShape<Embargo, Embargo.Builder> EMBARGO = object(Embargo.class, Embargo::builder, Embargo.Builder::build)
            .required("id", EMBARGO_ID, Embargo::getId, Embargo.Builder::id)
            .optional("topic", PASSAGE, Embargo::getTopic, Embargo.Builder::topic)
            .list("notWith", listOf(PERSON_ID, SOME), Embargo::getNotWith, Embargo.Builder::notWith)
            .optional("askedBy", PERSON_ID, Embargo::getAskedBy, Embargo.Builder::askedBy)
            .optional("until", DAY, Embargo::getUntil, Embargo.Builder::until)
            .optional("untilEvent", LINE, Embargo::getUntilEvent, Embargo.Builder::untilEvent)
            .optional("reviewOn", DAY, Embargo::getReviewOn, Embargo.Builder::reviewOn)
            .optional("liftedOn", DAY, Embargo::getLiftedOn, Embargo.Builder::liftedOn)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Embargo.Builder::extensions);

    static final ObjectShape<PoliceAgreement, PoliceAgreement.Builder> POLICE_AGREEMENT = object(PoliceAgreement.class, PoliceAgreement::builder, PoliceAgreement.Builder::build)
            .required("id", POLICE_AGREEMENT_ID, PoliceAgreement::getId, PoliceAgreement.Builder::id)
            .optional("agreedOn", DAY, PoliceAgreement::getAgreedOn, PoliceAgreement.Builder::agreedOn)
            .optional("agreedWith", PERSON_ID, PoliceAgreement::getAgreedWith, PoliceAgreement.Builder::agreedWith)
            .optional("mayBeDiscussed", PASSAGE, PoliceAgreement::getMayBeDiscussed, PoliceAgreement.Builder::mayBeDiscussed)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), PoliceAgreement.Builder::extensions);

    static final ObjectShape<CaseEvent, CaseEvent.Builder> CASE_EVENT = object(CaseEvent.class, CaseEvent::builder, CaseEvent.Builder::build)
            .required("id", EVENT_ID, CaseEvent::getId, CaseEvent.Builder::id)
            .required("kind", EVENT_KIND, CaseEvent::getKind, CaseEvent.Builder::kind)
            .optional("on", WHEN, CaseEvent::getOn, CaseEvent.Builder::on)
            .optional("note", PASSAGE, CaseEvent::getNote, CaseEvent.Builder::note)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), CaseEvent.Builder::extensions);

    static final ObjectShape<ChildSafetyCheck, ChildSafetyCheck.Builder> CHILD_SAFETY_CHECK = object(ChildSafetyCheck.class, ChildSafetyCheck::builder, ChildSafetyCheck.Builder::build)
            .required("id", SAFETY_CHECK_ID, ChildSafetyCheck::getId, ChildSafetyCheck.Builder::id)
            .optional("askedOn", DAY, ChildSafetyCheck::getAskedOn, ChildSafetyCheck.Builder::askedOn)
            .list("askedOf", listOf(PERSON_ID, SOME), ChildSafetyCheck::getAskedOf, ChildSafetyCheck.Builder::askedOf)
            .optional("notAskedOfChild", PASSAGE, ChildSafetyCheck::getNotAskedOfChild, ChildSafetyCheck.Builder::notAskedOfChild)
            .optional("riskNow", ANSWER_YES_NO, ChildSafetyCheck::getRiskNow, ChildSafetyCheck.Builder::riskNow)
            .optional("note", PASSAGE, ChildSafetyCheck::getNote, ChildSafetyCheck.Builder::note)
            .optional("inPlace", PASSAGE, ChildSafetyCheck::getInPlace, ChildSafetyCheck.Builder::inPlace)
            .list("whoRings", listOf(PERSON_ID, SOME), ChildSafetyCheck::getWhoRings, ChildSafetyCheck.Builder::whoRings)
            .optional("number", LINE, ChildSafetyCheck::getNumber, ChildSafetyCheck.Builder::number)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), ChildSafetyCheck.Builder::extensions);

    private EnquiryJson() {}
}
