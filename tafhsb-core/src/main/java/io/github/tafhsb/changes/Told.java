// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.identity.SubjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is told so far. What becomes of one part in one way is told once, however many things say so. */
final class Told {
    private record About(ChangeKind kind, Optional<SubjectId> part, Optional<String> member) {}

    private final Map<About, VersionChange> changes = new LinkedHashMap<>();

    void add(VersionChange change) {
        changes.merge(new About(change.kind(), change.part(), change.member()), change, Told::both);
    }

    void addAll(List<VersionChange> changes) {
        changes.forEach(this::add);
    }

    List<VersionChange> inOrder() {
        return changes.values().stream()
                .sorted(Comparator.comparing(VersionChange::topic))
                .toList();
    }

    private static VersionChange both(VersionChange one, VersionChange other) {
        return new VersionChange(
                one.kind(),
                one.part(),
                one.member(),
                joined(one.evidence(), other.evidence()),
                joined(one.people(), other.people()),
                joined(one.words(), other.words()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
