// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case04.AFFECTED_B;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_C;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_D;
import static io.github.tafhsb.quickstart.Case04.AFFECTED_E;
import static io.github.tafhsb.quickstart.Case04.FATHER;
import static io.github.tafhsb.quickstart.Case04.LEAD;
import static io.github.tafhsb.quickstart.Case04.MOTHER;
import static io.github.tafhsb.quickstart.Case04.OTHER_BOY;
import static io.github.tafhsb.quickstart.Case04.YOUNG_PERSON;
import static io.github.tafhsb.quickstart.Case04.YOUTH_JUSTICE;
import static io.github.tafhsb.quickstart.Case04Evidence.FATHERS_VIEW;
import static io.github.tafhsb.quickstart.Case04Evidence.GP_LETTER;
import static io.github.tafhsb.quickstart.Case04Evidence.INTERVIEWS;
import static io.github.tafhsb.quickstart.Case04Evidence.MOTHERS_VIEW;
import static io.github.tafhsb.quickstart.Case04Evidence.OTHER_BOYS_ACCOUNT;
import static io.github.tafhsb.quickstart.Case04Evidence.PARENTS_REPORT;
import static io.github.tafhsb.quickstart.Case04Evidence.TEACHER;
import static io.github.tafhsb.quickstart.Case04Evidence.TIMELINE;
import static io.github.tafhsb.quickstart.Case04Evidence.TWO_PUPILS;
import static io.github.tafhsb.quickstart.Case04Formulation.AUDIENCE;
import static io.github.tafhsb.quickstart.Case04Formulation.BOREDOM;
import static io.github.tafhsb.quickstart.Case04Formulation.LOW_MOOD;
import static io.github.tafhsb.quickstart.Case04Formulation.MAIN;
import static io.github.tafhsb.quickstart.Case04Formulation.RETALIATION;
import static io.github.tafhsb.quickstart.Case04Formulation.THE_APP;
import static io.github.tafhsb.quickstart.Case04Situation.HOST;
import static io.github.tafhsb.quickstart.Case04Situation.IMAGES;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.on;
import static io.github.tafhsb.quickstart.Writing.says;
import static io.github.tafhsb.quickstart.Writing.theory;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountId;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.PoliceAgreementId;
import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.ContinuumPlacing;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Quality;
import io.github.tafhsb.evidence.Reliability;
import io.github.tafhsb.evidence.ReliabilityKind;
import io.github.tafhsb.evidence.RemovalConsidered;
import io.github.tafhsb.evidence.RemovalRoute;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorId;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.FormulationExtent;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.host.Certification;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;

/**
 * Case 04: what its file leaves open and the rules rightly ask, of what was collected and of how it is explained.
 *
 * <p>Everything here is added by us, so that the record can be signed. What the file says stands in the other classes and is not
 * changed here, only added to. {@link Case04OpenArrangements} does the same for the plan and what is shared.
 */
final class Case04OpenQuestions {
    static final EvidenceId DETENTION = EvidenceId.of("ev-11");
    static final FactorId TWO_VIEWS = FactorId.of("factor-two-views");

    private Case04OpenQuestions() {}

    static Assessment answer(Assessment record) {
        return formulate(weigh(collect(record)));
    }

    private static Assessment collect(Assessment record) {
        return record.updateChild(child -> child.withNeeds(
                        none(NeedKind.AUTISM), none(NeedKind.ADHD), none(NeedKind.SPEECH_LANGUAGE_COMMUNICATION)))
                .updatePerson(AFFECTED_B, Case04OpenQuestions::ownPlan)
                .updatePerson(AFFECTED_C, Case04OpenQuestions::ownPlan)
                .updatePerson(AFFECTED_D, Case04OpenQuestions::ownPlan)
                .update(HOST, host -> host.withLead(LEAD).withCertification(Certification.SHOWN))
                .withAnyEarlierConcerns(Answer.no())
                .update(IMAGES, Case04OpenQuestions::describe)
                .withPoliceAgreements(whatMayBeDiscussed())
                .withAccounts(
                        readBack("account-mother", MOTHER, Answer.yes()),
                        readBack("account-father", FATHER, Answer.no())
                                .withDisagreement(noted("He would say that it was banter that went wrong.")))
                .withGaps(whoMadeTheOthers(), whatNobodyAskedYet());
    }

    private static Need none(NeedKind kind) {
        return Need.builder().kind(kind).status(NeedStatus.NO).build();
    }

    /** That there is one and who holds it, and nothing of what is in it. */
    private static PersonInvolved ownPlan(PersonInvolved affected) {
        return affected.withSeparatePlan(SeparatePlanReference.builder()
                .exists(Answer.yes())
                .holder(line("Their own worker"))
                .seenOn(day(2026, 10, 12))
                .build());
    }

