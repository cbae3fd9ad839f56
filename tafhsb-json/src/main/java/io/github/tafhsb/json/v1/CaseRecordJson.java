// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;
import static io.github.tafhsb.json.v1.AssessmentJson.WARNING_ANSWER;
import static io.github.tafhsb.json.v1.EvidenceJson.CHALLENGE;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ID;
import static io.github.tafhsb.json.v1.SafetyPlanJson.ACTION_ID;
import static io.github.tafhsb.json.v1.SafetyPlanJson.PROGRESS;
import static io.github.tafhsb.json.v1.SafetyPlanJson.SAFETY_PLAN;
import static io.github.tafhsb.json.v1.SharingJson.DISCLOSURE;
import static io.github.tafhsb.json.v1.SharingJson.REDACTION;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MOMENT;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.assessment.ActionProgress;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Closure;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.EvidenceChallenge;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.assessment.Issue;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.assessment.NamedPerson;
import io.github.tafhsb.assessment.PlanEnd;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** The case record: issued plans, signed versions, and what was added since in JSON: one table for each type, in the order a person would tell it. */
final class CaseRecordJson {
    static final Shape<IssuedPlanId> ISSUED_PLAN_ID = identifier("IssuedPlanId", IssuedPlanId::new, IssuedPlanId::value);
    static final Shape<EntryId> ENTRY_ID = identifier("EntryId", EntryId::new, EntryId::value);

    static final ObjectShape<NamedPerson, NamedPerson.Builder> NAMED_PERSON = object(NamedPerson.class, NamedPerson::builder, NamedPerson.Builder::build)
            .required("id", PERSON_ID, NamedPerson::getId, NamedPerson.Builder::id)
            .optional("role", LINE, NamedPerson::getRole, NamedPerson.Builder::role)
            .optional("reference", LINE, NamedPerson::getReference, NamedPerson.Builder::reference);

    static final ObjectShape<Issue, Issue.Builder> ISSUE = object(Issue.class, Issue::builder, Issue.Builder::build)
            .optional("person", PERSON_ID, Issue::getPerson, Issue.Builder::person)
            .optional("recipient", LINE, Issue::getRecipient, Issue.Builder::recipient)
            .optional("part", PASSAGE, Issue::getPart, Issue.Builder::part)
            .optional("on", DAY, Issue::getOn, Issue.Builder::on);

