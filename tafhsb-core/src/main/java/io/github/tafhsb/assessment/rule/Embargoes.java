// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.rule.Facts;

/** What must not be discussed yet, and with whom. */
final class Embargoes {
    private Embargoes() {}

    /** Whether anything must not be discussed today. */
    static boolean apply(Facts facts) {
        return facts.all(Embargo.class).stream().anyMatch(embargo -> embargo.appliesOn(facts.today()));
    }

    /** Whether something that is not over names this person, or names nobody and this is the child. */
    static boolean cover(Person person, Facts facts) {
        return facts.all(Embargo.class).stream()
                .filter(embargo -> embargo.getNotWith().contains(person.getId())
                        || embargo.getNotWith().isEmpty() && person instanceof Child)
                .anyMatch(embargo -> embargo.appliesOn(facts.today()));
    }
}