    private static Behaviour describe(Behaviour images) {
        ImageIncident incident = images.getImage().orElseThrow();
        return images.withFrequency(noted("Twice by his own account; how often is not established."))
                .withChange(noted("Nothing is known from before September, and nothing new since."))
                .withPressure(noted("No pressure on those shown is known; whether anybody pressed him is not known yet."))
                .withAgreement(noted("Nobody shown knew or agreed, as far as anyone knows."))
                .withContinuum(ContinuumPlacing.builder()
                        .point(ContinuumPoint.ABUSIVE)
                        .reason(noted("Without agreement, and passed round; what was meant by it is not settled."))
                        .build())
                .withImage(incident.withViewed(Answer.no())
                        .withRemoval(
                                removal(AFFECTED_B, RemovalRoute.REPORT_REMOVE),
                                removal(AFFECTED_C, RemovalRoute.REPORT_REMOVE),
                                removal(AFFECTED_D, RemovalRoute.REPORT_REMOVE),
                                removal(AFFECTED_E, RemovalRoute.POLICE)));
    }

    private static RemovalConsidered removal(PersonId shown, RemovalRoute route) {
        return RemovalConsidered.builder()
                .affected(shown)
                .route(route)
                .consideredOn(day(2026, 9, 3))
                .note(noted("Agreed with the police."))
                .build();
    }

    private static PoliceAgreement whatMayBeDiscussed() {
        return PoliceAgreement.builder()
                .id(PoliceAgreementId.of("agreement-1"))
                .agreedOn(day(2026, 9, 8))
                .mayBeDiscussed(noted("""
                        How he is, school, home, and what he wishes to tell. Nobody asks him what others did or what is on \
                        his devices."""))
                .build();
    }

    private static AccountSought readBack(String id, PersonId whose, Answer<YesNo> agrees) {
        return AccountSought.builder()
                .id(AccountId.of(id))
                .whose(whose)
                .agreesWithRecord(agrees)
                .build();
    }

    private static InformationGap whoMadeTheOthers() {
        return gap("gap-others", "Who made the other images.", LEAD)
                .action(noted("Ask the police for their decision."))
                .dueOn(day(2026, 11, 17))
                .build();
    }

    private static InformationGap whatNobodyAskedYet() {
        return gap("gap-not-asked", "Whether anybody pressed him, and whether he has seen pornography.", YOUTH_JUSTICE)
                .action(noted("Ask him once the police agree to it."))
                .askAgainOn(day(2026, 11, 17))
                .build();
    }

    private static InformationGap.Builder gap(String id, String question, PersonId owner) {
        return InformationGap.builder()
                .id(GapId.of(id))
                .question(noted(question))
                .owner(owner);
    }

    private static Assessment weigh(Assessment record) {
        return record.update(TWO_PUPILS, item -> item.withObtainedOn(on(2026, 9, 2)))
                .update(TIMELINE, item -> item.withObtainedOn(on(2026, 9, 11)))
                .update(FATHERS_VIEW, item -> item.withObtainedOn(on(2026, 9, 16)))
                .update(MOTHERS_VIEW, item -> item.withObtainedOn(on(2026, 9, 16)))
                .update(OTHER_BOYS_ACCOUNT, Case04OpenQuestions::whatHeSays)
                .update(TEACHER, item -> firstHand(item, on(2026, 10, 5)))
                .update(GP_LETTER, item -> firstHand(item, on(2026, 10, 7)))
                .update(PARENTS_REPORT, Case04OpenQuestions::borneOutInPart)
                .update(IMAGES, images -> Behaviour.builder().from(images).addEvidence(OTHER_BOYS_ACCOUNT).build())
                .add(detention())
                .withLinks(EvidenceLink.builder()
                        .id(EvidenceLinkId.of("link-1"))
                        .kind(LinkKind.CONTRADICTS)
                        .item(OTHER_BOYS_ACCOUNT)
                        .bearsOn(INTERVIEWS)
                        .about(noted("Who made the other images."))
                        .build());
    }

    private static EvidenceItem whatHeSays(EvidenceItem account) {
        return account.withObtainedOn(on(2026, 10, 2))
                .withStatements(Statement.builder()
                        .id(StatementId.of("st-8"))
                        .kind(StatementKind.ACCOUNT)
                        .whose(OTHER_BOY)
                        .text(noted("He made none."))
                        .happenedOn(Answer.notKnown(noted("Not said.")))
                        .build());
    }

    private static EvidenceItem firstHand(EvidenceItem item, When obtained) {
        return item.withDirectness(Directness.FIRST_HAND).withObtainedOn(obtained);
    }

