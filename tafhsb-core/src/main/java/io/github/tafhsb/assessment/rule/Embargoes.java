// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.time.Day;
import java.util.stream.Stream;

/** With whom something must not be discussed yet. */
final class Embargoes {

    private Embargoes() {}

    /** Whether something that is not over names this person, or names nobody and this is the child. */
    static boolean cover(Person person, Facts facts) {
        Stream<Embargo> named = facts.pointingAt(person.getId(), Embargo.class).stream()
                .filter(embargo -> embargo.getNotWith().contains(person.getId()));
        Stream<Embargo> unnamed = person instanceof Child
                ? facts.all(Embargo.class).stream()
                        .filter(embargo -> embargo.getNotWith().isEmpty())
                : Stream.empty();
        return Stream.concat(named, unnamed).anyMatch(embargo -> applies(embargo, facts.today()));
    }

    private static boolean applies(Embargo embargo, Day today) {
        boolean lifted =
                embargo.getLiftedOn().filter(on -> on.compareTo(today) <= 0).isPresent();
        boolean over =
                embargo.getUntil().filter(until -> until.compareTo(today) < 0).isPresent();
        return !lifted && !over;
    }
}
