// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is affected: whoever has that role, and whoever a behaviour names, a brother or sister too. */
final class Affected {

    private Affected() {}

    static Set<PersonId> people(Facts facts) {
        return Stream.concat(
                        facts.all(PersonInvolved.class).stream()
                                .filter(person -> person.getRole() == PersonRole.AFFECTED)
                                .map(PersonInvolved::getId),
                        facts.all(Behaviour.class).stream().flatMap(behaviour -> behaviour.getAffected().stream()))
                .collect(Collectors.toSet());
    }
}
