// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_WHEN;
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
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourId;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeAnswer;
import io.github.tafhsb.evidence.ChallengeId;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Correction;
import io.github.tafhsb.evidence.CorrectionId;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.DeviceKind;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.evidence.EarlierConcernId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ImageIncidentKind;
import io.github.tafhsb.evidence.ImageOrigin;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.PoliceContact;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.PoliceHandling;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.evidence.ReferralAnswer;
import io.github.tafhsb.evidence.Reliability;
import io.github.tafhsb.evidence.ReliabilityKind;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.RemovalRoute;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.evidence.Viewing;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** Behaviour and evidence in JSON: one table for each type, in the order a person would tell it. */
final class EvidenceJson {
    static final Shape<BehaviourKind> BEHAVIOUR_KIND = choice(BehaviourKind.values());
    static final Shape<BehaviourMode> BEHAVIOUR_MODE = choice(BehaviourMode.values());
    static final Shape<DeviceKind> DEVICE_KIND = choice(DeviceKind.values());
    static final Shape<ContinuumPoint> CONTINUUM_POINT = choice(ContinuumPoint.values());
    static final Shape<StandingStatus> STANDING_STATUS = choice(StandingStatus.values());
    static final Shape<ImageIncidentKind> IMAGE_INCIDENT_KIND = choice(ImageIncidentKind.values());
    static final Shape<ImageOrigin> IMAGE_ORIGIN = choice(ImageOrigin.values());
    static final Shape<RemovalRoute> REMOVAL_ROUTE = choice(RemovalRoute.values());
    static final Shape<SourceKind> SOURCE_KIND = choice(SourceKind.values());
    static final Shape<Directness> DIRECTNESS = choice(Directness.values());
    static final Shape<StatementKind> STATEMENT_KIND = choice(StatementKind.values());
    static final Shape<ReliabilityKind> RELIABILITY_KIND = choice(ReliabilityKind.values());
    static final Shape<Corroboration> CORROBORATION = choice(Corroboration.values());
    static final Shape<PoliceHandling> POLICE_HANDLING = choice(PoliceHandling.values());
    static final Shape<HandlingRestriction> HANDLING_RESTRICTION = choice(HandlingRestriction.values());
    static final Shape<LinkKind> LINK_KIND = choice(LinkKind.values());

    static final Shape<BehaviourId> BEHAVIOUR_ID = identifier("BehaviourId", BehaviourId::new, BehaviourId::value);
    static final Shape<EarlierConcernId> EARLIER_CONCERN_ID = identifier("EarlierConcernId", EarlierConcernId::new, EarlierConcernId::value);
    static final Shape<EvidenceId> EVIDENCE_ID = identifier("EvidenceId", EvidenceId::new, EvidenceId::value);
    static final Shape<StatementId> STATEMENT_ID = identifier("StatementId", StatementId::new, StatementId::value);
    static final Shape<CorrectionId> CORRECTION_ID = identifier("CorrectionId", CorrectionId::new, CorrectionId::value);
    static final Shape<ChallengeId> CHALLENGE_ID = identifier("ChallengeId", ChallengeId::new, ChallengeId::value);
    static final Shape<EvidenceLinkId> EVIDENCE_LINK_ID = identifier("EvidenceLinkId", EvidenceLinkId::new, EvidenceLinkId::value);

    static final ObjectShape<ContinuumPlacing, ContinuumPlacing.Builder> CONTINUUM_PLACING = object(ContinuumPlacing.class, ContinuumPlacing::builder, ContinuumPlacing.Builder::build)
            .required("point", CONTINUUM_POINT, ContinuumPlacing::getPoint, ContinuumPlacing.Builder::point)
            .optional("reason", PASSAGE, ContinuumPlacing::getReason, ContinuumPlacing.Builder::reason);

