// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.safetyplan.PlanNotNeeded;
import io.github.tafhsb.safetyplan.PlanPartId;
import io.github.tafhsb.safetyplan.PlanPartKind;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the rules of chapter D, formulation are broken. */
final class BrokenFormulation {
    private static final String FORMULATION = "/formulation";
    private static final String FACTORS = "/formulation/factors";
    private static final String EXPLANATION = "/formulation/hypotheses/0";
    private static final String CHECK = "/childSafety/0";
    private static final PersonId GRANDMOTHER = PersonId.of("PE-3");
    private static final HypothesisId SECOND = HypothesisId.of("HY-3");

    static final List<Broken> ROWS = List.of(
            rule("D01", "nobody says why no concern was found in the networks", FACTORS, formulation(it -> it.withNothingFound())),
            rule("D02", "no strength is recorded in the networks", FACTORS, record -> record.remove(FactorId.of("FA-5"))),
            rule("D04", "nothing says what keeps it going", FACTORS,
                    record -> record.update(SoundRecord.STATUS, concern -> concern.withFivePs(FiveP.PREDISPOSING, FiveP.PRECIPITATING))),
            rule("D04", "nothing says how it came about, what set it off or what keeps it going", FACTORS,
                    record -> record.update(SoundRecord.STATUS, concern -> concern.withFivePs())),
            rule("D05", "an explanation cites no evidence", "/formulation/hypotheses/2/evidenceFor",
                    record -> record.update(SECOND, explanation -> explanation.withEvidenceFor()))
                    .after(secondExplanation()),
            rule("D06", "no explanation draws on a key concern", "/formulation/factors/1",
                    record -> record.update(SoundRecord.EVENINGS, concern -> concern.withWeight(FactorWeight.KEY)
                            .withNotActedOn(Passage.of("He does not want it now.")))),
            rule("D07", "no other explanation was weighed", "/formulation/hypotheses", record -> record.remove(SoundRecord.IMPULSE)),
            rule("D07", "an alternative cites nothing against it", "/formulation/hypotheses/1",
                    record -> record.update(SoundRecord.IMPULSE, other -> other.withStanding(HypothesisStanding.ALTERNATIVE))),
            rule("D08", "an explanation names no theory", EXPLANATION + "/theories", explanation(it -> it.withTheories())),
            rule("D08", "an explanation draws on a theory that was made for adults", EXPLANATION + "/theories",
                    explanation(it -> it.withTheories(SoundRecord.theory("adult-theories", "Theories made for adults")))),
            rule("D09", "nobody says how sure they are", EXPLANATION + "/confidence", explanation(it -> it.withConfidence(Optional.empty()))),
            rule("D09", "nobody says why they are as sure as that", EXPLANATION + "/confidence/reason",
                    explanation(it -> it.withConfidence(Confidence.builder().level(ConfidenceLevel.MODERATE).build()))),
            rule("D09", "an explanation rests on one voice alone", EXPLANATION + "/evidenceFor",
                    explanation(it -> it.withEvidenceFor(SoundRecord.MOTHERS)))
                    .after(formulation(it -> it.withOwnHarm(it.getOwnHarm().orElseThrow().withEvidence(SoundRecord.TUTORS)))),
            rule("D09", "high confidence rests on evidence that nothing supports", EXPLANATION + "/confidence/level",
                    record -> record.update(SoundRecord.TUTORS, BrokenFormulation::alone).update(SoundRecord.MOTHERS, BrokenFormulation::alone))
                    .after(explanation(it -> it.withConfidence(it.getConfidence().orElseThrow().withLevel(ConfidenceLevel.HIGH)))
                            .andThen(record -> record.update(SoundRecord.TUTORS, item -> item.withCorroboration(Corroboration.PARTLY)))
                            ::apply),
            rule("D10", "an action answers only what does not matter here", "/plan/actions/0/factors",
                    record -> record.update(SoundRecord.EVENINGS, concern -> concern.withWeight(FactorWeight.BACKGROUND)))
                    .after(record -> record.update(
                            SoundRecord.NIGHTS, action -> action.withScenarios().withFactors(SoundRecord.EVENINGS))),
            rule("D11", "the formulation does not link online and offline", "/formulation/onlineOfflineLink",
                    formulation(it -> it.withOnlineOfflineLink(Optional.empty())))
                    .after(formulation(it -> it.withOnlineOfflineLink(Answer.of(Passage.of("The same group."))))
                            .andThen(record -> record.withOfflineBehaviour(Answer.yes())
                                    .update(
                                            SoundRecord.PASSED_ON,
                                            behaviour -> behaviour
                                                    .withMode(BehaviourMode.BOTH)
                                                    .withSetting(Line.of("school bus"))
                                                    .withHappenedOn(When.day(2026, 1, 16)))
                                    .add(SoundRecord.part(
                                            PlanPartId.of("PP-9"),
                                            PlanPartKind.PLACE_MADE_SAFER,
                                            "The driver knows.")))
                            ::apply),
            rule("D12", "nobody says what the child has been through", "/formulation/ownHarm",
                    formulation(it -> it.withOwnHarm(Optional.empty()))),
            rule("D12", "nobody says whether the child was pressed", "/formulation/ownHarm/coercion",
                    formulation(it -> it.withOwnHarm(it.getOwnHarm().orElseThrow().withCoercion(Optional.empty())))),
            rule("D12", "nobody says what protects the child from whoever may be pressing them", "/formulation/ownHarm/protection",
                    formulation(it -> it.withOwnHarm(it.getOwnHarm().orElseThrow().withProtection(Optional.empty())))),
            rule("D13", "nobody considered culture and identity", "/formulation/cultureAndIdentity",
                    formulation(it -> it.withCultureAndIdentity(Optional.empty()))),
            rule("D14", "an explanation does not say how it may go on", EXPLANATION + "/likelyCourse",
                    explanation(it -> it.withLikelyCourse(Optional.empty()))),
            rule("D15", "a scenario says nothing of early signs", "/formulation/scenarios/0/earlySigns",
                    record -> record.update(SoundRecord.PRESSED_AGAIN, scenario -> scenario.withEarlySigns(Optional.empty()))),
            rule("D16", "the formulation was discussed with nobody", "/formulation/discussed", formulation(it -> it.withDiscussed())),
            rule("D17", "there is no formulation", FORMULATION,
                    record -> record.withFormulation(Optional.empty()))
                    .after(record -> record.withPlan(Optional.empty())
                            .withPlanNotNeeded(PlanNotNeeded.builder()
                                    .by(SoundRecord.SUPERVISOR)
                                    .reason(Passage.of("The family has moved abroad."))
                                    .build())),
            rule("D17", "the formulation is partial", "/formulation/extent", formulation(it -> it.withExtent(FormulationExtent.PARTIAL))),
            rule("D17", "a full formulation has set every explanation aside", "/formulation/hypotheses",
                    explanation(it -> it.withStanding(HypothesisStanding.SET_ASIDE))),
            rule("D20", "nobody says how the viewing harms the child", "/formulation/harmToChild",
                    formulation(it -> it.withHarmToChild(Optional.empty())))
                    .after(formulation(it -> it.withHarmToChild(Passage.of("He sleeps badly."))
                                    .withHarmToOthers(Passage.of("Those who are shown.")))
                            .andThen(record -> record.update(SoundRecord.PASSED_ON, behaviour -> behaviour.withKinds(
                                    BehaviourKind.IMAGE_PASSED_ON, BehaviourKind.COMPULSIVE_VIEWING)))
                            ::apply),
            rule("D21", "nobody says why now and here", "/formulation/whyNowAndHere",
                    formulation(it -> it.withWhyNowAndHere(Optional.empty()))),
            rule("D22", "nobody considered what services have added", "/formulation/servicesAndSociety",
                    formulation(it -> it.withServicesAndSociety(Optional.empty()))),
            rule("D23", "nothing could show that an explanation is wrong", EXPLANATION + "/expectedIfRight",
                    explanation(it -> it.withExpectedIfWrong(Optional.empty()))),
            rule("D24", "no action follows from an explanation", "/formulation/hypotheses/2",
                    record -> record.update(SECOND, explanation -> explanation.withNotActedOn(Optional.empty())))
                    .after(secondExplanation()),
            rule("D24", "nothing draws on an item of evidence", "/evidence/0",
                    explanation(it -> it.withEvidenceFor(SoundRecord.MOTHERS)))
                    .after(record -> record.update(
                            SoundRecord.MOTHERS, item -> item.withCorroboration(Corroboration.CORROBORATED))),
            rule("D28", "nobody asked whether the child is at risk", "/childSafety", record -> record.withChildSafety()),
            rule("D28", "nobody says what is in place", CHECK + "/inPlace", check(it -> it.withInPlace(Optional.empty())))
                    .after(atRisk()),
            rule("D28", "whoever was to be rung has left", CHECK + "/whoRings",
                    record -> record.updatePerson(GRANDMOTHER, left -> left.withActiveUntil(Day.of(2026, 3, 1))))
                    .after(atRisk()),
            rule("D28", "the child was not asked", CHECK + "/notAskedOfChild",
                    check(it -> it.withNotAskedOfChild(Passage.of("The police ask us to wait."))))
                    .after(atRisk()),
            rule("D28", "nobody says what protects the child from an adult online", "/formulation/ownHarm/protection",
                    formulation(it -> it.withOwnHarm(it.getOwnHarm().orElseThrow().withProtection(Optional.empty()))))
                    .after(record -> record.add(SoundRecord.person(GRANDMOTHER, PersonRole.ONLINE_CONTACT).withAgeGroup(AgeGroup.ADULT))),
            rule("D28", "devices were taken since somebody asked", "/childSafety",
                    record -> record.add(SoundRecord.event("EN-2", EventKind.DEVICES_SEIZED, When.day(2026, 3, 1)))),
            rule("D28", "nobody says when an arrest was", "/events/1/on",
                    record -> record.add(SoundRecord.event("EN-2", EventKind.ARREST, When.day(2026, 2, 1)).withOn(Optional.empty()))),
            rule("D30", "an explanation of what is only alleged does not say so", EXPLANATION + "/ifThisHappened",
                    explanation(it -> it.withIfThisHappened(Optional.empty())))
                    .after(explanation(it -> it.withBehaviours(SoundRecord.PASSED_ON).withIfThisHappened(YesNo.YES))
                            .andThen(record -> record.update(SoundRecord.PASSED_ON, behaviour -> behaviour.withStanding(
                                    Standing.builder().status(StandingStatus.ALLEGED).build())))
                            ::apply),
            rule("D31", "the child’s own account of why is not there", "/formulation/childsAccount",
                    formulation(it -> it.withChildsAccount(Optional.empty()))));

