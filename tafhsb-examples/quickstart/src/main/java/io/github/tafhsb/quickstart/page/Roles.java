// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.NamedPerson;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people without a name go by: their post or their role, and their identifier where several share it. */
final class Roles {
    private final Map<PersonId, String> roles = new HashMap<>();
    private final Map<String, Long> shared;

    Roles(Parts parts, Language language) {
        parts.all(Person.class).forEach(person -> roles.put(person.getId(), role(person, language)));
        parts.all(NamedPerson.class)
                .forEach(named -> named.getRole().ifPresent(role -> roles.put(named.getId(), role.text())));
        shared = roles.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    String of(PersonId id) {
        String role = roles.getOrDefault(id, id.value());
        return shared.getOrDefault(role, 1L) > 1 ? role + " (" + id.value() + ")" : role;
    }

    private static String role(Person person, Language language) {
        if (person instanceof Practitioner practitioner) {
            return practitioner
                    .getJobTitle()
                    .map(Line::text)
                    .orElseGet(() -> Labels.of(practitioner.getRole(), language));
        }
        if (person instanceof PersonInvolved involved) {
            return Labels.of(involved.getRole(), language);
        }
        return PageTexts.get("people.child", language);
    }
}
