// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.assessment.rule.AbbreviationsAreSpelledOut;
import io.github.tafhsb.assessment.rule.ActionsAnswerConcerns;
import io.github.tafhsb.assessment.rule.AddressesAreLeftOut;
import io.github.tafhsb.assessment.rule.AdultInvolvementIsFollowedUp;
import io.github.tafhsb.assessment.rule.AdultWordsAreForAdults;
import io.github.tafhsb.assessment.rule.AgeIsWithinEdition;
import io.github.tafhsb.assessment.rule.BackgroundIsNotPlannedFor;
import io.github.tafhsb.assessment.rule.CarersCanAndWill;
import io.github.tafhsb.assessment.rule.CarersViewIsSought;
import io.github.tafhsb.assessment.rule.CarriedTextShowsItsOrigin;
import io.github.tafhsb.assessment.rule.ChildHasTheirOwnPart;
import io.github.tafhsb.assessment.rule.ChildHasTheirOwnVersion;
import io.github.tafhsb.assessment.rule.ChildIsNotLabelled;
import io.github.tafhsb.assessment.rule.ChildsAccountIsSought;
import io.github.tafhsb.assessment.rule.ChildsOwnAccountStands;
import io.github.tafhsb.assessment.rule.ChildsOwnSafetyIsAsked;
import io.github.tafhsb.assessment.rule.DatesAreInOrder;
import io.github.tafhsb.assessment.rule.DenialAndRemorseDoNotStandAlone;
import io.github.tafhsb.assessment.rule.DiagnosesHaveAQualifiedSource;
import io.github.tafhsb.assessment.rule.DiagnosisIsNoExplanation;
import io.github.tafhsb.assessment.rule.DisputedTermsAreChosen;
import io.github.tafhsb.assessment.rule.EarlierConcernsAreFollowedUp;
import io.github.tafhsb.assessment.rule.EditionIsNamed;
import io.github.tafhsb.assessment.rule.EveryChildHasAPlan;
import io.github.tafhsb.assessment.rule.EverybodyElseIsConsidered;
import io.github.tafhsb.assessment.rule.EverybodyNamedIsTold;
import io.github.tafhsb.assessment.rule.EverybodysViewIsHeard;
import io.github.tafhsb.assessment.rule.FamilyIsToldOfShares;
import io.github.tafhsb.assessment.rule.FindingsSayWhatWasSeen;
import io.github.tafhsb.assessment.rule.FirstPageAnswers;
import io.github.tafhsb.assessment.rule.FormulationBlamesNobody;
import io.github.tafhsb.assessment.rule.FormulationIsDiscussed;
import io.github.tafhsb.assessment.rule.FormulationIsFull;
import io.github.tafhsb.assessment.rule.FutureIsNotCertain;
import io.github.tafhsb.assessment.rule.GapsAreOwned;
import io.github.tafhsb.assessment.rule.HostAssessmentIsCompleted;
import io.github.tafhsb.assessment.rule.HostIsOfThisTime;
import io.github.tafhsb.assessment.rule.HouseholdRulesAreConsidered;
import io.github.tafhsb.assessment.rule.IdentifiersAreUnique;
import io.github.tafhsb.assessment.rule.ImagesAreNotDescribed;
import io.github.tafhsb.assessment.rule.JusticeRouteHasItsAssessment;
import io.github.tafhsb.assessment.rule.KeepingBackHasReason;
import io.github.tafhsb.assessment.rule.LeadIsHandedOver;
import io.github.tafhsb.assessment.rule.LeadIsTrained;
import io.github.tafhsb.assessment.rule.LearningDisabilityIsWithinEdition;
import io.github.tafhsb.assessment.rule.MissedDaysAreOwned;
import io.github.tafhsb.assessment.rule.NewsIsThoughtThrough;
import io.github.tafhsb.assessment.rule.NobodyIsBlamed;
import io.github.tafhsb.assessment.rule.OfflineBehaviourIsAnswered;
import io.github.tafhsb.assessment.rule.OnlineAndOfflineAreLinked;
import io.github.tafhsb.assessment.rule.PatternIsConsidered;
import io.github.tafhsb.assessment.rule.PlaceIsMadeSafer;
import io.github.tafhsb.assessment.rule.PlanCopiesAreListed;
import io.github.tafhsb.assessment.rule.PlanExistsOrIsNotNeeded;
import io.github.tafhsb.assessment.rule.PlanIsNotPastItsReview;
import io.github.tafhsb.assessment.rule.PlanSaysHowItEnds;
import io.github.tafhsb.assessment.rule.PlanSaysWhatToDo;
import io.github.tafhsb.assessment.rule.PoliceAgreedToTheTalk;
import io.github.tafhsb.assessment.rule.QualityIsAnswered;
import io.github.tafhsb.assessment.rule.ReasoningLeadsBothWays;
import io.github.tafhsb.assessment.rule.RecordIsReadBack;
import io.github.tafhsb.assessment.rule.ReferencesAreNoNames;
import io.github.tafhsb.assessment.rule.ReferencesResolve;
import io.github.tafhsb.assessment.rule.ReportIsDecided;
import io.github.tafhsb.assessment.rule.ReviewDateIsSet;
import io.github.tafhsb.assessment.rule.SecondViewIsThereOrMissed;
import io.github.tafhsb.assessment.rule.SeveralAgenciesContributed;
import io.github.tafhsb.assessment.rule.SexIsWithinEdition;
import io.github.tafhsb.assessment.rule.SomethingProtectsNow;
import io.github.tafhsb.assessment.rule.SourcesAreOfMoreThanOneKind;
import io.github.tafhsb.assessment.rule.SourcesAreWeighed;
import io.github.tafhsb.assessment.rule.SupervisionCanHold;
import io.github.tafhsb.assessment.rule.SupervisorIsNamed;
import io.github.tafhsb.assessment.rule.SupervisorSignsOff;
import io.github.tafhsb.assessment.rule.TermsAreCurrent;
import io.github.tafhsb.assessment.rule.TheNamedAreStillThere;
import io.github.tafhsb.assessment.rule.TrainedPersonLeadsCoWork;
import io.github.tafhsb.assessment.rule.TrainingIsRecent;
import io.github.tafhsb.assessment.rule.TransitionIsConsidered;
import io.github.tafhsb.assessment.rule.TurningEighteenIsFollowedUp;
import io.github.tafhsb.assessment.rule.VersionsAreOneLineage;
import io.github.tafhsb.assessment.rule.WordsMatchWhatIsEstablished;
import io.github.tafhsb.evidence.rule.BehaviourIsDescribedInFull;
import io.github.tafhsb.evidence.rule.BehaviourIsPlacedWithReason;
import io.github.tafhsb.evidence.rule.CarriedOverItemsKeepTheirOrigin;
import io.github.tafhsb.evidence.rule.CarriedOverOpinionsStayOpinions;
import io.github.tafhsb.evidence.rule.ChallengesAreAnswered;
import io.github.tafhsb.evidence.rule.ChallengesSayWhoWhenAndWhat;
import io.github.tafhsb.evidence.rule.ContradictionsAreLinked;
import io.github.tafhsb.evidence.rule.EvidenceNamesItsSource;
import io.github.tafhsb.evidence.rule.ImageIncidentIsTyped;
import io.github.tafhsb.evidence.rule.ImageOriginIsTyped;
import io.github.tafhsb.evidence.rule.LabelledBehaviourIsDescribed;
import io.github.tafhsb.evidence.rule.PoliceGradeIsKept;
import io.github.tafhsb.evidence.rule.PoliceGradeIsNotConverted;
import io.github.tafhsb.evidence.rule.ReferralQuestionsAreAnswered;
import io.github.tafhsb.evidence.rule.RemovalIsConsidered;
import io.github.tafhsb.evidence.rule.StatementsSayWhatTheyAre;
import io.github.tafhsb.evidence.rule.ViewingsAreAccountedFor;
import io.github.tafhsb.evidence.rule.WithheldSourceStaysWithheld;
import io.github.tafhsb.formulation.rule.AlternativeIsWeighed;
import io.github.tafhsb.formulation.rule.ConcernsAreSoughtInEverySphere;
import io.github.tafhsb.formulation.rule.ConfidenceIsEarned;
import io.github.tafhsb.formulation.rule.CultureAndIdentityAreConsidered;
import io.github.tafhsb.formulation.rule.DifficultiesAreRelated;
import io.github.tafhsb.formulation.rule.ExplanationsCanBeTested;
import io.github.tafhsb.formulation.rule.FivePsAreAddressed;
import io.github.tafhsb.formulation.rule.HypothesesCiteEvidence;
import io.github.tafhsb.formulation.rule.KeyConcernsAreExplained;
import io.github.tafhsb.formulation.rule.OwnHarmIsConsidered;
import io.github.tafhsb.formulation.rule.PastPresentAndFutureAreCovered;
import io.github.tafhsb.formulation.rule.ScenariosSayWhatToLookFor;
import io.github.tafhsb.formulation.rule.ServicesOwnPartIsConsidered;
import io.github.tafhsb.formulation.rule.StrengthsAreSoughtInEverySphere;
import io.github.tafhsb.formulation.rule.TheoriesFitAChild;
import io.github.tafhsb.formulation.rule.UnprovenIsSaidAsIf;
import io.github.tafhsb.formulation.rule.ViewingIsSeenFromBothSides;
import io.github.tafhsb.host.rule.AssessorsCertificationIsSaid;
import io.github.tafhsb.people.rule.AdaptationIsSaid;
import io.github.tafhsb.people.rule.LearningDisabilityIsEstablished;
import io.github.tafhsb.review.rule.DifferingViewIsWhole;
import io.github.tafhsb.review.rule.EveryonesViewIsKept;
import io.github.tafhsb.review.rule.ReviewShowsWhatChanged;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.safetyplan.rule.ActionsAreFollowedThrough;
import io.github.tafhsb.safetyplan.rule.ActionsFitThePlansTime;
import io.github.tafhsb.safetyplan.rule.ActionsSayWhoAndWhen;
import io.github.tafhsb.safetyplan.rule.EnvironmentsAreConsidered;
import io.github.tafhsb.safetyplan.rule.EventsBringTheReviewForward;
import io.github.tafhsb.safetyplan.rule.LegalPowersLieWhereTheyBelong;
import io.github.tafhsb.safetyplan.rule.OtherPlansAreChecked;
import io.github.tafhsb.safetyplan.rule.ParentsAreSupported;
import io.github.tafhsb.safetyplan.rule.PlacementIsASettingOfItsOwn;
import io.github.tafhsb.safetyplan.rule.PlanAlsoSupports;
import io.github.tafhsb.safetyplan.rule.RestrictionsHaveTheirLimits;
import io.github.tafhsb.safetyplan.rule.SchoolsLeadIsInvolved;
import io.github.tafhsb.safetyplan.rule.SomebodyCanBeRung;
import io.github.tafhsb.safetyplan.rule.SpecialNeedsLeadIsNamed;
import io.github.tafhsb.sharing.rule.AccessIsANarrative;
import io.github.tafhsb.sharing.rule.BasisIsInForce;
import io.github.tafhsb.sharing.rule.ConditionsTravel;
import io.github.tafhsb.sharing.rule.PeopleAffectedStayOut;
import io.github.tafhsb.sharing.rule.ShareIsNoWiderThanNeeded;
import io.github.tafhsb.sharing.rule.ShareIsToldInFull;
import io.github.tafhsb.sharing.rule.ThirdPartiesAreMarked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules, in the order in which a practitioner should hear of them: first what somebody is needed for today, then what
 * decides whether the record can be final at all, then the rest in the order of the work.
 */