    static final ObjectShape<Standing, Standing.Builder> STANDING = object(Standing.class, Standing::builder, Standing.Builder::build)
            .required("status", STANDING_STATUS, Standing::getStatus, Standing.Builder::status)
            .optional("account", PERSON_ID, Standing::getAccount, Standing.Builder::account)
            .optional("since", WHEN, Standing::getSince, Standing.Builder::since)
            .optional("note", PASSAGE, Standing::getNote, Standing.Builder::note);

    static final ObjectShape<PoliceContact, PoliceContact.Builder> POLICE_CONTACT = object(PoliceContact.class, PoliceContact::builder, PoliceContact.Builder::build)
            .optional("contactedOn", DAY, PoliceContact::getContactedOn, PoliceContact.Builder::contactedOn)
            .optional("reference", LINE, PoliceContact::getReference, PoliceContact.Builder::reference)
            .optional("noneBecause", PASSAGE, PoliceContact::getNoneBecause, PoliceContact.Builder::noneBecause);

    static final ObjectShape<RemovalConsidered, RemovalConsidered.Builder> REMOVAL_CONSIDERED = object(RemovalConsidered.class, RemovalConsidered::builder, RemovalConsidered.Builder::build)
            .optional("affected", PERSON_ID, RemovalConsidered::getAffected, RemovalConsidered.Builder::affected)
            .required("route", REMOVAL_ROUTE, RemovalConsidered::getRoute, RemovalConsidered.Builder::route)
            .optional("consideredOn", DAY, RemovalConsidered::getConsideredOn, RemovalConsidered.Builder::consideredOn)
            .optional("note", PASSAGE, RemovalConsidered::getNote, RemovalConsidered.Builder::note);

    static final ObjectShape<ReferralAnswer, ReferralAnswer.Builder> REFERRAL_ANSWER = object(ReferralAnswer.class, ReferralAnswer::builder, ReferralAnswer.Builder::build)
            .required("question", CODE, ReferralAnswer::getQuestion, ReferralAnswer.Builder::question)
            .optional("answer", ANSWER_YES_NO, ReferralAnswer::getAnswer, ReferralAnswer.Builder::answer)
            .optional("referredOn", DAY, ReferralAnswer::getReferredOn, ReferralAnswer.Builder::referredOn)
            .optional("referredTo", LINE, ReferralAnswer::getReferredTo, ReferralAnswer.Builder::referredTo)
            .optional("decision", PASSAGE, ReferralAnswer::getDecision, ReferralAnswer.Builder::decision)
            .optional("decidedBy", PERSON_ID, ReferralAnswer::getDecidedBy, ReferralAnswer.Builder::decidedBy);

    static final ObjectShape<Viewing, Viewing.Builder> VIEWING = object(Viewing.class, Viewing::builder, Viewing.Builder::build)
            .optional("who", LINE, Viewing::getWho, Viewing.Builder::who)
            .optional("designated", YES_NO, Viewing::getDesignated, Viewing.Builder::designated)
            .optional("viewedOn", DAY, Viewing::getViewedOn, Viewing.Builder::viewedOn)
            .optional("why", PASSAGE, Viewing::getWhy, Viewing.Builder::why)
            .optional("authorisedBy", LINE, Viewing::getAuthorisedBy, Viewing.Builder::authorisedBy)
            .optional("exceptionalReason", PASSAGE, Viewing::getExceptionalReason, Viewing.Builder::exceptionalReason);

    static final ObjectShape<ImageIncident, ImageIncident.Builder> IMAGE_INCIDENT = object(ImageIncident.class, ImageIncident::builder, ImageIncident.Builder::build)
            .optional("kind", IMAGE_INCIDENT_KIND, ImageIncident::getKind, ImageIncident.Builder::kind)
            .optional("kindReason", PASSAGE, ImageIncident::getKindReason, ImageIncident.Builder::kindReason)
            .optional("origin", IMAGE_ORIGIN, ImageIncident::getOrigin, ImageIncident.Builder::origin)
            .optional("adultInvolved", ANSWER_YES_NO, ImageIncident::getAdultInvolved, ImageIncident.Builder::adultInvolved)
            .optional("police", POLICE_CONTACT, ImageIncident::getPolice, ImageIncident.Builder::police)
            .optional("childShown", ANSWER_YES_NO, ImageIncident::getChildShown, ImageIncident.Builder::childShown)
            .optional("circulating", ANSWER_YES_NO, ImageIncident::getCirculating, ImageIncident.Builder::circulating)
            .list("removal", listOf(REMOVAL_CONSIDERED, SOME), ImageIncident::getRemoval, ImageIncident.Builder::removal)
            .list("referral", listOf(REFERRAL_ANSWER, SOME), ImageIncident::getReferral, ImageIncident.Builder::referral)
            .optional("viewed", ANSWER_YES_NO, ImageIncident::getViewed, ImageIncident.Builder::viewed)
            .list("viewings", listOf(VIEWING, SOME), ImageIncident::getViewings, ImageIncident.Builder::viewings);

