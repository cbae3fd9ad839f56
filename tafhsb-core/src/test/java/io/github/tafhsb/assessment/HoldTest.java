// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

/** A hold overrides disposal until a named person lifts it. */
class HoldTest {
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final Passage WHY = Passage.of("Asked for by the court.");

    private final CaseRecord record =
            CaseRecord.builder().id(AssessmentId.of("AS-1")).build();
    private final CaseRecord held = record.append(entry("1", new EntryContent.Hold(WHY)));
    private final Entry lifted = entry("2", new EntryContent.HoldLifted(WHY));

    private static Entry entry(String id, EntryContent what) {
        return Entry.builder().id(EntryId.of(id)).version(1).what(what).build();
    }

    @Test
    void counts_from_when_it_is_recorded_whoever_recorded_it() {
        assertThat(record.isOnHold(TODAY)).isFalse();
        assertThat(held.isOnHold(TODAY)).isTrue();
    }

    @Test
    void ends_when_a_named_person_lifts_it_and_not_before_their_day() {
        Entry named = lifted.withBy(PersonId.of("PR-3"));

        assertThat(held.append(lifted).isOnHold(TODAY)).isTrue();
        assertThat(held.append(named).isOnHold(TODAY)).isFalse();
        assertThat(held.append(named.withOn(Day.of(2026, 3, 14))).isOnHold(TODAY)).isTrue();
        assertThat(held.append(named.withOn(TODAY)).isOnHold(TODAY)).isFalse();
    }

    @Test
    void can_be_put_again() {
        assertThat(held.append(lifted.withBy(PersonId.of("PR-3")))
                        .append(entry("3", new EntryContent.Hold(WHY)))
                        .isOnHold(TODAY))
                .isTrue();
    }
}