final class Book {
    private static final Set<RuleId> SCOPE = Set.of(RuleId.of("A02"), RuleId.of("A04"), RuleId.of("A06"));

    /** The chapter of what cannot be right whatever the rules say; the rule book has none of this letter. */
    private static final char CONSISTENCY = 'I';

    private static final char LANGUAGE = 'G';

    private static final List<Rule<?>> RULES = Stream.<Rule<?>>of(
            // somebody is needed today
            new ChildsOwnSafetyIsAsked(),
            new SomethingProtectsNow(),
            new AdultInvolvementIsFollowedUp(),
            new ReferralQuestionsAreAnswered(),
            new RemovalIsConsidered(),
            new TheNamedAreStillThere(),
            new PlanIsNotPastItsReview(),
            // what cannot be right whatever the rules say
            new IdentifiersAreUnique(),
            new ReferencesResolve(),
            new DatesAreInOrder(),
            new VersionsAreOneLineage(),
            // what decides whether the record can be final at all
            new AgeIsWithinEdition(),
            new SexIsWithinEdition(),
            new LearningDisabilityIsWithinEdition(),
            new LearningDisabilityIsEstablished(),
            new HostAssessmentIsCompleted(),
            new LeadIsTrained(),
            new FormulationIsFull(),
            // standing and oversight
            new EditionIsNamed(),
            new OfflineBehaviourIsAnswered(),
            new TrainedPersonLeadsCoWork(),
            new SupervisorSignsOff(),
            // evidence
            new EvidenceNamesItsSource(),
            new StatementsSayWhatTheyAre(),
            new PoliceGradeIsKept(),
            new GapsAreOwned(),
            new LabelledBehaviourIsDescribed(),
            // formulation
            new ConcernsAreSoughtInEverySphere(),
            new StrengthsAreSoughtInEverySphere(),
            new HypothesesCiteEvidence(),
            new OwnHarmIsConsidered(),
            new ViewingIsSeenFromBothSides(),
            // safety plan
            new PlanExistsOrIsNotNeeded(),
            new ActionsAnswerConcerns(),
            new ActionsSayWhoAndWhen(),
            new EnvironmentsAreConsidered(),
            new EverybodyElseIsConsidered(),
            new SomebodyCanBeRung(),
            new PlanAlsoSupports(),
            new EverybodysViewIsHeard(),
            new ReviewDateIsSet(),
            // first of what is still to ask: the child
            new ChildHasTheirOwnVersion(),
            new ChildHasTheirOwnPart(),
            // what can be answered or is still to ask: standing and oversight
            new TransitionIsConsidered(),
            new JusticeRouteHasItsAssessment(),
            new AssessorsCertificationIsSaid(),
            new AdaptationIsSaid(),
            new SecondViewIsThereOrMissed(),
            new DifferingViewIsWhole(),
            new SeveralAgenciesContributed(),
            new SupervisorIsNamed(),
            new EveryonesViewIsKept(),
            new TrainingIsRecent(),
            // what can be answered or is still to ask: evidence
            new PoliceAgreedToTheTalk(),
            new ChildsAccountIsSought(),
            new CarersViewIsSought(),
            new RecordIsReadBack(),
            new EarlierConcernsAreFollowedUp(),
            new PatternIsConsidered(),
            new ChallengesSayWhoWhenAndWhat(),
            new ChallengesAreAnswered(),
            new ContradictionsAreLinked(),
            new BehaviourIsDescribedInFull(),
            new BehaviourIsPlacedWithReason(),
            new ImageIncidentIsTyped(),
            new ImageOriginIsTyped(),
            new ViewingsAreAccountedFor(),
            new SourcesAreOfMoreThanOneKind(),
            new SourcesAreWeighed(),
            new QualityIsAnswered(),
            new CarriedOverItemsKeepTheirOrigin(),
            new CarriedOverOpinionsStayOpinions(),
            new CarriedTextShowsItsOrigin(),
            new PoliceGradeIsNotConverted(),
            new WithheldSourceStaysWithheld(),
            // what can be answered or is still to ask: formulation
            new ConfidenceIsEarned(),
            new AlternativeIsWeighed(),
            new UnprovenIsSaidAsIf(),
            new KeyConcernsAreExplained(),
            new ReasoningLeadsBothWays(),
            new PastPresentAndFutureAreCovered(),
            new FivePsAreAddressed(),
            new ExplanationsCanBeTested(),
            new OnlineAndOfflineAreLinked(),
            new CultureAndIdentityAreConsidered(),
            new ChildsOwnAccountStands(),
            new FormulationIsDiscussed(),
            new ScenariosSayWhatToLookFor(),
            new BackgroundIsNotPlannedFor(),
            new DifficultiesAreRelated(),
            new ServicesOwnPartIsConsidered(),
            new TheoriesFitAChild(),
            // what can be answered or is still to ask: safety plan
            new LegalPowersLieWhereTheyBelong(),
            new CarersCanAndWill(),
            new SupervisionCanHold(),
            new RestrictionsHaveTheirLimits(),
            new EventsBringTheReviewForward(),
            new EverybodyNamedIsTold(),
            new SchoolsLeadIsInvolved(),
            new EveryChildHasAPlan(),
            new ActionsFitThePlansTime(),
            new PlaceIsMadeSafer(),
            new SpecialNeedsLeadIsNamed(),
            new HouseholdRulesAreConsidered(),
            new ParentsAreSupported(),
            new PlacementIsASettingOfItsOwn(),
            new OtherPlansAreChecked(),
            new ActionsAreFollowedThrough(),
            new PlanSaysHowItEnds(),
            // what can be answered or is still to ask: currency
            new NewsIsThoughtThrough(),
            new HostIsOfThisTime(),
            new ReviewShowsWhatChanged(),
            new TurningEighteenIsFollowedUp(),
            new MissedDaysAreOwned(),
            new LeadIsHandedOver(),
            new FirstPageAnswers(),
            new PlanCopiesAreListed(),
            // what can be answered or is still to ask: sharing
            new KeepingBackHasReason(),
            new FamilyIsToldOfShares(),
            new AccessIsANarrative(),
            new ReportIsDecided(),
            new BasisIsInForce(),
            new ShareIsToldInFull(),
            new ShareIsNoWiderThanNeeded(),
            new ConditionsTravel(),
            new ThirdPartiesAreMarked(),
            new PeopleAffectedStayOut(),
            new ReferencesAreNoNames(),
            // what can be answered or is still to ask: language
            new FormulationBlamesNobody(),
            new FutureIsNotCertain(),
            new DiagnosesHaveAQualifiedSource(),
            new DiagnosisIsNoExplanation(),
            new ChildIsNotLabelled(),
            new AdultWordsAreForAdults(),
            new NobodyIsBlamed(),
            new WordsMatchWhatIsEstablished(),
            new AbbreviationsAreSpelledOut(),
            new ImagesAreNotDescribed(),
            new TermsAreCurrent(),
            new DisputedTermsAreChosen(),
            new AddressesAreLeftOut(),
            new FindingsSayWhatWasSeen(),
            new DenialAndRemorseDoNotStandAlone(),
            new PlanSaysWhatToDo())
            .sorted(Comparator.comparing(Rule::level)) // stable: within a level they stay as they are listed
            .toList();

