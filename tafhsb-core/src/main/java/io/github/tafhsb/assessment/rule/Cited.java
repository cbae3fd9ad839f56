// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Walk;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.time.Dated;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which evidence anything in a record points at, by one walk through it. */
final class Cited implements Walk {
    private final Set<EvidenceId> evidence = new HashSet<>();

    private Cited() {}

    static Set<EvidenceId> in(Walkable record) {
        Cited cited = new Cited();
        record.walk(cited);
        return cited.evidence;
    }

    @Override
    public void refers(String member, PartId<?> to) {
        if (to instanceof EvidenceId item) {
            evidence.add(item);
        }
    }

    @Override
    public void refers(String member, List<? extends PartId<?>> to) {
        to.forEach(each -> refers(member, each));
    }

    @Override
    public void enters(String member, Walkable held) {
        held.walk(this);
    }

    @Override
    public void enters(String member, List<? extends Walkable> held) {
        held.forEach(each -> each.walk(this));
    }

    @Override
    public void inOrder(String earlier, Dated first, String later, Dated second) {
        // what was when has no bearing on what points at what
    }
}
