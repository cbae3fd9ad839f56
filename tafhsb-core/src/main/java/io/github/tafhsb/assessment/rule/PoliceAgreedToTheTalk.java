// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Dated;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the child told while police were looking into the matter was asked for under an agreement with them that says what may be
 * discussed.
 *
 * <p>Police are looking into it from the first that is known of them until an outcome. What was asked while something else was not
 * to be discussed was asked on known terms, and nothing is missing.
 */
public final class PoliceAgreedToTheTalk extends Rule<Assessment> {

    private static final Set<EventKind> LOOKING_INTO_IT =
            EnumSet.of(EventKind.ARREST, EventKind.DEVICES_SEIZED, EventKind.CHARGE, EventKind.POLICE_INTERVIEW);
    private static final Set<StandingStatus> DECIDED =
            EnumSet.of(StandingStatus.FOUND, StandingStatus.NO_FURTHER_ACTION);

    /** Declares the rule. */
    public PoliceAgreedToTheTalk() {
        super(
                "C32",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://safeguardingpartnership.swindon.gov.uk/site/scripts/documents_info.php?categoryID=11&documentID=51&switchstyle=textonly.css",
                "https://www.coventry.gov.uk/common-assessment-framework-caf/gain-consent",
                "inference");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        // keyed by the day by which each had certainly happened, holding the first day it can have
        NavigableMap<LocalDate, LocalDate> begun = running(signs(assessment));
        NavigableMap<LocalDate, LocalDate> decided = running(outcomes(assessment));
        NavigableSet<LocalDate> agreed = agreements(assessment);
        Set<PersonId> child = Enquiries.child(assessment);
        LocalDate termsUntil = termsUntil(assessment);
        List<EvidenceItem> items = assessment.getEvidence();
        Finding.Breaches breaches = Finding.breaches();
        boolean any = false;
        boolean waiting = false;
        for (int i = 0; i < items.size(); i++) {
            Optional<When> told = told(items.get(i), child).filter(on -> isOpen(begun, decided, on));
            boolean terms = told.filter(on -> !on.earliest().isAfter(termsUntil)).isPresent();
            any |= told.isPresent();
            waiting |= terms;
            if (told.isPresent() && !terms) {
                breaches.addBelowIf(!isAgreed(agreed, decided, told.get()), "/evidence/" + i, "");
            }
        }
        Finding finding = breaches.finding();
        if (finding instanceof Finding.NotMet || any && !waiting) {
            return finding;
        }
        return Finding.notApplicable(any ? NotApplicable.NOT_YET : NotApplicable.NOTHING_TO_JUDGE);
    }

    /**
     * Whether police look into the matter today and it has been discussed with the child without them: what is to be discussed next is
     * agreed with them first.
     */
    static boolean isToBeAgreedFirst(Facts facts) {
        return facts.once(
                        Outstanding.class,
                        () -> new Outstanding(facts.the(Assessment.class)
                                .filter(assessment -> isOutstanding(assessment, facts))
                                .isPresent()))
                .agreement();
    }

    /** Whether an agreement with the police is missing today. */
    private record Outstanding(boolean agreement) {}

    private static boolean isOutstanding(Assessment assessment, Facts facts) {
        return isOpen(running(signs(assessment)), running(outcomes(assessment)), facts.today())
                && agreements(assessment).isEmpty()
                && new PoliceAgreedToTheTalk().judge(assessment, facts) instanceof Finding.NotMet;
    }

    private static Optional<When> told(EvidenceItem item, Set<PersonId> child) {
        return Enquiries.isFrom(item, child, SourceKind.CHILD) ? item.getObtainedOn() : Optional.empty();
    }

    /** The last day on which something was not to be discussed; what was asked by then was asked on known terms. */
    private static LocalDate termsUntil(Assessment assessment) {
        return assessment.getEmbargoes().stream()
                .map(embargo -> Stream.concat(embargo.getLiftedOn().stream(), embargo.getUntil().stream())
                        .map(Day::date)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static boolean isOpen(
            NavigableMap<LocalDate, LocalDate> begun, NavigableMap<LocalDate, LocalDate> decided, Dated told) {
        Map.Entry<LocalDate, LocalDate> last = begun.floorEntry(told.earliest());
        Map.Entry<LocalDate, LocalDate> over = decided.lowerEntry(told.earliest());
        return last != null && (over == null || over.getValue().isBefore(last.getValue()));
    }

    /** An agreement from before an earlier matter was decided says nothing of this one. */
    private static boolean isAgreed(
            NavigableSet<LocalDate> agreed, NavigableMap<LocalDate, LocalDate> decided, When told) {
        LocalDate last = agreed.floor(told.latest());
        Map.Entry<LocalDate, LocalDate> over = decided.lowerEntry(told.earliest());
        return last != null && (over == null || !last.isBefore(over.getValue()));
    }

    private static NavigableSet<LocalDate> agreements(Assessment assessment) {
        return assessment.getPoliceAgreements().stream()
                .filter(agreement -> agreement.getMayBeDiscussed().isPresent())
                .flatMap(agreement -> agreement.getAgreedOn().stream())
                .map(Day::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Dated> signs(Assessment assessment) {
        Stream<Day> contacts = assessment.getBehaviours().stream()
                .flatMap(behaviour -> behaviour.getImage().stream())
                .flatMap(image -> image.getPolice().stream())
                .flatMap(police -> police.getContactedOn().stream());
        return Stream.concat(
                contacts,
                Stream.concat(
                        events(assessment, LOOKING_INTO_IT),
                        standings(assessment, EnumSet.of(StandingStatus.CHARGED))));
    }

    private static Stream<Dated> outcomes(Assessment assessment) {
        return Stream.concat(
                events(assessment, EnumSet.of(EventKind.POLICE_OUTCOME)), standings(assessment, DECIDED));
    }

    private static Stream<When> events(Assessment assessment, Set<EventKind> kinds) {
        return assessment.getEvents().stream()
                .filter(event -> kinds.contains(event.getKind()))
                .flatMap(event -> event.getOn().stream());
    }

    private static Stream<When> standings(Assessment assessment, Set<StandingStatus> statuses) {
        return assessment.getBehaviours().stream()
                .flatMap(behaviour -> behaviour.getStanding().stream())
                .filter(standing -> statuses.contains(standing.getStatus()))
                .flatMap(standing -> standing.getSince().stream());
    }

    /** For each day, the latest of the first days of everything that had certainly happened by then. */
    private static NavigableMap<LocalDate, LocalDate> running(Stream<? extends Dated> dates) {
        NavigableMap<LocalDate, LocalDate> days = new TreeMap<>();
        dates.forEach(date -> days.merge(date.latest(), date.earliest(), PoliceAgreedToTheTalk::later));
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> day : days.entrySet()) {
            latest = later(latest, day.getValue());
            day.setValue(latest);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