    private static EvidenceItem borneOutInPart(EvidenceItem report) {
        return report.withCorroboration(Corroboration.PARTLY)
                .withQuality(Quality.builder()
                        .concern(YesNo.YES)
                        .note(noted("The parent had it from others and saw nothing."))
                        .build())
                .withReliability(Reliability.builder()
                        .kind(ReliabilityKind.UNTESTED)
                        .reason(noted("Second-hand. What the police found bears out a part of it."))
                        .build());
    }

    /** What the other explanation rests on; the file mentions the detention, and no item that tells of it. */
    private static EvidenceItem detention() {
        return EvidenceItem.builder()
                .id(DETENTION)
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .role(line("Head of year"))
                        .manner(line("School’s own record"))
                        .build())
                .directness(Directness.FIRST_HAND)
                .obtainedOn(on(2026, 10, 9))
                .addStatement(Statement.builder()
                        .id(StatementId.of("st-11"))
                        .kind(StatementKind.FACT)
                        .text(noted("A detention in June."))
                        .happenedOn(Answer.of(When.month(2026, 6)))
                        .build())
                .build();
    }

    private static Assessment formulate(Assessment record) {
        Formulation formulation = record.getFormulation().orElseThrow();
        OwnHarm ownHarm = formulation.getOwnHarm().orElseThrow();
        return record.withFormulation(formulation
                        .withExtent(FormulationExtent.FULL)
                        .withOwnHarm(ownHarm.withCoercion(notAskedYet()).withPornography(notAskedYet()))
                        .withChildsAccount(Answer.of(noted("""
                                He says that he was bored and wanted people to laugh, and that he did not think of those \
                                shown. He says that it was not about the detention.""")))
                        .withCultureAndIdentity(Answer.of(noted(
                                "He and his parents were asked; English is spoken at home, and they wish no more recorded.")))
                        .withServicesAndSociety(Answer.of(noted("""
                                School had nothing that stretched him since June. Such apps are free and ask nobody’s age.""")))
                        .withDiscussed(
                                discussed(YOUNG_PERSON, "Within what the police agreed. He thinks that it fits."),
                                discussed(MOTHER, "Without anything of those shown. She thinks that it fits.")))
                .add(parentsSeeItDifferently())
                .update(BOREDOM, factor -> factor.withFivePs(FiveP.PRECIPITATING))
                .update(LOW_MOOD, factor -> factor.withFivePs(FiveP.PREDISPOSING))
                .update(THE_APP, factor -> factor.withFivePs(FiveP.PERPETUATING))
                .update(AUDIENCE, factor -> factor.withFivePs(FiveP.PERPETUATING))
                .update(MAIN, Case04OpenQuestions::howItMayGoOn)
                .update(RETALIATION, Case04OpenQuestions::whatSpeaksForAndAgainst)
                .withCatalogues(Writing.THEORIES);
    }

    private static <T> Answer<T> notAskedYet() {
        return Answer.notAsked(noted("Not yet, as agreed with the police."));
    }

    private static Discussed discussed(PersonId with, String note) {
        return Discussed.builder()
                .person(with)
                .on(day(2026, 10, 19))
                .note(noted(note))
                .build();
    }

    private static Factor parentsSeeItDifferently() {
        return Factor.builder()
                .id(TWO_VIEWS)
                .sphere(Sphere.FAMILY)
                .kind(FactorKind.CONCERN)
                .statement(noted("His parents see what happened differently, and he hears both."))
                .addEvidence(FATHERS_VIEW, MOTHERS_VIEW)
                .addFiveP(FiveP.PERPETUATING)
                .build();
    }

    private static Hypothesis howItMayGoOn(Hypothesis main) {
        return main.withLikelyCourse(noted("""
                        With nothing to stretch him and friends who laugh it may happen again; with work that does, and \
                        once he thinks of the people shown, it is less likely."""))
                .withTheories(theory("peer-influence", "Peer influence"))
                .withExpectedIfRight(noted("No new images once he has work that stretches him and his mood lifts."))
                .withExpectedIfWrong(noted("New images all the same."))
                .withConfidence(because(
                        main,
                        "His teacher and his GP bear out a part each. Who made the others is open, and the two of us do not "
                                + "read one image alike."));
    }

    private static Hypothesis whatSpeaksForAndAgainst(Hypothesis retaliation) {
        return retaliation
                .withEvidenceFor(DETENTION)
                .withEvidenceAgainst(PARENTS_REPORT, INTERVIEWS)
                .withExpectedIfRight(noted("New images after he has been told off or turned down."))
                .withConfidence(because(retaliation, "It does not explain why the others are shown."));
    }

    private static Confidence because(Hypothesis hypothesis, String reason) {
        return hypothesis.getConfidence().orElseThrow().withReason(noted(reason));
    }

    private static Passage noted(String words) {
        return says(LEAD, words);
    }
}
