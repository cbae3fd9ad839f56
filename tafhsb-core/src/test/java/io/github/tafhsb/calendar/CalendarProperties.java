// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever a record says, its calendar can be told, and time only moves things on. */
@Domain(Generated.class)
class CalendarProperties {

    @Property(tries = 60)
    void every_calendar_can_be_told_in_both_languages(
            @ForAll CaseRecord lineage, @ForAll Assessment draft, @ForAll long seed, @ForAll Day today) {
        Context context = Context.on(today.date()).under(Generated.one(Policy.class, seed));

        assertThat(List.of(Calendar.of(lineage, context), Calendar.of(draft, context)))
                .flatExtracting(Calendar::all)
                .allSatisfy(due -> assertThat(due.sentence(Language.ENGLISH)).endsWith("."))
                .allSatisfy(due -> assertThat(due.sentence(Language.CYMRAEG)).endsWith("."));
    }

    @Property(tries = 60)
    void everything_but_what_goes_on_is_pressing_or_later(@ForAll Assessment draft, @ForAll Day today) {
        Calendar calendar = Calendar.of(draft, Context.on(today.date()));

        assertThat(calendar.all())
                .hasSize(calendar.pressing().size()
                        + calendar.in(DueState.LATER).size()
                        + calendar.in(DueState.ONGOING).size());
    }

    /** Parts that are due on one day do not go back to being later on the next. */
    @Property(tries = 60)
    void nothing_that_is_past_comes_again(@ForAll Assessment draft, @ForAll Day today) {
        if (today.date().getYear() == 2199) {
            return;
        }
        Calendar calendar = Calendar.of(draft, Context.on(today.date()));
        Calendar tomorrow = Calendar.of(draft, Context.on(today.date().plusDays(1)));

        assertThat(tomorrow.all())
                .allSatisfy(due -> assertThat(calendar.all())
                        .filteredOn(before ->
                                before.kind() == due.kind() && before.part().equals(due.part()))
                        .filteredOn(before -> before.when().equals(due.when()))
                        .allMatch(before -> before.state().compareTo(due.state()) >= 0));
    }

    @Property(tries = 1)
    void every_kind_can_be_told_in_every_state() {
        for (DueKind kind : DueKind.values()) {
            for (DueState state : DueState.values()) {
                for (Certainty certainty : List.of(Certainty.CERTAINLY, Certainty.POSSIBLY)) {
                    if (state == DueState.ONGOING != (kind == DueKind.HOLD || kind == DueKind.ACTION_ONGOING)) {
                        continue;
                    }
                    Due due =
                            new Due(kind, Optional.empty(), Optional.of(When.year(2026)), state, certainty, List.of());
                    assertThat(due.sentence(Language.ENGLISH)).isNotEqualTo(due.sentence(Language.CYMRAEG));
                    assertThat(due.sentence(Language.ENGLISH) + due.sentence(Language.CYMRAEG))
                            .doesNotContain("'", "{");
                }
            }
        }
    }
}