    static final ObjectShape<Behaviour, Behaviour.Builder> BEHAVIOUR = object(Behaviour.class, Behaviour::builder, Behaviour.Builder::build)
            .required("id", BEHAVIOUR_ID, Behaviour::getId, Behaviour.Builder::id)
            .optional("description", PASSAGE, Behaviour::getDescription, Behaviour.Builder::description)
            .list("kinds", listOf(BEHAVIOUR_KIND, SOME), Behaviour::getKinds, Behaviour.Builder::kinds)
            .optional("mode", BEHAVIOUR_MODE, Behaviour::getMode, Behaviour.Builder::mode)
            .optional("happenedOn", WHEN, Behaviour::getHappenedOn, Behaviour.Builder::happenedOn)
            .list("services", listOf(LINE, SOME), Behaviour::getServices, Behaviour.Builder::services)
            .list("devices", listOf(DEVICE_KIND, SOME), Behaviour::getDevices, Behaviour.Builder::devices)
            .optional("setting", LINE, Behaviour::getSetting, Behaviour.Builder::setting)
            .optional("frequency", PASSAGE, Behaviour::getFrequency, Behaviour.Builder::frequency)
            .optional("change", PASSAGE, Behaviour::getChange, Behaviour.Builder::change)
            .optional("agreement", PASSAGE, Behaviour::getAgreement, Behaviour.Builder::agreement)
            .optional("pressure", PASSAGE, Behaviour::getPressure, Behaviour.Builder::pressure)
            .optional("capacityToAgree", PASSAGE, Behaviour::getCapacityToAgree, Behaviour.Builder::capacityToAgree)
            .optional("continuum", CONTINUUM_PLACING, Behaviour::getContinuum, Behaviour.Builder::continuum)
            .optional("image", IMAGE_INCIDENT, Behaviour::getImage, Behaviour.Builder::image)
            .optional("standing", STANDING, Behaviour::getStanding, Behaviour.Builder::standing)
            .optional("incident", LINE, Behaviour::getIncident, Behaviour.Builder::incident)
            .list("affected", listOf(PERSON_ID, SOME), Behaviour::getAffected, Behaviour.Builder::affected)
            .list("evidence", listOf(EVIDENCE_ID, MANY), Behaviour::getEvidence, Behaviour.Builder::evidence)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Behaviour.Builder::extensions);

    static final ObjectShape<EarlierConcern, EarlierConcern.Builder> EARLIER_CONCERN = object(EarlierConcern.class, EarlierConcern::builder, EarlierConcern.Builder::build)
            .required("id", EARLIER_CONCERN_ID, EarlierConcern::getId, EarlierConcern.Builder::id)
            .optional("on", WHEN, EarlierConcern::getOn, EarlierConcern.Builder::on)
            .optional("what", PASSAGE, EarlierConcern::getWhat, EarlierConcern.Builder::what)
            .optional("done", PASSAGE, EarlierConcern::getDone, EarlierConcern.Builder::done)
            .optional("outcome", PASSAGE, EarlierConcern::getOutcome, EarlierConcern.Builder::outcome)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), EarlierConcern.Builder::extensions);

    static final ObjectShape<Source, Source.Builder> SOURCE = object(Source.class, Source::builder, Source.Builder::build)
            .optional("kind", SOURCE_KIND, Source::getKind, Source.Builder::kind)
            .optional("person", PERSON_ID, Source::getPerson, Source.Builder::person)
            .optional("role", LINE, Source::getRole, Source.Builder::role)
            .optional("manner", LINE, Source::getManner, Source.Builder::manner);

    static final ObjectShape<Statement, Statement.Builder> STATEMENT = object(Statement.class, Statement::builder, Statement.Builder::build)
            .required("id", STATEMENT_ID, Statement::getId, Statement.Builder::id)
            .optional("kind", STATEMENT_KIND, Statement::getKind, Statement.Builder::kind)
            .optional("whose", PERSON_ID, Statement::getWhose, Statement.Builder::whose)
            .optional("holder", LINE, Statement::getHolder, Statement.Builder::holder)
            .optional("text", PASSAGE, Statement::getText, Statement.Builder::text)
            .optional("happenedOn", ANSWER_WHEN, Statement::getHappenedOn, Statement.Builder::happenedOn)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Statement.Builder::extensions);

    static final ObjectShape<Reliability, Reliability.Builder> RELIABILITY = object(Reliability.class, Reliability::builder, Reliability.Builder::build)
            .required("kind", RELIABILITY_KIND, Reliability::getKind, Reliability.Builder::kind)
            .optional("reason", PASSAGE, Reliability::getReason, Reliability.Builder::reason);

    static final ObjectShape<Quality, Quality.Builder> QUALITY = object(Quality.class, Quality::builder, Quality.Builder::build)
            .required("concern", YES_NO, Quality::getConcern, Quality.Builder::concern)
            .optional("note", PASSAGE, Quality::getNote, Quality.Builder::note);

    static final ObjectShape<PoliceGrade, PoliceGrade.Builder> POLICE_GRADE = object(PoliceGrade.class, PoliceGrade::builder, PoliceGrade.Builder::build)
            .required("asGiven", LINE, PoliceGrade::getAsGiven, PoliceGrade.Builder::asGiven)
            .optional("handling", POLICE_HANDLING, PoliceGrade::getHandling, PoliceGrade.Builder::handling)
            .optional("condition", PASSAGE, PoliceGrade::getCondition, PoliceGrade.Builder::condition);

    static final ObjectShape<Handling, Handling.Builder> HANDLING = object(Handling.class, Handling::builder, Handling.Builder::build)
            .required("restriction", HANDLING_RESTRICTION, Handling::getRestriction, Handling.Builder::restriction)
            .optional("condition", PASSAGE, Handling::getCondition, Handling.Builder::condition)
            .list("notTo", listOf(PERSON_ID, SOME), Handling::getNotTo, Handling.Builder::notTo);

    static final ObjectShape<CarriedOver, CarriedOver.Builder> CARRIED_OVER = object(CarriedOver.class, CarriedOver::builder, CarriedOver.Builder::build)
            .optional("record", LINE, CarriedOver::getRecord, CarriedOver.Builder::record)
            .optional("originalDate", WHEN, CarriedOver::getOriginalDate, CarriedOver.Builder::originalDate)
            .optional("originalKind", STATEMENT_KIND, CarriedOver::getOriginalKind, CarriedOver.Builder::originalKind);

    static final ObjectShape<Correction, Correction.Builder> CORRECTION = object(Correction.class, Correction::builder, Correction.Builder::build)
            .required("id", CORRECTION_ID, Correction::getId, Correction.Builder::id)
            .optional("correctedOn", DAY, Correction::getCorrectedOn, Correction.Builder::correctedOn)
            .optional("by", PERSON_ID, Correction::getBy, Correction.Builder::by)
            .optional("text", PASSAGE, Correction::getText, Correction.Builder::text)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Correction.Builder::extensions);

    static final ObjectShape<ChallengeAnswer, ChallengeAnswer.Builder> CHALLENGE_ANSWER = object(ChallengeAnswer.class, ChallengeAnswer::builder, ChallengeAnswer.Builder::build)
            .optional("answeredOn", DAY, ChallengeAnswer::getAnsweredOn, ChallengeAnswer.Builder::answeredOn)
            .optional("by", PERSON_ID, ChallengeAnswer::getBy, ChallengeAnswer.Builder::by)
            .optional("text", PASSAGE, ChallengeAnswer::getText, ChallengeAnswer.Builder::text);

    static final ObjectShape<Challenge, Challenge.Builder> CHALLENGE = object(Challenge.class, Challenge::builder, Challenge.Builder::build)
            .required("id", CHALLENGE_ID, Challenge::getId, Challenge.Builder::id)
            .optional("by", PERSON_ID, Challenge::getBy, Challenge.Builder::by)
            .optional("madeOn", WHEN, Challenge::getMadeOn, Challenge.Builder::madeOn)
            .optional("text", PASSAGE, Challenge::getText, Challenge.Builder::text)
            .optional("answer", CHALLENGE_ANSWER, Challenge::getAnswer, Challenge.Builder::answer)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Challenge.Builder::extensions);

    static final ObjectShape<EvidenceItem, EvidenceItem.Builder> EVIDENCE_ITEM = object(EvidenceItem.class, EvidenceItem::builder, EvidenceItem.Builder::build)
            .required("id", EVIDENCE_ID, EvidenceItem::getId, EvidenceItem.Builder::id)
            .optional("source", SOURCE, EvidenceItem::getSource, EvidenceItem.Builder::source)
            .optional("directness", DIRECTNESS, EvidenceItem::getDirectness, EvidenceItem.Builder::directness)
            .optional("obtainedOn", WHEN, EvidenceItem::getObtainedOn, EvidenceItem.Builder::obtainedOn)
            .list("statements", listOf(STATEMENT, MANY), EvidenceItem::getStatements, EvidenceItem.Builder::statements)
            .optional("reliability", RELIABILITY, EvidenceItem::getReliability, EvidenceItem.Builder::reliability)
            .optional("corroboration", CORROBORATION, EvidenceItem::getCorroboration, EvidenceItem.Builder::corroboration)
            .optional("quality", QUALITY, EvidenceItem::getQuality, EvidenceItem.Builder::quality)
            .optional("policeGrade", POLICE_GRADE, EvidenceItem::getPoliceGrade, EvidenceItem.Builder::policeGrade)
            .optional("handling", HANDLING, EvidenceItem::getHandling, EvidenceItem.Builder::handling)
            .optional("thirdParty", YES_NO, EvidenceItem::getThirdParty, EvidenceItem.Builder::thirdParty)
            .optional("carriedOver", CARRIED_OVER, EvidenceItem::getCarriedOver, EvidenceItem.Builder::carriedOver)
            .list("corrections", listOf(CORRECTION, SOME), EvidenceItem::getCorrections, EvidenceItem.Builder::corrections)
            .list("challenges", listOf(CHALLENGE, SOME), EvidenceItem::getChallenges, EvidenceItem.Builder::challenges)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), EvidenceItem.Builder::extensions);

    static final ObjectShape<EvidenceLink, EvidenceLink.Builder> EVIDENCE_LINK = object(EvidenceLink.class, EvidenceLink::builder, EvidenceLink.Builder::build)
            .required("id", EVIDENCE_LINK_ID, EvidenceLink::getId, EvidenceLink.Builder::id)
            .required("kind", LINK_KIND, EvidenceLink::getKind, EvidenceLink.Builder::kind)
            .required("item", EVIDENCE_ID, EvidenceLink::getItem, EvidenceLink.Builder::item)
            .required("bearsOn", EVIDENCE_ID, EvidenceLink::getBearsOn, EvidenceLink.Builder::bearsOn)
            .optional("about", PASSAGE, EvidenceLink::getAbout, EvidenceLink.Builder::about)
            .optional("resolution", PASSAGE, EvidenceLink::getResolution, EvidenceLink.Builder::resolution)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), EvidenceLink.Builder::extensions);

    private EvidenceJson() {}
}
