// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.EnquiryJson.SPHERE;
import static io.github.tafhsb.json.v1.EvidenceJson.BEHAVIOUR_ID;
import static io.github.tafhsb.json.v1.EvidenceJson.EVIDENCE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.ANSWER_YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.CODE;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.EXTENSIONS;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PASSAGE;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.YES_NO;
import static io.github.tafhsb.json.v1.ValuesJson.given;
import static io.github.tafhsb.json.v1.ValuesJson.identifier;

import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.NothingFound;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.formulation.Scenario;
import io.github.tafhsb.formulation.ScenarioId;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** The formulation in JSON: one table for each type, in the order a person would tell it. */
final class FormulationJson {
    static final Shape<FactorKind> FACTOR_KIND = choice(FactorKind.values());
    static final Shape<Presence> PRESENCE = choice(Presence.values());
    static final Shape<FactorWeight> FACTOR_WEIGHT = choice(FactorWeight.values());
    static final Shape<FiveP> FIVE_P = choice(FiveP.values());
    static final Shape<ConfidenceLevel> CONFIDENCE_LEVEL = choice(ConfidenceLevel.values());
    static final Shape<HypothesisStanding> HYPOTHESIS_STANDING = choice(HypothesisStanding.values());
    static final Shape<FormulationExtent> FORMULATION_EXTENT = choice(FormulationExtent.values());

    static final Shape<FactorId> FACTOR_ID = identifier("FactorId", FactorId::new, FactorId::value);
    static final Shape<HypothesisId> HYPOTHESIS_ID = identifier("HypothesisId", HypothesisId::new, HypothesisId::value);
    static final Shape<ScenarioId> SCENARIO_ID = identifier("ScenarioId", ScenarioId::new, ScenarioId::value);

