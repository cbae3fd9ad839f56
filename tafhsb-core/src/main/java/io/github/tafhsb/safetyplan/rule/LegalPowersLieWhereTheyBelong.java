// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.people.Agency;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.LegalPower;
import io.github.tafhsb.safetyplan.SafetyAction;
import java.util.EnumSet;
import java.util.Set;

/**
 * An action that needs a power in law is carried by a body that holds it.
 *
 * <p>The police search, seize and arrest; a child is moved by the police, or by social care with a court. An agency in words
 * cannot be judged, so an action that names a role and no person is left alone. What a school may do under its own rules is no
 * such power.
 */
public final class LegalPowersLieWhereTheyBelong extends Rule<SafetyAction> {
    private static final Set<Agency> POLICE = EnumSet.of(Agency.POLICE);
    private static final Set<Agency> MAY_MOVE_A_CHILD = EnumSet.of(Agency.POLICE, Agency.CHILDRENS_SOCIAL_CARE);

    /** Declares the rule. */
    public LegalPowersLieWhereTheyBelong() {
        super(
                "E04",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                SafetyAction.class,
                "https://seftonlscb.safeguardingpolicies.org.uk/may-2017/sec-20-children-who-sexually-harm/207-procedure-process-aim-project",
                "inference");
    }

    @Override
    public Finding judge(SafetyAction action, Facts facts) {
        if (action.getPower().isEmpty()
                || action.getOwners().isEmpty() && action.getOwnerRole().isPresent()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (action.getOwners().isEmpty()) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        Set<Agency> holders = action.getPower().get() == LegalPower.COMPULSORY_REMOVAL ? MAY_MOVE_A_CHILD : POLICE;
        boolean held = action.getOwners().stream()
                .flatMap(owner -> facts.find(owner).stream())
                .anyMatch(owner -> owner instanceof Practitioner practitioner
                        && practitioner.getAgency().filter(holders::contains).isPresent());
        return Finding.metIf(held, "owners");
    }
}
