// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ApplicabilityJson.GUIDANCE_EDITION;
import static io.github.tafhsb.json.v1.ApplicabilityJson.SCOPE_DECISION;
import static io.github.tafhsb.json.v1.EnquiryJson.ACCOUNT_SOUGHT;
import static io.github.tafhsb.json.v1.EnquiryJson.CASE_EVENT;
import static io.github.tafhsb.json.v1.EnquiryJson.CHILD_SAFETY_CHECK;
import static io.github.tafhsb.json.v1.EnquiryJson.EMBARGO;
import static io.github.tafhsb.json.v1.EnquiryJson.INFORMATION_GAP;
import static io.github.tafhsb.json.v1.EnquiryJson.NO_GAPS_IDENTIFIED;
import static io.github.tafhsb.json.v1.EnquiryJson.POLICE_AGREEMENT;
import static io.github.tafhsb.json.v1.EnquiryJson.WORKSHEET;
import static io.github.tafhsb.json.v1.EvidenceJson.BEHAVIOUR;
import static io.github.tafhsb.json.v1.EvidenceJson.EARLIER_CONCERN;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ITEM;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_LINK;
import static io.github.tafhsb.json.v1.FormulationJson.FORMULATION;
import static io.github.tafhsb.json.v1.HostJson.HOST_ASSESSMENT;
import static io.github.tafhsb.json.v1.HostJson.JUSTICE_ROUTE;
import static io.github.tafhsb.json.v1.PeopleJson.CHILD;
import static io.github.tafhsb.json.v1.PeopleJson.CONTRIBUTION;
import static io.github.tafhsb.json.v1.PeopleJson.PERSON_INVOLVED;
import static io.github.tafhsb.json.v1.PeopleJson.PRACTITIONER;
import static io.github.tafhsb.json.v1.ReviewJson.DISSENT;
import static io.github.tafhsb.json.v1.ReviewJson.REVIEW;
import static io.github.tafhsb.json.v1.ReviewJson.TEAM_VIEW;
import static io.github.tafhsb.json.v1.SafetyPlanJson.PLAN_NOT_NEEDED;
import static io.github.tafhsb.json.v1.SafetyPlanJson.SAFETY_PLAN;
import static io.github.tafhsb.json.v1.SharingJson.DISCLOSURE;
import static io.github.tafhsb.json.v1.SharingJson.REDACTION;
import static io.github.tafhsb.json.v1.SharingJson.REPORT_DECISION;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.CATALOGUE_USED;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.DIGEST;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.LINE;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.RULE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Commission;
import io.github.tafhsb.assessment.CommissionPurpose;
import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Judgement;
import io.github.tafhsb.assessment.RuleOutcome;
import io.github.tafhsb.assessment.SettingKind;
import io.github.tafhsb.assessment.SettingUsed;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.assessment.SignOffDecision;
import io.github.tafhsb.assessment.SupervisorException;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Outcome;

/** The assessment, what it was judged by, and who signed it in JSON: one table for each type, in the order a person would tell it. */
final class AssessmentJson {
    static final Shape<CommissionPurpose> COMMISSION_PURPOSE = choice(CommissionPurpose.values());
    static final Shape<SignOffDecision> SIGN_OFF_DECISION = choice(SignOffDecision.values());
    static final Shape<SettingKind> SETTING_KIND = choice(SettingKind.values());

    static final Shape<Outcome> OUTCOME = choice(Outcome.values());
    static final Shape<NotApplicable> NOT_APPLICABLE = choice(NotApplicable.values());

    static final Shape<ExceptionId> EXCEPTION_ID = identifier("ExceptionId", ExceptionId::new, ExceptionId::value);
    static final Shape<WarningAnswerId> WARNING_ANSWER_ID = identifier("WarningAnswerId", WarningAnswerId::new, WarningAnswerId::value);

    static final ObjectShape<RuleOutcome, RuleOutcome.Builder> RULE_OUTCOME = object(RuleOutcome.class, RuleOutcome::builder, RuleOutcome.Builder::build)
            .required("rule", RULE_ID, RuleOutcome::getRule, RuleOutcome.Builder::rule)
            .required("revision", COUNT, RuleOutcome::getRevision, RuleOutcome.Builder::revision)
            .required("outcome", OUTCOME, RuleOutcome::getOutcome, RuleOutcome.Builder::outcome)
            .optional("because", NOT_APPLICABLE, RuleOutcome::getBecause, RuleOutcome.Builder::because);

    static final ObjectShape<SettingUsed, SettingUsed.Builder> SETTING_USED = object(SettingUsed.class, SettingUsed::builder, SettingUsed.Builder::build)
            .required("kind", SETTING_KIND, SettingUsed::getKind, SettingUsed.Builder::kind)
            .required("name", LINE, SettingUsed::getName, SettingUsed.Builder::name)
            .required("version", LINE, SettingUsed::getVersion, SettingUsed.Builder::version)
            .optional("digest", DIGEST, SettingUsed::getDigest, SettingUsed.Builder::digest);

