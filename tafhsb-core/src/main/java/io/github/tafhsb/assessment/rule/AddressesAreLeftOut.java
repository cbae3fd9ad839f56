// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Parts.Placed;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import java.util.List;

/**
 * Authors leave out web addresses and user names: how to find a place or a person online is not needed to understand.
 *
 * <p>Exempt are e-mail addresses, which are contacts, and everything in the plan, where an address is there to be used. Numbers
 * and police references are no addresses.
 */
public final class AddressesAreLeftOut extends Rule<Parts> {

    /** Declares the rule. */
    public AddressesAreLeftOut() {
        super(
                "C17",
                1,
                Level.NOTES,
                SettledBy.ANSWER,
                Parts.class,
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/",
                "inference");
    }

    @Override
    public Finding judge(Parts record, Facts facts) {
        Finding.Breaches breaches = Finding.breaches();
        for (Placed<Passage> at : record.placed(Passage.class)) {
            if (holdsAddress(at.held()) && isOwn(at, facts)) {
                breaches.addBelowIf(true, at.pointer(), "");
            }
        }
        for (Placed<Behaviour> at : record.placed(Behaviour.class)) {
            List<Line> services = at.held().getServices();
            for (int i = 0; i < services.size(); i++) {
                if (Addresses.areIn(services.get(i).text())) {
                    breaches.addBelowIf(true, at.pointer() + "/services/" + i, "");
                }
            }
            if (at.held()
                    .getSetting()
                    .filter(setting -> Addresses.areIn(setting.text()))
                    .isPresent()) {
                breaches.addBelowIf(true, at.pointer() + "/setting", "");
            }
        }
        return breaches.finding();
    }

    private static boolean holdsAddress(Passage passage) {
        return Addresses.areIn(passage.getText().text())
                || passage.getRendering()
                        .filter(words -> Addresses.areIn(words.text()))
                        .isPresent();
    }

    private static boolean isOwn(Placed<Passage> at, Facts facts) {
        return at.held().getOrigin() != Origin.QUOTED
                && at.held().getOrigin() != Origin.CARRIED
                && at.within(SafetyPlan.class).isEmpty()
                && !Wording.isSaidBySomebodyElse(at, facts);
    }
}
