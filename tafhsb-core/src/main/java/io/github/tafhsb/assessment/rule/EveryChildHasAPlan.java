// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every child affected has an open plan of their own or a reason why not, and their protection is no part of this plan.
 *
 * <p>That it is not known of some of them is told once. Whether anybody asked, and who holds the plan, is told by E06. A child
 * affected who lives in the household may have a part in what is arranged there. For adults it is for those who support them.
 *
 * <p>Where an action that protects somebody affected has stopped, whoever holds their plan was told since: the two plans lean on each
 * other. They count as told by the name under which this record knows them as the holder.
 */
public final class EveryChildHasAPlan extends Rule<Assessment> {

    /** Declares the rule. */
    public EveryChildHasAPlan() {
        super("E21", 1, Level.WARNS, SettledBy.ANSWER, Assessment.class, "https://www.stoneking.co.uk/node/9454/print");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Set<PersonId> affected = Affected.people(facts);
        if (affected.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Finding.Breaches breaches = Finding.breaches();
        boolean anyOpen = false;
        Set<PersonId> elsewhere = new HashSet<>();
        for (int i = 0; i < assessment.getPeople().size(); i++) {
            PersonInvolved person = assessment.getPeople().get(i);
            if (affected.contains(person.getId())) {
                String at = "people/" + i + "/separatePlan";
                boolean adult =
                        person.getAgeGroup().filter(AgeGroup.ADULT::equals).isPresent();
                breaches.addIf(!adult && isDenied(person), at, "reason");
                anyOpen |= !adult && isOpen(person);
                if (person.getInHousehold().filter(home -> home.is(YesNo.YES)).isEmpty()) {
                    elsewhere.add(person.getId());
                }
            }
        }
        breaches.addIf(anyOpen, "people", "open");
        List<SafetyAction> actions =
                assessment.getPlan().map(SafetyPlan::getActions).orElse(List.of());
        HoldersTold holders = HoldersTold.of(assessment, facts);
        for (int i = 0; i < actions.size(); i++) {
            boolean carries = actions.get(i).getOwners().stream().anyMatch(elsewhere::contains);
            breaches.addIf(carries, "plan/actions/" + i + "/owners", "apart");
            breaches.addIf(holders.missedTheEndOf(actions.get(i)), "plan/actions/" + i, "stopped");
        }
        return breaches.finding();
    }

    private static boolean isDenied(PersonInvolved person) {
        return person.getSeparatePlan()
                .filter(plan ->
                        plan.getExists().filter(exists -> exists.is(YesNo.NO)).isPresent())
                .filter(plan -> plan.getNotNeededBecause().isEmpty())
                .isPresent();
    }

    private static boolean isOpen(PersonInvolved person) {
        return person.getSeparatePlan()
                .flatMap(SeparatePlanReference::getExists)
                .filter(exists -> exists instanceof Answer.NotKnown || exists instanceof Answer.NotAsked)
                .isPresent();
    }
}
