// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Handover;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.time.Day;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has something to do: whoever the record names, or took over from them, and else whoever leads. */
final class Holders {
    private final List<PersonId> leads;
    private final Map<PersonId, PersonId> tookOver = new HashMap<>();

    private Holders(List<PersonId> leads) {
        this.leads = leads;
    }

    static Holders of(Assessment record, Day today) {
        return new Holders(record.getPractitioners().stream()
                .filter(each -> each.getRole() == PractitionerRole.LEAD && !each.hasLeftBy(today))
                .map(Practitioner::getId)
                .distinct()
                .toList());
    }

    /** Notes that somebody accepted what another held, in the order in which it happened. */
    void note(Handover handover) {
        if (handover.getHandedBy().isPresent() && handover.getAcceptedBy().isPresent()) {
            tookOver.put(handover.getHandedBy().get(), handover.getAcceptedBy().get());
        }
    }

    List<PersonId> lead() {
        return leads.stream().map(this::now).distinct().toList();
    }

    List<PersonId> of(List<PersonId> named) {
        return named.isEmpty()
                ? lead()
                : named.stream().map(this::now).distinct().toList();
    }

    /** Who holds it after every handover; who handed it over and got it back holds it again. */
    private PersonId now(PersonId person) {
        Set<PersonId> passed = new HashSet<>();
        PersonId holder = person;
        while (tookOver.containsKey(holder) && passed.add(holder)) {
            holder = tookOver.get(holder);
        }
        return holder;
    }
}
