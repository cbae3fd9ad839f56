// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The child and a parent or carer were asked whether the record tells what happened as it was; where anybody who was asked disagrees,
 * it says so.
 *
 * <p>That the child accepts or disputes a behaviour says it too, of that behaviour and no other. Somebody who was not asked for their
 * account at all is told of by C06 and C07. Where nobody has discussed the formulation with them either, D16 asks for one talk about
 * both. While something must not be discussed yet, or is to be agreed with the police first, nobody is asked.
 */
public final class RecordIsReadBack extends Rule<Assessment> {

    private static final Set<StandingStatus> OWN_POSITION =
            EnumSet.of(StandingStatus.ACCEPTED, StandingStatus.DISPUTED);

    /** Declares the rule. */
    public RecordIsReadBack() {
        super(
                "C29",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://gov.uk/guidance/case-management-guidance/how-to-assess-children-in-the-youth-justice-system");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        if (!Enquiries.isExplained(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (Enquiries.mustWait(assessment, facts.today()) || PoliceAgreedToTheTalk.isToBeAgreedFirst(facts)) {
            return Finding.notApplicable(NotApplicable.NOT_YET);
        }
        Set<PersonId> child = Enquiries.child(assessment);
        Set<FormulationIsDiscussed.With> toTalkTo = FormulationIsDiscussed.outstanding(facts);
        boolean childMissing = isMissing(assessment, child, SourceKind.CHILD)
                && !hasPosition(assessment, child)
                && !toTalkTo.contains(FormulationIsDiscussed.With.CHILD);
        boolean carerMissing = isMissing(assessment, Enquiries.carers(assessment), SourceKind.PARENT_OR_CARER)
                && !toTalkTo.contains(FormulationIsDiscussed.With.CARER);
        Finding.Breaches breaches = Finding.breaches()
                .addIf(
                        childMissing || carerMissing,
                        "accounts",
                        childMissing && carerMissing ? "nobody" : childMissing ? "child" : "carer");
        List<AccountSought> accounts = assessment.getAccounts();
        for (int i = 0; i < accounts.size(); i++) {
            breaches.addIf(isLost(accounts.get(i)), "accounts/" + i + "/disagreement", "disagreement");
        }
        return breaches.finding();
    }

    /** Whether one of these told something, and none of them was asked whether the record has it right. */
    private static boolean isMissing(Assessment assessment, Set<PersonId> people, SourceKind kind) {
        List<AccountSought> sought = Enquiries.soughtOf(assessment, people);
        boolean told = Enquiries.hasTold(assessment, people, kind)
                || sought.stream().anyMatch(each -> each.getAccount().isPresent());
        return told && sought.stream().noneMatch(each -> each.getAgreesWithRecord().isPresent());
    }

    /** Whether the child takes a position on every behaviour. */
    private static boolean hasPosition(Assessment assessment, Set<PersonId> child) {
        List<Behaviour> behaviours = assessment.getBehaviours();
        return !behaviours.isEmpty()
                && behaviours.stream().allMatch(behaviour -> behaviour
                        .getStanding()
                        .filter(standing -> OWN_POSITION.contains(standing.getStatus()))
                        .flatMap(Standing::getAccount)
                        .filter(child::contains)
                        .isPresent());
    }

    private static boolean isLost(AccountSought sought) {
        boolean disagrees =
                sought.getAgreesWithRecord().filter(said -> said.is(YesNo.NO)).isPresent();
        return disagrees && sought.getDisagreement().isEmpty();
    }
}