    static final ObjectShape<IssuedPlan, IssuedPlan.Builder> ISSUED_PLAN = object(IssuedPlan.class, IssuedPlan::builder, IssuedPlan.Builder::build)
            .required("id", ISSUED_PLAN_ID, IssuedPlan::getId, IssuedPlan.Builder::id)
            .required("version", COUNT, IssuedPlan::getVersion, IssuedPlan.Builder::version)
            .required("assessment", ASSESSMENT_ID, IssuedPlan::getAssessment, IssuedPlan.Builder::assessment)
            .required("assessmentVersion", COUNT, IssuedPlan::getAssessmentVersion, IssuedPlan.Builder::assessmentVersion)
            .optional("reference", LINE, IssuedPlan::getReference, IssuedPlan.Builder::reference)
            .required("plan", SAFETY_PLAN, IssuedPlan::getPlan, IssuedPlan.Builder::plan)
            .list("people", listOf(NAMED_PERSON, SOME), IssuedPlan::getPeople, IssuedPlan.Builder::people)
            .optional("issuedOn", DAY, IssuedPlan::getIssuedOn, IssuedPlan.Builder::issuedOn)
            .optional("approvedBy", PERSON_ID, IssuedPlan::getApprovedBy, IssuedPlan.Builder::approvedBy)
            .optional("outsideEdition", YES_NO, IssuedPlan::getOutsideEdition, IssuedPlan.Builder::outsideEdition)
            .list("issues", listOf(ISSUE, SOME), IssuedPlan::getIssues, IssuedPlan.Builder::issues)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), IssuedPlan.Builder::extensions);

    static final ObjectShape<ActionProgress, ActionProgress.Builder> ACTION_PROGRESS = object(ActionProgress.class, ActionProgress::builder, ActionProgress.Builder::build)
            .required("action", ACTION_ID, ActionProgress::getAction, ActionProgress.Builder::action)
            .required("progress", PROGRESS, ActionProgress::getProgress, ActionProgress.Builder::progress);

    static final ObjectShape<EvidenceChallenge, EvidenceChallenge.Builder> EVIDENCE_CHALLENGE = object(EvidenceChallenge.class, EvidenceChallenge::builder, EvidenceChallenge.Builder::build)
            .required("evidence", EVIDENCE_ID, EvidenceChallenge::getEvidence, EvidenceChallenge.Builder::evidence)
            .required("challenge", CHALLENGE, EvidenceChallenge::getChallenge, EvidenceChallenge.Builder::challenge);

    static final ObjectShape<Handover, Handover.Builder> HANDOVER = object(Handover.class, Handover::builder, Handover.Builder::build)
            .optional("handedBy", PERSON_ID, Handover::getHandedBy, Handover.Builder::handedBy)
            .optional("acceptedBy", PERSON_ID, Handover::getAcceptedBy, Handover.Builder::acceptedBy)
            .optional("acceptedOn", DAY, Handover::getAcceptedOn, Handover.Builder::acceptedOn)
            .optional("note", PASSAGE, Handover::getNote, Handover.Builder::note);

    static final ObjectShape<PlanEnd, PlanEnd.Builder> PLAN_END = object(PlanEnd.class, PlanEnd::builder, PlanEnd.Builder::build)
            .required("plan", ISSUED_PLAN_ID, PlanEnd::getPlan, PlanEnd.Builder::plan)
            .optional("endedBy", PERSON_ID, PlanEnd::getEndedBy, PlanEnd.Builder::endedBy)
            .optional("endedOn", DAY, PlanEnd::getEndedOn, PlanEnd.Builder::endedOn)
            .optional("reason", PASSAGE, PlanEnd::getReason, PlanEnd.Builder::reason);

    static final ObjectShape<Closure, Closure.Builder> CLOSURE = object(Closure.class, Closure::builder, Closure.Builder::build)
            .optional("closedBy", PERSON_ID, Closure::getClosedBy, Closure.Builder::closedBy)
            .optional("closedOn", DAY, Closure::getClosedOn, Closure.Builder::closedOn)
            .optional("reason", PASSAGE, Closure::getReason, Closure.Builder::reason)
            .optional("outsideEdition", YES_NO, Closure::getOutsideEdition, Closure.Builder::outsideEdition);

    static final Shape<EntryContent> ENTRY_CONTENT = union(
            "EntryContent",
            when("disclosure", EntryContent.Disclosed.class, DISCLOSURE.as(EntryContent.Disclosed::new, EntryContent.Disclosed::held)),
            when("progress", EntryContent.Progressed.class, ACTION_PROGRESS.as(EntryContent.Progressed::new, EntryContent.Progressed::held)),
            when("stressor", EntryContent.Stressor.class, PASSAGE.as(EntryContent.Stressor::new, EntryContent.Stressor::held)),
            when("challenge", EntryContent.Challenged.class, EVIDENCE_CHALLENGE.as(EntryContent.Challenged::new, EntryContent.Challenged::held)),
            when("answer", EntryContent.Answered.class, WARNING_ANSWER.as(EntryContent.Answered::new, EntryContent.Answered::held)),
            when("hold", EntryContent.Hold.class, PASSAGE.as(EntryContent.Hold::new, EntryContent.Hold::held)),
            when("holdLifted", EntryContent.HoldLifted.class, PASSAGE.as(EntryContent.HoldLifted::new, EntryContent.HoldLifted::held)),
            when("handover", EntryContent.HandedOver.class, HANDOVER.as(EntryContent.HandedOver::new, EntryContent.HandedOver::held)),
            when("supervision", EntryContent.SupervisionNote.class, PASSAGE.as(EntryContent.SupervisionNote::new, EntryContent.SupervisionNote::held)),
            when("redaction", EntryContent.Redacted.class, REDACTION.as(EntryContent.Redacted::new, EntryContent.Redacted::held)),
            when("planEnded", EntryContent.PlanEnded.class, PLAN_END.as(EntryContent.PlanEnded::new, EntryContent.PlanEnded::held)),
            when("closed", EntryContent.Closed.class, CLOSURE.as(EntryContent.Closed::new, EntryContent.Closed::held)));

    static final ObjectShape<Entry, Entry.Builder> ENTRY = object(Entry.class, Entry::builder, Entry.Builder::build)
            .required("id", ENTRY_ID, Entry::getId, Entry.Builder::id)
            .required("version", COUNT, Entry::getVersion, Entry.Builder::version)
            .optional("recordedAt", MOMENT, Entry::getRecordedAt, Entry.Builder::recordedAt)
            .optional("on", DAY, Entry::getOn, Entry.Builder::on)
            .optional("by", PERSON_ID, Entry::getBy, Entry.Builder::by)
            .required("what", ENTRY_CONTENT, Entry::getWhat, Entry.Builder::what)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Entry.Builder::extensions);

    static final ObjectShape<CaseRecord, CaseRecord.Builder> CASE_RECORD = of(FinalAssessmentJson.SHAPE);

    private CaseRecordJson() {}

    /** Case records of what a signed version looks like in one version of the schema. */
    static ObjectShape<CaseRecord, CaseRecord.Builder> of(Shape<FinalAssessment> signed) {
        return object(CaseRecord.class, CaseRecord::builder, CaseRecord.Builder::build)
                .required("id", ASSESSMENT_ID, CaseRecord::getId, CaseRecord.Builder::id)
                .optional("reference", LINE, CaseRecord::getReference, CaseRecord.Builder::reference)
                .list("versions", listOf(signed, SOME), CaseRecord::getVersions, CaseRecord.Builder::versions)
                .list("plans", listOf(ISSUED_PLAN, SOME), CaseRecord::getPlans, CaseRecord.Builder::plans)
                .list("entries", listOf(ENTRY, SOME), CaseRecord::getEntries, CaseRecord.Builder::entries)
                .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), CaseRecord.Builder::extensions);
    }
}
