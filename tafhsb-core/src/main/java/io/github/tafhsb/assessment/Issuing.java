// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import io.github.tafhsb.code.Labels;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Dated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a plan out of an assessment together with who its identifiers stand for, so that it can be read on its own. */
final class Issuing {
    private Issuing() {}

    static IssuedPlan issue(Assessment from, SafetyPlan plan, IssuedPlanId id, int version) {
        Set<PersonId> named = new LinkedHashSet<>();
        collect(plan, named);
        Parts parts = Parts.of(from);
        return IssuedPlan.builder()
                .id(id)
                .version(version)
                .assessment(from.getId())
                .assessmentVersion(from.getVersion())
                .reference(from.getReference())
                .plan(plan)
                .people(named.stream().map(person -> named(person, parts)).toList())
                .outsideEdition(from.getScopeDecision().map(decision -> YesNo.YES))
                .build();
    }

    private static NamedPerson named(PersonId id, Parts parts) {
        NamedPerson.Builder person = NamedPerson.builder().id(id);
        parts.find(id).ifPresent(found -> {
            if (found instanceof Practitioner practitioner) {
                person.reference(practitioner.getReference())
                        .role(practitioner.getJobTitle().or(() -> role(practitioner.getRole())));
            } else if (found instanceof PersonInvolved involved) {
                person.reference(involved.getReference()).role(role(involved.getRole()));
            } else if (found instanceof Child child) {
                person.reference(child.getReference());
            }
        });
        return person.build();
    }

    private static Optional<Line> role(io.github.tafhsb.code.Choice role) {
        return Optional.of(Line.of(Labels.of(role, Language.ENGLISH)));
    }

    private static void collect(Walkable held, Set<PersonId> named) {
        held.walk(new Walk() {
            @Override
            public void refers(String member, PartId<?> to) {
                if (to instanceof PersonId person) {
                    named.add(person);
                }
            }

            @Override
            public void refers(String member, List<? extends PartId<?>> to) {
                to.forEach(id -> refers(member, id));
            }

            @Override
            public void enters(String member, Walkable inner) {
                collect(inner, named);
            }

            @Override
            public void enters(String member, List<? extends Walkable> inner) {
                inner.forEach(each -> collect(each, named));
            }

            @Override
            public void inOrder(String earlier, Dated first, String later, Dated second) {}
        });
    }
}
