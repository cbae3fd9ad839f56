// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.Change;
import io.github.tafhsb.json.Changes;
import io.github.tafhsb.json.MergeConflict;
import io.github.tafhsb.json.MergeResult;
import io.github.tafhsb.json.gen.Edits;
import io.github.tafhsb.text.Language;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds whenever two people worked apart. */
@Domain(Generated.class)
class MergeProperties {
    private static int together;
    private static int clashes;

    @Property
    @Label("what only one changed is as that one has it, and what both changed alike is there once")
    void one_side_alone_and_both_alike(@ForAll Assessment base, @ForAll Assessment changed) {
        alone(Assessment.class, base, changed.withId(base.getId()));
    }

    @Property(tries = 50)
    @Label("so it is with issued plans")
    void issued_plans(@ForAll IssuedPlan base, @ForAll IssuedPlan changed) {
        alone(IssuedPlan.class, base, changed.withId(base.getId()));
    }

    @Property(tries = 30)
    @Label("so it is with case records")
    void case_records(@ForAll CaseRecord base, @ForAll CaseRecord changed) {
        alone(CaseRecord.class, base, changed.withId(base.getId()));
    }

    private static <T> void alone(Class<T> type, T base, T changed) {
        assertThat(JSON.merge(type, base, changed, base).orElseThrow()).isEqualTo(changed);
        assertThat(JSON.merge(type, base, base, changed).orElseThrow()).isEqualTo(changed);
        assertThat(JSON.merge(type, base, changed, changed).orElseThrow()).isEqualTo(changed);
    }

    @Property(tries = 60)
    @Label("the conflicts are the same from both sides")
    void conflicts_are_the_same_from_both_sides(@ForAll Assessment base, @ForAll long seed) {
        Edits edits = new Edits(new Random(seed));
        Assessment mine = edits.edited(Assessment.class, base, 12);
        Assessment theirs = edits.edited(Assessment.class, base, 12);

        Set<String> here = told(JSON.merge(Assessment.class, base, mine, theirs), false);
        Set<String> there = told(JSON.merge(Assessment.class, base, theirs, mine), true);

        assertThat(here).isEqualTo(there);
        clashes += here.isEmpty() ? 0 : 1;
    }

    private static Set<String> told(MergeResult<?> result, boolean turned) {
        return result.conflicts().stream()
                .map(each -> each + " " + (turned ? each.theirs() + " " + each.mine() : each.mine() + " " + each.theirs()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    @Label("changes in different places go together, and all of them are there")
    void changes_in_different_places_go_together(@ForAll Assessment base, @ForAll long seed) {
        Edits edits = new Edits(new Random(seed));
        Assessment mine = edits.edited(Assessment.class, base, 3);
        Assessment theirs = edits.edited(Assessment.class, base, 3);
        Changes my = JSON.changes(Assessment.class, base, mine);
        Changes their = JSON.changes(Assessment.class, base, theirs);
        if (touchesTheSame(my, their)) {
            return;
        }
        MergeResult<Assessment> result = JSON.merge(Assessment.class, base, mine, theirs);
        if (result.conflicts().stream().anyMatch(conflict -> conflict.kind() == MergeConflict.Kind.DANGLING)) {
            return; // one pointed at what the other removed: not so different a place
        }
        Assessment merged = result.orElseThrow();
        together++;

        Set<String> all = new HashSet<>(my.messages(Language.ENGLISH));
        all.addAll(their.messages(Language.ENGLISH));
        assertThat(JSON.changes(Assessment.class, base, merged).messages(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(all);
    }

    @AfterContainer
    static void many_were_tried() {
        assertThat(together).isGreaterThan(20);
        assertThat(clashes).isGreaterThan(5);
    }

    /** One place is in the other, or both are in one list that is longer, shorter or in another order now. */
    private static boolean touchesTheSame(Changes my, Changes their) {
        return my.all().stream().anyMatch(mine -> their.all().stream()
                .anyMatch(other -> places(mine).anyMatch(a -> places(other).anyMatch(b -> isIn(a, b) || isIn(b, a)))));
    }

    private static Stream<String> places(Change change) {
        boolean isOfAList = change.kind() != Change.Kind.CHANGED;
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(at -> isOfAList ? at.replaceFirst("/[0-9]+$", "") : at);
    }

    private static boolean isIn(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
