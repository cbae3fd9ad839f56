// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.ChildSafetyCheck;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.formulation.rule.Exploitation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody has asked whether the child is at risk now, and has asked again since the last arrest, seizure of devices, police interview,
 * charge or spread of an image; the child was among those who were asked. Where an adult may exploit the child, it is said what protects
 * them.
 *
 * <p>Only the latest check is judged, and every other one of that day; one without a date may be the latest. A plain no, or an
 * answer in the host assessment, is enough with its date. Any other answer also says what is in place and whom to ring, because
 * somebody may need it tonight, and whoever is to be rung is still involved. That nobody asked is not an answer here. Of events, only
 * what has happened counts, and only what came certainly after the check; of one that nobody has dated nobody can say that it did not,
 * so it is told until it has a date.
 *
 * <p>Nothing that police ask not to be discussed keeps anybody from asking a child whether they are safe. Where the answer is a plain
 * no, others may have been asked.
 */
public final class ChildsOwnSafetyIsAsked extends Rule<Assessment> {
    private static final Set<EventKind> ALARMING =
            EnumSet.of(
                    EventKind.ARREST,
                    EventKind.DEVICES_SEIZED,
                    EventKind.POLICE_INTERVIEW,
                    EventKind.CHARGE,
                    EventKind.IMAGE_SPREAD);

    /** Declares the rule. */
    public ChildsOwnSafetyIsAsked() {
        super(
                "D28",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://www.csacentre.org.uk/research-resources/key-messages/harmful-sexual-behaviour-in-online-contexts/",
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<ChildSafetyCheck> checks = assessment.getChildSafety();
        Optional<LocalDate> latest = checks.stream()
                .filter(check -> wasAsked(check, facts.today()))
                .map(ChildsOwnSafetyIsAsked::day)
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return Finding.notMet("childSafety", "never-asked");
        }
        if (facts.all(CaseEvent.class).stream()
                .anyMatch(event -> isAlarmingSince(event, latest.get(), facts.today()))) {
            return Finding.notMet("childSafety", "not-again");
        }
        for (int i = 0; i < assessment.getEvents().size(); i++) {
            if (isAlarmingAndUndated(assessment.getEvents().get(i))) {
                return Finding.notMet("events/" + i + "/on", "undated");
            }
        }
        Finding.Breaches breaches = Finding.breaches()
                .addIf(Exploitation.isByAnAdultAndUnanswered(facts), "formulation/ownHarm/protection", "exploited");
        boolean heard = isChildHeard(assessment, facts.today());
        for (int i = 0; i < checks.size(); i++) {
            ChildSafetyCheck check = checks.get(i);
            if (wasAsked(check, facts.today()) && day(check).equals(latest.get())) {
                String at = "childSafety/" + i + "/";
                Optional<String> missing = missing(check);
                breaches.addIf(missing.isPresent(), at + missing.orElse(""), "incomplete");
                breaches.addIf(!heard && isOpen(check), at + "notAskedOfChild", "child");
                breaches.addIf(missing.isEmpty() && nobodyIsLeftToRing(check, facts), at + "whoRings", "left");
            }
        }
        return breaches.finding();
    }

    /** A check dated ahead is a slip of the pen or a plan, and has asked nobody yet. */
    private static boolean wasAsked(ChildSafetyCheck check, Day today) {
        return check.getRiskNow().filter(Answer.NotAsked.class::isInstance).isEmpty()
                && check.getAskedOn().filter(on -> on.compareTo(today) > 0).isEmpty();
    }

    /** Whether the child was asked at least once since the last event that calls for it. */
    private static boolean isChildHeard(Assessment assessment, Day today) {
        LocalDate since = assessment.getEvents().stream()
                .filter(event -> ALARMING.contains(event.getKind()))
                .flatMap(event -> event.getOn().stream())
                .map(When::earliest)
                .filter(on -> !on.isAfter(today.date()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return assessment.getChildSafety().stream()
                .anyMatch(check -> wasAsked(check, today)
                        && !day(check).isBefore(since)
                        && check.getNotAskedOfChild().isEmpty());
    }

    private static boolean isOpen(ChildSafetyCheck check) {
        return check.getNotAskedOfChild().isPresent()
                && check.getRiskNow().filter(ChildsOwnSafetyIsAsked::isEnough).isEmpty();
    }

    private static LocalDate day(ChildSafetyCheck check) {
        return check.getAskedOn().map(Day::date).orElse(LocalDate.MAX);
    }

    private static boolean isAlarmingSince(CaseEvent event, LocalDate asked, Day today) {
        return ALARMING.contains(event.getKind())
                && event.getOn()
                        .filter(on -> on.isAfter(today) != Certainty.CERTAINLY)
                        .filter(on -> asked.isBefore(on.earliest()))
                        .isPresent();
    }

    private static boolean isAlarmingAndUndated(CaseEvent event) {
        return ALARMING.contains(event.getKind()) && event.getOn().isEmpty();
    }

    /** A number can be rung whoever has left. */
    private static boolean nobodyIsLeftToRing(ChildSafetyCheck check, Facts facts) {
        return check.getRiskNow().filter(ChildsOwnSafetyIsAsked::isEnough).isEmpty()
                && check.getNumber().isEmpty()
                && check.getWhoRings().stream()
                        .allMatch(person -> facts.find(person)
                                .filter(named -> named.hasLeftBy(facts.today()))
                                .isPresent());
    }

    private static Optional<String> missing(ChildSafetyCheck check) {
        if (check.getAskedOn().isEmpty()) {
            return Optional.of("askedOn");
        }
        if (check.getRiskNow().isEmpty()) {
            return Optional.of("riskNow");
        }
        if (check.getRiskNow().filter(ChildsOwnSafetyIsAsked::isEnough).isPresent()) {
            return Optional.empty();
        }
        if (check.getInPlace().isEmpty()) {
            return Optional.of("inPlace");
        }
        boolean nobodyRings = check.getWhoRings().isEmpty() && check.getNumber().isEmpty();
        return nobodyRings ? Optional.of("whoRings") : Optional.empty();
    }

    private static boolean isEnough(Answer<YesNo> risk) {
        return risk.is(YesNo.NO) || risk instanceof Answer.CoveredInHost;
    }
}
