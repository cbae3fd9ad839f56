// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.review.TeamView;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the team’s view of a topic is kept, the view of each of those who do the work is kept beside it.
 *
 * <p>Nobody has to keep such views; one alone has none to put beside another.
 */
public final class EveryonesViewIsKept extends Rule<TeamView> {

    /** Declares the rule. */
    public EveryonesViewIsKept() {
        super(
                "B10",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                TeamView.class,
                "https://doi.org/10.1002/cbm.2148");
    }

    @Override
    public Finding judge(TeamView shared, Facts facts) {
        List<PersonId> workers = facts.all(Practitioner.class).stream()
                .filter(one -> one.doesTheWork() && !one.hasLeftBy(facts.today()))
                .map(Practitioner::getId)
                .toList();
        if (workers.size() < 2) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        Set<PersonId> kept = shared.getViews().stream()
                .filter(view -> view.getView().isPresent())
                .flatMap(view -> view.getBy().stream())
                .collect(Collectors.toSet());
        return Finding.metIf(kept.containsAll(workers), "views");
    }
}
