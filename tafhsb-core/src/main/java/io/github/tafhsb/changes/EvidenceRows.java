// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import static io.github.tafhsb.changes.Place.list;
import static io.github.tafhsb.changes.Place.words;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found out: evidence, open questions, behaviour, accounts, and what happened. */
final class EvidenceRows {
    private EvidenceRows() {}

    static List<Row> all() {
        return List.of(
                list(EvidenceItem.class, Assessment::getEvidence, Assessment::withEvidence)
                        .as(it -> it.added(ChangeKind.EVIDENCE_ADDED)
                                .words(item ->
                                        words(item.getStatements().stream().map(Statement::getText)))
                                .on(
                                        EvidenceItem::getStatements,
                                        EvidenceItem::withStatements,
                                        EvidenceRows::moreStatements)
                                .on(
                                        EvidenceItem::getCorrections,
                                        EvidenceItem::withCorrections,
                                        ChangeKind.EVIDENCE_CORRECTED)
                                .on(
                                        EvidenceItem::getChallenges,
                                        EvidenceItem::withChallenges,
                                        ChangeKind.EVIDENCE_CHALLENGED)
                                .on(
                                        EvidenceItem::getCorroboration,
                                        EvidenceItem::withCorroboration,
                                        EvidenceRows::corroborated)
                                .on(
                                        EvidenceItem::getReliability,
                                        EvidenceItem::withReliability,
                                        ChangeKind.EVIDENCE_REWEIGHED)
                                .on(
                                        EvidenceItem::getQuality,
                                        EvidenceItem::withQuality,
                                        ChangeKind.EVIDENCE_REWEIGHED)),
                list(EvidenceLink.class, Assessment::getLinks, Assessment::withLinks)
                        .as(it -> it.added(EvidenceRows::linked)
                                .about(EvidenceLink::getBearsOn)
                                .evidence(link -> List.of(link.getItem()))
                                .words(link -> words(Stream.of(link.getAbout())))),
                list(InformationGap.class, Assessment::getGaps, Assessment::withGaps)
                        .as(it -> it.added(gap -> ended(gap).orElse(ChangeKind.GAP_OPENED))
                                .evidence(gap ->
                                        gap.getEnded().map(GapEnd::getEvidence).orElse(List.of()))
                                .people(gap -> gap.getOwner().stream().toList())
                                .words(gap -> words(Stream.of(
                                        gap.getQuestion(), gap.getEnded().flatMap(GapEnd::getFinding))))
                                .on(
                                        InformationGap::getEnded,
                                        InformationGap::withEnded,
                                        (was, is) -> Optional.of(ended(is).orElse(ChangeKind.GAP_OPENED)))
                                .on(InformationGap::getOwner, InformationGap::withOwner, EvidenceRows::tookOver)
                                .on(InformationGap::getDueOn, InformationGap::withDueOn, ChangeKind.GAP_MOVED)
                                .on(InformationGap::getAskAgainOn, InformationGap::withAskAgainOn, ChangeKind.GAP_MOVED)
                                .on(InformationGap::getPostponed, InformationGap::withPostponed, ChangeKind.GAP_MOVED)),
                list(Behaviour.class, Assessment::getBehaviours, Assessment::withBehaviours)
                        .as(it -> it.added(ChangeKind.BEHAVIOUR_ADDED)
                                .evidence(Behaviour::getEvidence)
                                .words(behaviour -> words(Stream.of(behaviour.getDescription())))
                                .on(Behaviour::getStanding, Behaviour::withStanding, ChangeKind.STANDING_MOVED)),
                list(AccountSought.class, Assessment::getAccounts, Assessment::withAccounts)
                        .as(it -> it.added(ChangeKind.ACCOUNT_GIVEN)
                                .otherwise(ChangeKind.ACCOUNT_GIVEN)
                                .people(account -> List.of(account.getWhose()))),
                list(ChildSafetyCheck.class, Assessment::getChildSafety, Assessment::withChildSafety)
                        .as(it -> it.added(ChangeKind.SAFETY_ASKED).words(check -> words(Stream.of(check.getNote())))),
                list(Embargo.class, Assessment::getEmbargoes, Assessment::withEmbargoes)
                        .as(it -> it.added(ChangeKind.EMBARGO_ADDED)
                                .words(embargo -> words(Stream.of(embargo.getTopic())))
                                .on(
                                        Embargo::getLiftedOn,
                                        Embargo::withLiftedOn,
                                        (was, is) -> is.getLiftedOn().map(on -> ChangeKind.EMBARGO_LIFTED))),
                list(CaseEvent.class, Assessment::getEvents, Assessment::withEvents)
                        .as(it -> it.added(ChangeKind.EVENT_ADDED).words(event -> words(Stream.of(event.getNote())))));
    }

    private static Optional<ChangeKind> moreStatements(EvidenceItem was, EvidenceItem is) {
        return is.getStatements().containsAll(was.getStatements())
                ? Optional.of(ChangeKind.STATEMENT_ADDED)
                : Optional.empty();
    }

    private static Optional<ChangeKind> corroborated(EvidenceItem was, EvidenceItem is) {
        Optional<Corroboration> now = is.getCorroboration();
        if (now.filter(Corroboration.CORROBORATED::equals).isPresent()) {
            return Optional.of(ChangeKind.EVIDENCE_CORROBORATED);
        }
        return Optional.of(
                now.filter(Corroboration.CONTRADICTED::equals).isPresent()
                        ? ChangeKind.EVIDENCE_CONTRADICTED
                        : ChangeKind.EVIDENCE_REWEIGHED);
    }

    private static ChangeKind linked(EvidenceLink link) {
        return switch (link.getKind()) {
            case CORROBORATES -> ChangeKind.EVIDENCE_CORROBORATED;
            case CONTRADICTS -> ChangeKind.EVIDENCE_CONTRADICTED;
            case CORRECTS -> ChangeKind.EVIDENCE_CORRECTED;
            case REPEATS -> ChangeKind.EVIDENCE_REWEIGHED;
        };
    }

    private static Optional<ChangeKind> ended(InformationGap gap) {
        return gap.getEnded()
                .map(end -> end.getHow() == GapEnding.ANSWERED ? ChangeKind.GAP_ANSWERED : ChangeKind.GAP_ENDED);
    }

    private static Optional<ChangeKind> tookOver(InformationGap was, InformationGap is) {
        return was.getOwner().flatMap(before -> is.getOwner().map(now -> ChangeKind.GAP_TAKEN_OVER));
    }
}