    static final ObjectShape<Factor, Factor.Builder> FACTOR = object(Factor.class, Factor::builder, Factor.Builder::build)
            .required("id", FACTOR_ID, Factor::getId, Factor.Builder::id)
            .required("sphere", SPHERE, Factor::getSphere, Factor.Builder::sphere)
            .required("kind", FACTOR_KIND, Factor::getKind, Factor.Builder::kind)
            .optional("statement", PASSAGE, Factor::getStatement, Factor.Builder::statement)
            .optional("presence", PRESENCE, Factor::getPresence, Factor.Builder::presence)
            .optional("weight", FACTOR_WEIGHT, Factor::getWeight, Factor.Builder::weight)
            .optional("relevance", PASSAGE, Factor::getRelevance, Factor.Builder::relevance)
            .list("fivePs", listOf(FIVE_P, SOME), Factor::getFivePs, Factor.Builder::fivePs)
            .list("evidence", listOf(EVIDENCE_ID, MANY), Factor::getEvidence, Factor.Builder::evidence)
            .optional("unexplained", PASSAGE, Factor::getUnexplained, Factor.Builder::unexplained)
            .optional("notActedOn", PASSAGE, Factor::getNotActedOn, Factor.Builder::notActedOn)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Factor.Builder::extensions);

    static final ObjectShape<NothingFound, NothingFound.Builder> NOTHING_FOUND = object(NothingFound.class, NothingFound::builder, NothingFound.Builder::build)
            .required("sphere", SPHERE, NothingFound::getSphere, NothingFound.Builder::sphere)
            .required("kind", FACTOR_KIND, NothingFound::getKind, NothingFound.Builder::kind)
            .optional("reason", PASSAGE, NothingFound::getReason, NothingFound.Builder::reason)
            .optional("by", PERSON_ID, NothingFound::getBy, NothingFound.Builder::by)
            .optional("on", DAY, NothingFound::getOn, NothingFound.Builder::on);

    static final ObjectShape<LeftBlank, LeftBlank.Builder> LEFT_BLANK = object(LeftBlank.class, LeftBlank::builder, LeftBlank.Builder::build)
            .required("fiveP", FIVE_P, LeftBlank::getFiveP, LeftBlank.Builder::fiveP)
            .optional("reason", PASSAGE, LeftBlank::getReason, LeftBlank.Builder::reason);

    static final ObjectShape<Confidence, Confidence.Builder> CONFIDENCE = object(Confidence.class, Confidence::builder, Confidence.Builder::build)
            .required("level", CONFIDENCE_LEVEL, Confidence::getLevel, Confidence.Builder::level)
            .optional("reason", PASSAGE, Confidence::getReason, Confidence.Builder::reason);

    static final ObjectShape<Hypothesis, Hypothesis.Builder> HYPOTHESIS = object(Hypothesis.class, Hypothesis::builder, Hypothesis.Builder::build)
            .required("id", HYPOTHESIS_ID, Hypothesis::getId, Hypothesis.Builder::id)
            .optional("statement", PASSAGE, Hypothesis::getStatement, Hypothesis.Builder::statement)
            .optional("likelyCauses", PASSAGE, Hypothesis::getLikelyCauses, Hypothesis.Builder::likelyCauses)
            .optional("likelyCourse", PASSAGE, Hypothesis::getLikelyCourse, Hypothesis.Builder::likelyCourse)
            .required("standing", HYPOTHESIS_STANDING, Hypothesis::getStanding, Hypothesis.Builder::standing)
            .optional("setAsideBecause", PASSAGE, Hypothesis::getSetAsideBecause, Hypothesis.Builder::setAsideBecause)
            .list("evidenceFor", listOf(EVIDENCE_ID, SOME), Hypothesis::getEvidenceFor, Hypothesis.Builder::evidenceFor)
            .list("evidenceAgainst", listOf(EVIDENCE_ID, SOME), Hypothesis::getEvidenceAgainst, Hypothesis.Builder::evidenceAgainst)
            .list("factors", listOf(FACTOR_ID, MANY), Hypothesis::getFactors, Hypothesis.Builder::factors)
            .list("behaviours", listOf(BEHAVIOUR_ID, SOME), Hypothesis::getBehaviours, Hypothesis.Builder::behaviours)
            .optional("ifThisHappened", YES_NO, Hypothesis::getIfThisHappened, Hypothesis.Builder::ifThisHappened)
            .list("theories", listOf(CODE, SOME), Hypothesis::getTheories, Hypothesis.Builder::theories)
            .optional("confidence", CONFIDENCE, Hypothesis::getConfidence, Hypothesis.Builder::confidence)
            .optional("expectedIfRight", PASSAGE, Hypothesis::getExpectedIfRight, Hypothesis.Builder::expectedIfRight)
            .optional("expectedIfWrong", PASSAGE, Hypothesis::getExpectedIfWrong, Hypothesis.Builder::expectedIfWrong)
            .optional("notActedOn", PASSAGE, Hypothesis::getNotActedOn, Hypothesis.Builder::notActedOn)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Hypothesis.Builder::extensions);

    static final ObjectShape<Scenario, Scenario.Builder> SCENARIO = object(Scenario.class, Scenario::builder, Scenario.Builder::build)
            .required("id", SCENARIO_ID, Scenario::getId, Scenario.Builder::id)
            .optional("what", PASSAGE, Scenario::getWhat, Scenario.Builder::what)
            .optional("who", PASSAGE, Scenario::getWho, Scenario.Builder::who)
            .optional("where", PASSAGE, Scenario::getWhere, Scenario.Builder::where)
            .optional("earlySigns", PASSAGE, Scenario::getEarlySigns, Scenario.Builder::earlySigns)
            .list("hypotheses", listOf(HYPOTHESIS_ID, SOME), Scenario::getHypotheses, Scenario.Builder::hypotheses)
            .optional("extensions", EXTENSIONS, it -> given(it.getExtensions()), Scenario.Builder::extensions);

    static final ObjectShape<OwnHarm, OwnHarm.Builder> OWN_HARM = object(OwnHarm.class, OwnHarm::builder, OwnHarm.Builder::build)
            .optional("victimisation", ANSWER_YES_NO, OwnHarm::getVictimisation, OwnHarm.Builder::victimisation)
            .optional("coercion", ANSWER_YES_NO, OwnHarm::getCoercion, OwnHarm.Builder::coercion)
            .optional("protection", PASSAGE, OwnHarm::getProtection, OwnHarm.Builder::protection)
            .optional("pornography", ANSWER_YES_NO, OwnHarm::getPornography, OwnHarm.Builder::pornography)
            .optional("note", PASSAGE, OwnHarm::getNote, OwnHarm.Builder::note)
            .list("evidence", listOf(EVIDENCE_ID, MANY), OwnHarm::getEvidence, OwnHarm.Builder::evidence);

    static final ObjectShape<Discussed, Discussed.Builder> DISCUSSED = object(Discussed.class, Discussed::builder, Discussed.Builder::build)
            .optional("person", PERSON_ID, Discussed::getPerson, Discussed.Builder::person)
            .optional("on", DAY, Discussed::getOn, Discussed.Builder::on)
            .optional("note", PASSAGE, Discussed::getNote, Discussed.Builder::note)
            .optional("notBecause", PASSAGE, Discussed::getNotBecause, Discussed.Builder::notBecause);

    static final ObjectShape<Formulation, Formulation.Builder> FORMULATION = object(Formulation.class, Formulation::builder, Formulation.Builder::build)
            .optional("extent", FORMULATION_EXTENT, Formulation::getExtent, Formulation.Builder::extent)
            .optional("summary", PASSAGE, Formulation::getSummary, Formulation.Builder::summary)
            .optional("pattern", ANSWER_PASSAGE, Formulation::getPattern, Formulation.Builder::pattern)
            .list("factors", listOf(FACTOR, MANY), Formulation::getFactors, Formulation.Builder::factors)
            .list("nothingFound", listOf(NOTHING_FOUND, SOME), Formulation::getNothingFound, Formulation.Builder::nothingFound)
            .list("leftBlank", listOf(LEFT_BLANK, SOME), Formulation::getLeftBlank, Formulation.Builder::leftBlank)
            .list("hypotheses", listOf(HYPOTHESIS, SOME), Formulation::getHypotheses, Formulation.Builder::hypotheses)
            .list("scenarios", listOf(SCENARIO, SOME), Formulation::getScenarios, Formulation.Builder::scenarios)
            .optional("whyNowAndHere", PASSAGE, Formulation::getWhyNowAndHere, Formulation.Builder::whyNowAndHere)
            .optional("servicesAndSociety", ANSWER_PASSAGE, Formulation::getServicesAndSociety, Formulation.Builder::servicesAndSociety)
            .optional("onlineOfflineLink", ANSWER_PASSAGE, Formulation::getOnlineOfflineLink, Formulation.Builder::onlineOfflineLink)
            .optional("ownHarm", OWN_HARM, Formulation::getOwnHarm, Formulation.Builder::ownHarm)
            .optional("harmToChild", PASSAGE, Formulation::getHarmToChild, Formulation.Builder::harmToChild)
            .optional("harmToOthers", PASSAGE, Formulation::getHarmToOthers, Formulation.Builder::harmToOthers)
            .optional("childsAccount", ANSWER_PASSAGE, Formulation::getChildsAccount, Formulation.Builder::childsAccount)
            .optional("cultureAndIdentity", ANSWER_PASSAGE, Formulation::getCultureAndIdentity, Formulation.Builder::cultureAndIdentity)
            .list("discussed", listOf(DISCUSSED, SOME), Formulation::getDiscussed, Formulation.Builder::discussed);

    private FormulationJson() {}
}
