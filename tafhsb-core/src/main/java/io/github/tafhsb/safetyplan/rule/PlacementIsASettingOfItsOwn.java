// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.safetyplan.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.CarerCapacity;
import io.github.tafhsb.safetyplan.Environment;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For a child who is placed, the placement is a setting of its own, apart from the family home.
 *
 * <p>Where the plan considers neither, E05 tells it. Where nobody of another home acts at home or was asked what they can do, home
 * means the placement.
 */
public final class PlacementIsASettingOfItsOwn extends Rule<SafetyPlan> {
    private static final Set<LivingArrangement> PLACED =
            EnumSet.of(LivingArrangement.FOSTER_CARE, LivingArrangement.RESIDENTIAL, LivingArrangement.CUSTODY);

    /** Declares the rule. */
    public PlacementIsASettingOfItsOwn() {
        super(
                "E25",
                1,
                Level.OUTLINE,
                SettledBy.ANSWER,
                SafetyPlan.class,
                "https://docsbay.net/aberdeenshire-care-and-risk-management-process");
    }

    @Override
    public Finding judge(SafetyPlan plan, Facts facts) {
        boolean placed = facts.the(Child.class)
                .flatMap(Child::getLiving)
                .filter(PLACED::contains)
                .isPresent();
        if (!placed || plan.hasEndedBy(facts.today())) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<Environment> considered = plan.considered();
        boolean residential = considered.contains(Environment.RESIDENTIAL);
        return residential || considered.contains(Environment.HOME)
                ? Finding.metIf(residential || !reachesAnotherHome(plan, facts), "environments")
                : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static boolean reachesAnotherHome(SafetyPlan plan, Facts facts) {
        Stream<PersonId> owners = plan.getActions().stream()
                .filter(action -> action.getEnvironments().contains(Environment.HOME))
                .flatMap(action -> action.getOwners().stream());
        return Stream.concat(owners, plan.getCarers().stream().map(CarerCapacity::getCarer))
                .flatMap(person -> facts.find(person).stream())
                .anyMatch(person -> person instanceof PersonInvolved involved && !livesInPlacement(involved));
    }

    private static boolean livesInPlacement(PersonInvolved person) {
        return person.getRole() == PersonRole.FOSTER_CARER
                || person.getRole() == PersonRole.CARER
                || person.getInHousehold().filter(home -> home.is(YesNo.YES)).isPresent();
    }
}
