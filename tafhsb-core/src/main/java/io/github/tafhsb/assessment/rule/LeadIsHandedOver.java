// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.List;

/**
 * Where somebody else leads a version than led the one before, the work was handed over: by whom, to whom, when, with what was open.
 *
 * <p>A record does not know its controller; a change of controller is an entry of the same kind, and as complete.
 */
public final class LeadIsHandedOver extends Rule<CaseRecord> {

    /** Declares the rule. */
    public LeadIsHandedOver() {
        super(
                "F13",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                CaseRecord.class,
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/",
                "https://www.llduk.net/aim3",
                "inference");
    }

    @Override
    public Finding judge(CaseRecord record, Facts facts) {
        List<FinalAssessment> versions = record.getVersions();
        List<Handover> handovers = record.getEntries().stream()
                .map(Entry::getWhat)
                .filter(EntryContent.HandedOver.class::isInstance)
                .map(what -> ((EntryContent.HandedOver) what).held())
                .toList();
        Finding.Breaches breaches = Finding.breaches();
        for (int i = 1; i < versions.size(); i++) {
            List<Practitioner> before = leads(versions.get(i - 1));
            List<Practitioner> now = leads(versions.get(i));
            boolean changed = !now.isEmpty()
                    && now.stream().noneMatch(one -> before.stream().anyMatch(one::isSamePersonAs));
            boolean handed = handovers.stream().anyMatch(handover -> handover.getAcceptedBy()
                    .map(by -> now.stream().anyMatch(one -> one.getId().equals(by)))
                    .orElse(true));
            breaches.addIf(changed && !handed, "versions/" + i + "/content/practitioners", "missing");
        }
        for (int i = 0; i < record.getEntries().size(); i++) {
            if (record.getEntries().get(i).getWhat() instanceof EntryContent.HandedOver handedOver) {
                breaches.addIf(!isComplete(handedOver.held()), "entries/" + i + "/what/handover", "incomplete");
            }
        }
        return breaches.finding();
    }

    private static List<Practitioner> leads(FinalAssessment version) {
        Day signed = version.getJudgement().getJudgedOn();
        return version.getContent().getPractitioners().stream()
                .filter(one -> Team.isNow(PractitionerRole.LEAD, one, signed))
                .toList();
    }

    private static boolean isComplete(Handover handover) {
        return handover.getHandedBy().isPresent()
                && handover.getAcceptedBy().isPresent()
                && handover.getAcceptedOn().isPresent()
                && handover.getNote().isPresent();
    }
}