    /** Urgent on a draft; at a signature the same defect blocks, told by E01 and E13. */
    private static final Set<RuleId> BLOCK_AS_WELL = Set.of(RuleId.of("E31"), RuleId.of("F01"));

    private Book() {}

    static boolean blocksAsWell(RuleId rule) {
        return BLOCK_AS_WELL.contains(rule);
    }

    static List<Rule<?>> rules() {
        return RULES;
    }

    static List<Rule<?>> rules(Obeys.Chapter chapter) {
        return RULES.stream()
                .filter(rule -> chapter(rule).filter(chapter::equals).isPresent())
                .toList();
    }

    /**
     * Whether a rule is about becoming final under the edition, so that it has nothing to say outside it. How people write about
     * a child (chapter G) is the same under any edition.
     */
    static boolean needsEdition(Rule<?> rule) {
        return rule.level() != Level.URGENT
                && rule.level() != Level.AT_SHARE
                && rule.id().value().charAt(0) != CONSISTENCY
                && rule.id().value().charAt(0) != LANGUAGE
                && !SCOPE.contains(rule.id());
    }

    /** The Jakarta Validation group that a rule is judged in; empty for what is no problem of a record. */
    private static Optional<Obeys.Chapter> chapter(Rule<?> rule) {
        if (rule.id().value().charAt(0) == CONSISTENCY) {
            return Optional.of(Obeys.Chapter.CONSISTENCY);
        }
        return switch (rule.level()) {
            case URGENT -> Optional.of(Obeys.Chapter.URGENT);
            case BLOCKS -> Optional.of(Obeys.Chapter.FINALISING);
            case WARNS, NOTES -> Optional.of(Obeys.Chapter.ADVICE);
            case OUTLINE, AT_SHARE -> Optional.empty();
        };
    }
}
