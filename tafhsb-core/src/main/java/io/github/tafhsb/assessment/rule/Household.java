// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LivingArrangement;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.time.Day;

/** Who lives where the child lives. */
final class Household {

    private Household() {}

    /** Whether other children live where the child lives; in a placement they may at any time. */
    static boolean hasOtherChildren(Facts facts) {
        boolean inPlacement = facts.the(Child.class)
                .flatMap(Child::getLiving)
                .filter(living -> living != LivingArrangement.FAMILY && living != LivingArrangement.OTHER)
                .isPresent();
        return inPlacement || hasKnownChildren(facts);
    }

    /** Whether another child is recorded as living where the child lives. */
    static boolean hasKnownChildren(Facts facts) {
        return facts.all(PersonInvolved.class).stream().anyMatch(person -> isChildAtHome(person, facts.today()));
    }

    private static boolean isChildAtHome(PersonInvolved person, Day today) {
        boolean home = person.getRole() == PersonRole.HOUSEHOLD_MEMBER
                || person.getInHousehold()
                        .filter(answer -> answer.is(YesNo.YES))
                        .isPresent();
        boolean young = person.getAgeGroup()
                .map(age -> age == AgeGroup.CHILD || age == AgeGroup.YOUNG_PERSON)
                .orElse(person.getRole() == PersonRole.SIBLING);
        return home && young && !person.hasLeftBy(today);
    }
}