    static final ObjectShape<Judgement, Judgement.Builder> JUDGEMENT = object(Judgement.class, Judgement::builder, Judgement.Builder::build)
            .required("judgedOn", DAY, Judgement::getJudgedOn, Judgement.Builder::judgedOn)
            .list("settings", listOf(SETTING_USED, SOME), Judgement::getSettings, Judgement.Builder::settings)
            .list("outcomes", listOf(RULE_OUTCOME, SOME), Judgement::getOutcomes, Judgement.Builder::outcomes);

    static final ObjectShape<Commission, Commission.Builder> COMMISSION = object(Commission.class, Commission::builder, Commission.Builder::build)
            .optional("purpose", COMMISSION_PURPOSE, Commission::getPurpose, Commission.Builder::purpose)
            .optional("askedBy", LINE, Commission::getAskedBy, Commission.Builder::askedBy)
            .optional("question", PASSAGE, Commission::getQuestion, Commission.Builder::question)
            .optional("dueOn", DAY, Commission::getDueOn, Commission.Builder::dueOn);

    static final ObjectShape<SupervisorException, SupervisorException.Builder> SUPERVISOR_EXCEPTION = object(SupervisorException.class, SupervisorException::builder, SupervisorException.Builder::build)
            .required("id", EXCEPTION_ID, SupervisorException::getId, SupervisorException.Builder::id)
            .required("rule", RULE_ID, SupervisorException::getRule, SupervisorException.Builder::rule)
            .optional("subject", SUBJECT_ID, SupervisorException::getSubject, SupervisorException.Builder::subject)
            .optional("decidedBy", PERSON_ID, SupervisorException::getDecidedBy, SupervisorException.Builder::decidedBy)
            .optional("decidedOn", DAY, SupervisorException::getDecidedOn, SupervisorException.Builder::decidedOn)
            .optional("reason", PASSAGE, SupervisorException::getReason, SupervisorException.Builder::reason)
            .optional("subjectDigest", DIGEST, SupervisorException::getSubjectDigest, SupervisorException.Builder::subjectDigest)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), SupervisorException.Builder::extensions);

    static final ObjectShape<WarningAnswer, WarningAnswer.Builder> WARNING_ANSWER = object(WarningAnswer.class, WarningAnswer::builder, WarningAnswer.Builder::build)
            .required("id", WARNING_ANSWER_ID, WarningAnswer::getId, WarningAnswer.Builder::id)
            .required("rule", RULE_ID, WarningAnswer::getRule, WarningAnswer.Builder::rule)
            .required("revision", COUNT, WarningAnswer::getRevision, WarningAnswer.Builder::revision)
            .optional("subject", SUBJECT_ID, WarningAnswer::getSubject, WarningAnswer.Builder::subject)
            .optional("answeredBy", PERSON_ID, WarningAnswer::getAnsweredBy, WarningAnswer.Builder::answeredBy)
            .optional("answeredOn", DAY, WarningAnswer::getAnsweredOn, WarningAnswer.Builder::answeredOn)
            .optional("answer", PASSAGE, WarningAnswer::getAnswer, WarningAnswer.Builder::answer)
            .optional("until", DAY, WarningAnswer::getUntil, WarningAnswer.Builder::until)
            .optional("subjectDigest", DIGEST, WarningAnswer::getSubjectDigest, WarningAnswer.Builder::subjectDigest)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), WarningAnswer.Builder::extensions);

    static final ObjectShape<SignOff, SignOff.Builder> SIGN_OFF = object(SignOff.class, SignOff::builder, SignOff.Builder::build)
            .optional("by", PERSON_ID, SignOff::getBy, SignOff.Builder::by)
            .optional("on", DAY, SignOff::getOn, SignOff.Builder::on)
            .optional("decision", SIGN_OFF_DECISION, SignOff::getDecision, SignOff.Builder::decision)
            .optional("comment", PASSAGE, SignOff::getComment, SignOff.Builder::comment);

    static final ObjectShape<Assessment, Assessment.Builder> ASSESSMENT = object(Assessment.class, Assessment::builder, Assessment.Builder::build)
            .required("id", ASSESSMENT_ID, Assessment::getId, Assessment.Builder::id)
            .required("version", COUNT, Assessment::getVersion, Assessment.Builder::version)
            .optional("reference", LINE, Assessment::getReference, Assessment.Builder::reference)
            .optional("startedOn", DAY, Assessment::getStartedOn, Assessment.Builder::startedOn)
            .optional("edition", GUIDANCE_EDITION, Assessment::getEdition, Assessment.Builder::edition)
            .optional("scopeDecision", SCOPE_DECISION, Assessment::getScopeDecision, Assessment.Builder::scopeDecision)
            .optional("commission", COMMISSION, Assessment::getCommission, Assessment.Builder::commission)
            .optional("child", CHILD, Assessment::getChild, Assessment.Builder::child)
            .list("people", listOf(PERSON_INVOLVED, SOME), Assessment::getPeople, Assessment.Builder::people)
            .list("practitioners", listOf(PRACTITIONER, SOME), Assessment::getPractitioners, Assessment.Builder::practitioners)
            .list("contributions", listOf(CONTRIBUTION, SOME), Assessment::getContributions, Assessment.Builder::contributions)
            .optional("workedAlone", PASSAGE, Assessment::getWorkedAlone, Assessment.Builder::workedAlone)
            .optional("oneAgencyOnly", PASSAGE, Assessment::getOneAgencyOnly, Assessment.Builder::oneAgencyOnly)
            .optional("noSupervisor", PASSAGE, Assessment::getNoSupervisor, Assessment.Builder::noSupervisor)
            .list("hosts", listOf(HOST_ASSESSMENT, SOME), Assessment::getHosts, Assessment.Builder::hosts)
            .optional("justiceRoute", JUSTICE_ROUTE, Assessment::getJusticeRoute, Assessment.Builder::justiceRoute)
            .optional("transition", ANSWER_PASSAGE, Assessment::getTransition, Assessment.Builder::transition)
            .optional("offlineBehaviour", ANSWER_YES_NO, Assessment::getOfflineBehaviour, Assessment.Builder::offlineBehaviour)
            .optional("anyEarlierConcerns", ANSWER_YES_NO, Assessment::getAnyEarlierConcerns, Assessment.Builder::anyEarlierConcerns)
            .list("earlierConcerns", listOf(EARLIER_CONCERN, SOME), Assessment::getEarlierConcerns, Assessment.Builder::earlierConcerns)
            .list("behaviours", listOf(BEHAVIOUR, SOME), Assessment::getBehaviours, Assessment.Builder::behaviours)
            .list("events", listOf(CASE_EVENT, SOME), Assessment::getEvents, Assessment.Builder::events)
            .list("childSafety", listOf(CHILD_SAFETY_CHECK, SOME), Assessment::getChildSafety, Assessment.Builder::childSafety)
            .list("evidence", listOf(EVIDENCE_ITEM, MANY), Assessment::getEvidence, Assessment.Builder::evidence)
            .list("links", listOf(EVIDENCE_LINK, MANY), Assessment::getLinks, Assessment.Builder::links)
            .list("accounts", listOf(ACCOUNT_SOUGHT, SOME), Assessment::getAccounts, Assessment.Builder::accounts)
            .list("worksheets", listOf(WORKSHEET, SOME), Assessment::getWorksheets, Assessment.Builder::worksheets)
            .list("gaps", listOf(INFORMATION_GAP, MANY), Assessment::getGaps, Assessment.Builder::gaps)
            .optional("noGaps", NO_GAPS_IDENTIFIED, Assessment::getNoGaps, Assessment.Builder::noGaps)
            .list("embargoes", listOf(EMBARGO, SOME), Assessment::getEmbargoes, Assessment.Builder::embargoes)
            .list("policeAgreements", listOf(POLICE_AGREEMENT, SOME), Assessment::getPoliceAgreements, Assessment.Builder::policeAgreements)
            .optional("formulation", FORMULATION, Assessment::getFormulation, Assessment.Builder::formulation)
            .optional("plan", SAFETY_PLAN, Assessment::getPlan, Assessment.Builder::plan)
            .optional("planNotNeeded", PLAN_NOT_NEEDED, Assessment::getPlanNotNeeded, Assessment.Builder::planNotNeeded)
            .optional("review", REVIEW, Assessment::getReview, Assessment.Builder::review)
            .list("dissents", listOf(DISSENT, SOME), Assessment::getDissents, Assessment.Builder::dissents)
            .list("teamViews", listOf(TEAM_VIEW, SOME), Assessment::getTeamViews, Assessment.Builder::teamViews)
            .optional("reportDecision", REPORT_DECISION, Assessment::getReportDecision, Assessment.Builder::reportDecision)
            .list("disclosures", listOf(DISCLOSURE, SOME), Assessment::getDisclosures, Assessment.Builder::disclosures)
            .list("exceptions", listOf(SUPERVISOR_EXCEPTION, SOME), Assessment::getExceptions, Assessment.Builder::exceptions)
            .list("warningAnswers", listOf(WARNING_ANSWER, SOME), Assessment::getWarningAnswers, Assessment.Builder::warningAnswers)
            .list("redactions", listOf(REDACTION, SOME), Assessment::getRedactions, Assessment.Builder::redactions)
            .list("catalogues", listOf(CATALOGUE_USED, SOME), Assessment::getCatalogues, Assessment.Builder::catalogues)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Assessment.Builder::extensions);

    private AssessmentJson() {}
}
