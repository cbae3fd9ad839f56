// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.NamedPerson;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import java.util.Optional;

/** Who somebody is, in words, where the record says so. */
final class Roles {
    private Roles() {}

    static Optional<String> of(PersonId id, Sheet sheet) {
        Optional<Person> person = sheet.parts().find(id);
        if (person.isPresent()) {
            return Optional.of(of(person.get(), sheet));
        }
        return sheet.parts().all(NamedPerson.class).stream()
                .filter(named -> named.getId().equals(id))
                .findFirst()
                .flatMap(NamedPerson::getRole)
                .map(role -> role.text());
    }

    private static String of(Person person, Sheet sheet) {
        if (person instanceof Practitioner practitioner) {
            return sheet.label(practitioner.getRole());
        }
        if (person instanceof PersonInvolved involved) {
            return sheet.label(involved.getRole());
        }
        return person instanceof Child ? sheet.word("people.child") : person.getId().value();
    }
}
