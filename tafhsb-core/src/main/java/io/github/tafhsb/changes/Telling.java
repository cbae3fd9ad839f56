// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How changes of one type of part are told. Whatever in a part differs and is told by nothing of its own is told by {@link
 * #otherwise}, so that no change goes untold.
 */
final class Telling<P extends Part<?>> {

    /** Something in a part that is told in its own way. */
    private interface Aspect<P> {
        /** The earlier part with this as it is in the later; the same where this does not differ, or has no way of its own. */
        P carried(P earlier, P before, P after, Set<ChangeKind> kinds);
    }

    private final List<Aspect<P>> aspects = new ArrayList<>();
    private Function<P, ChangeKind> added = part -> ChangeKind.PART_ADDED;
    private Function<P, ChangeKind> removed = part -> ChangeKind.PART_REMOVED;
    private ChangeKind otherwise = ChangeKind.PART_REWRITTEN;
    private Function<P, PartId<?>> about = Part::getId;
    private Function<P, List<EvidenceId>> evidence = part -> List.of();
    private Function<P, List<PersonId>> people = part -> List.of();
    private Function<P, List<Passage>> words = part -> List.of();

    private Telling() {}

    static <P extends Part<?>> Telling<P> of(Class<P> type) {
        return new Telling<>();
    }

    Telling<P> added(ChangeKind kind) {
        return added(part -> kind);
    }

    Telling<P> added(Function<P, ChangeKind> kind) {
        added = kind;
        return this;
    }

    Telling<P> removed(Function<P, ChangeKind> kind) {
        removed = kind;
        return this;
    }

    Telling<P> otherwise(ChangeKind kind) {
        otherwise = kind;
        return this;
    }

    /** Tells of what was added that it is about another part, which it says something of. */
    Telling<P> about(Function<P, PartId<?>> part) {
        about = part;
        return this;
    }

    Telling<P> evidence(Function<P, List<EvidenceId>> cited) {
        evidence = cited;
        return this;
    }

    Telling<P> people(Function<P, List<PersonId>> involved) {
        people = involved;
        return this;
    }

    Telling<P> words(Function<P, List<Passage>> own) {
        words = own;
        return this;
    }

    /** Tells that this differs; nothing of its own where the kind is empty. */
    <T> Telling<P> on(Function<P, T> get, BiFunction<P, T, P> with, BiFunction<P, P, Optional<ChangeKind>> kind) {
        aspects.add((earlier, before, after, kinds) -> {
            Optional<ChangeKind> told =
                    get.apply(before).equals(get.apply(after)) ? Optional.empty() : kind.apply(before, after);
            told.ifPresent(kinds::add);
            return told.isPresent() ? with.apply(earlier, get.apply(after)) : earlier;
        });
        return this;
    }

    /** Tells that this differs, always in the same way. */
    <T> Telling<P> on(Function<P, T> get, BiFunction<P, T, P> with, ChangeKind kind) {
        return on(get, with, (before, after) -> Optional.of(kind));
    }

    /** Tells that these references differ, in whatever order they stand. */
    <T> Telling<P> onSet(Function<P, List<T>> get, BiFunction<P, List<T>, P> with, ChangeKind kind) {
        aspects.add((earlier, before, after, kinds) -> {
            if (!new HashSet<>(get.apply(before)).equals(new HashSet<>(get.apply(after)))) {
                kinds.add(kind);
            }
            return with.apply(earlier, get.apply(after));
        });
        return this;
    }

    List<VersionChange> added(P part) {
        return List.of(change(added.apply(part), about.apply(part), part, evidence.apply(part)));
    }

    List<VersionChange> removed(P part) {
        return List.of(new VersionChange(
                removed.apply(part),
                Optional.of(SubjectId.of(part.getId())),
                Optional.empty(),
                List.of(),
                List.of(),
                words.apply(part)));
    }

    List<VersionChange> altered(P before, P after) {
        Set<ChangeKind> kinds = new LinkedHashSet<>();
        P carried = before;
        for (Aspect<P> aspect : aspects) {
            carried = aspect.carried(carried, before, after, kinds);
        }
        List<EvidenceId> cited = new ArrayList<>(evidence.apply(after));
        cited.removeAll(evidence.apply(before));
        List<VersionChange> changes = new ArrayList<>();
        kinds.forEach(kind -> changes.add(change(kind, after.getId(), after, cited)));
        if (!carried.equals(after)) {
            changes.add(change(otherwise, after.getId(), after, List.of()));
        }
        return changes;
    }

    private VersionChange change(ChangeKind kind, PartId<?> told, P part, List<EvidenceId> cited) {
        return new VersionChange(
                kind, Optional.of(SubjectId.of(told)), Optional.empty(), cited, people.apply(part), words.apply(part));
    }
}
