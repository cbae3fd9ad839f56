// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SignOff;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/**
 * A supervisor who did not do the work signs it off with a decision, on the day the record is judged.
 *
 * <p>A comment is welcome. Its absence does not stand in the way of a record that somebody answers for with their name.
 *
 * <p>Before anybody signs it says nothing, but for a record that names the same person as its supervisor and as one of those who
 * do the work.
 */
public final class SupervisorSignsOff extends Rule<Assessment> {

    /** Declares the rule. */
    public SupervisorSignsOff() {
        super(
                "B04",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Assessment.class,
                "http://aimproject.org.uk/?page_id=83",
                "inference");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Practitioner> team = assessment.getPractitioners();
        Optional<SignOff> signed = facts.the(SignOff.class).filter(SupervisorSignsOff::isBegun);
        return signed.isPresent() ? judge(signed.get(), team, facts.today()) : judgeDraft(team, facts.today());
    }

    private static Finding judge(SignOff signOff, List<Practitioner> team, Day today) {
        List<Practitioner> signer = team.stream()
                .filter(practitioner ->
                        signOff.getBy().filter(practitioner.getId()::equals).isPresent())
                .toList();
        boolean ownWork = signer.stream().anyMatch(one -> doesTheWork(one, team));
        boolean supervises = signer.stream()
                .anyMatch(practitioner -> Team.isNow(PractitionerRole.SUPERVISOR, practitioner, today));
        boolean otherDay = signOff.getOn().filter(today::equals).isEmpty();
        return Finding.breaches()
                .addIf(!isComplete(signOff), "signOff", "incomplete")
                .addIf(isComplete(signOff) && otherDay, "signOff/on", "otherDay")
                .addIf(ownWork, "signOff/by", "ownWork")
                .addIf(signOff.getBy().isPresent() && !ownWork && !supervises, "signOff/by", "notSupervisor")
                .finding();
    }

    private static Finding judgeDraft(List<Practitioner> team, Day today) {
        Finding.Breaches breaches = Finding.breaches();
        boolean any = false;
        for (int i = 0; i < team.size(); i++) {
            if (Team.isNow(PractitionerRole.SUPERVISOR, team.get(i), today) && doesTheWork(team.get(i), team)) {
                breaches.addIf(true, "practitioners/" + i, "supervisesOwnWork");
                any = true;
            }
        }
        return any ? breaches.finding() : Finding.notApplicable(NotApplicable.NOT_SIGNED_YET);
    }

    private static boolean doesTheWork(Practitioner one, List<Practitioner> team) {
        return team.stream().anyMatch(other -> other.doesTheWork() && other.isSamePersonAs(one));
    }

    private static boolean isBegun(SignOff signOff) {
        return signOff.getBy().isPresent()
                || signOff.getOn().isPresent()
                || signOff.getDecision().isPresent()
                || signOff.getComment().isPresent();
    }

    private static boolean isComplete(SignOff signOff) {
        return signOff.getBy().isPresent()
                && signOff.getOn().isPresent()
                && signOff.getDecision().isPresent();
    }
}
