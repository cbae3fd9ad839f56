// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.sharing.Disclosure;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nothing that a person affected told, or that describes them, goes with a share of this child’s record.
 *
 * <p>A reference to them does no harm. What must not go at all is told by H07.
 */
public final class PeopleAffectedStayOut extends Rule<Disclosure> {

    /** Declares the rule. */
    public PeopleAffectedStayOut() {
        super(
                "H10",
                1,
                Level.AT_SHARE,
                SettledBy.DOING_IT,
                Disclosure.class,
                "https://www.oxfordshire.gov.uk/node/11626",
                "inference");
    }

    @Override
    public Finding judge(Disclosure share, Facts facts) {
        if (!Shared.isShared(share)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> affected = facts.all(PersonInvolved.class).stream()
                .filter(person -> person.getRole() == PersonRole.AFFECTED)
                .map(PersonInvolved::getId)
                .collect(Collectors.toSet());
        Shared shared = Shared.of(share, facts);
        Finding.Breaches breaches = Finding.breaches();
        affected.stream()
                .filter(shared::names)
                .forEach(person -> breaches.addIf(true, shared.at(person)));
        shared.evidence().stream()
                .filter(item -> isTheirs(item, affected) && !shared.mustStay(item))
                .map(shared::at)
                .distinct()
                .forEach(place -> breaches.addIf(true, place));
        return breaches.finding();
    }

    private static boolean isTheirs(EvidenceItem item, Set<PersonId> affected) {
        Optional<Source> source = item.getSource();
        return source.flatMap(Source::getKind).filter(SourceKind.PERSON_AFFECTED::equals).isPresent()
                || source.flatMap(Source::getPerson).filter(affected::contains).isPresent()
                || item.getStatements().stream()
                        .anyMatch(each -> each.getWhose().filter(affected::contains).isPresent());
    }
}
