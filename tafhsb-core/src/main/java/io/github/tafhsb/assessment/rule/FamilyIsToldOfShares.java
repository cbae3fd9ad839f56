// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import java.util.EnumSet;
import java.util.Set;

/**
 * The child and family were told of a share, or it is said why that is not safe.
 *
 * <p>What goes to themselves they know. While something must not be discussed yet, nobody asks.
 */
public final class FamilyIsToldOfShares extends Rule<Assessment> {
    private static final Set<PersonRole> FAMILY = EnumSet.of(
            PersonRole.PARENT,
            PersonRole.CARER,
            PersonRole.FOSTER_CARER,
            PersonRole.SIBLING,
            PersonRole.GRANDPARENT,
            PersonRole.OTHER_RELATIVE,
            PersonRole.HOUSEHOLD_MEMBER);

    /** Declares the rule. */
    public FamilyIsToldOfShares() {
        super(
                "H06",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://safeguardingpartnership.swindon.gov.uk/site/scripts/documents_info.php?categoryID=11&documentID=51&switchstyle=textonly.css",
                "https://www.coventry.gov.uk/common-assessment-framework-caf/gain-consent");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Finding finding = Shares.judge(
                assessment,
                share -> share.getDecision() == DisclosureDecision.SHARED && !isForThem(share, facts),
                share -> share.getFamilyTold().isEmpty(),
                "familyTold");
        boolean untold = finding instanceof Finding.NotMet;
        return untold && Embargoes.apply(facts) ? Finding.notApplicable(NotApplicable.NOT_YET) : finding;
    }

    private static boolean isForThem(Disclosure share, Facts facts) {
        return !share.getRecipients().isEmpty()
                && share.getRecipients().stream().allMatch(id -> facts.find(id)
                        .filter(person -> person instanceof Child
                                || person instanceof PersonInvolved involved && FAMILY.contains(involved.getRole()))
                        .isPresent());
    }
}