    private BrokenFormulation() {}

    private static UnaryOperator<Assessment> formulation(UnaryOperator<Formulation> change) {
        return record -> record.withFormulation(
                change.apply(record.getFormulation().orElseThrow()));
    }

    private static UnaryOperator<Assessment> explanation(UnaryOperator<Hypothesis> change) {
        return record -> record.update(SoundRecord.STANDING, change);
    }

    private static UnaryOperator<Assessment> check(UnaryOperator<ChildSafetyCheck> change) {
        return record -> record.update(SoundRecord.CHECK, change);
    }

    /** An explanation from which no action follows, with the reason. */
    private static UnaryOperator<Assessment> secondExplanation() {
        return record -> record.add(
                SoundRecord.explanation(SECOND).withNotActedOn(Passage.of("It asks for nothing of its own.")));
    }

    private static UnaryOperator<Assessment> atRisk() {
        return record -> record.add(SoundRecord.person(GRANDMOTHER, PersonRole.GRANDPARENT))
                .update(
                        SoundRecord.CHECK,
                        check -> check.withRiskNow(Answer.yes())
                                .withInPlace(Passage.of("Not alone at night."))
                                .withWhoRings(GRANDMOTHER));
    }

    private static EvidenceItem alone(EvidenceItem item) {
        return item.withCorroboration(Corroboration.UNCORROBORATED);
    }
}
