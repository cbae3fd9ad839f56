// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.evidence.SourceKind;
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
 * The child was asked whether the record tells what happened as it was; where the child or anybody else who was asked disagrees, it
 * says so.
 *
 * <p>That the child accepts or disputes a behaviour says it too. What a parent or carer told stands in their own words, and C07 asks for
 * it; a child who was not asked for their account at all is told of by C06. While something must not be discussed yet, nobody is asked.
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
        if (Enquiries.mustWait(assessment, facts.today())) {
            return Finding.notApplicable(NotApplicable.NOT_YET);
        }
        Set<PersonId> child = Enquiries.child(assessment);
        boolean told = Enquiries.hasTold(assessment, child, SourceKind.CHILD)
                || Enquiries.soughtOf(assessment, child).stream()
                        .anyMatch(each -> each.getAccount().isPresent());
        boolean readBack = Enquiries.soughtOf(assessment, child).stream()
                .anyMatch(each -> each.getAgreesWithRecord().isPresent());
        Finding.Breaches breaches = Finding.breaches()
                .addIf(told && !readBack && !hasPosition(assessment, child), "accounts", "child");
        List<AccountSought> accounts = assessment.getAccounts();
        for (int i = 0; i < accounts.size(); i++) {
            breaches.addIf(isLost(accounts.get(i)), "accounts/" + i + "/disagreement", "disagreement");
        }
        return breaches.finding();
    }

    private static boolean hasPosition(Assessment assessment, Set<PersonId> child) {
        return assessment.getBehaviours().stream()
                .flatMap(behaviour -> behaviour.getStanding().stream())
                .anyMatch(standing -> OWN_POSITION.contains(standing.getStatus())
                        && standing.getAccount().filter(child::contains).isPresent());
    }

    private static boolean isLost(AccountSought sought) {
        boolean disagrees =
                sought.getAgreesWithRecord().filter(said -> said.is(YesNo.NO)).isPresent();
        return disagrees && sought.getDisagreement().isEmpty();
    }
}
