// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.EventId;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.gen.Elsewhere;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.people.PractitionerRole;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * For every rule: whatever a record says otherwise, as long as it is sound no rule speaks, and whoever breaks one rule hears of that
 * rule alone.
 */
class BrokenProperties {

    /** What may be in a sound record beside what must be; each stands last in its list, so that no place moves. */
    private static final List<UnaryOperator<Assessment>> MORE = List.of(
            record -> record.add(CaseEvent.builder()
                    .id(EventId.of("more-1"))
                    .kind(EventKind.MEETING)
                    .on(When.day(2026, 2, 20))
                    .build()),
            record -> record.add(PersonInvolved.builder()
                    .id(PersonId.of("more-2"))
                    .role(PersonRole.FRIEND)
                    .ageGroup(AgeGroup.YOUNG_PERSON)
                    .build()),
            record -> record.add(Practitioner.builder()
                    .id(PersonId.of("more-3"))
                    .role(PractitionerRole.CONTRIBUTOR)
                    .build()));

    @Property(tries = 400)
    void a_sound_record_is_silent_however_it_is_written(
            @ForAll("rows") Broken row,
            @ForAll("more") Set<UnaryOperator<Assessment>> more,
            @ForAll @IntRange(min = -9, max = 9) int years,
            @ForAll long seed) {
        int later = row.policy().equals(Policy.none()) ? years : 0;
        Broken elsewhere = row.elsewhere(record -> with(more, record), later, !BrokenLanguage.ROWS.contains(row), seed);

        assertThat(elsewhere.told(elsewhere.sound())).as("sound").isEmpty();
        assertThat(elsewhere.told(elsewhere.record())).as("broken").containsExactly(row.rule() + " " + row.pointer());
    }

    @Provide
    Arbitrary<Broken> rows() {
        return Arbitraries.of(Broken.all());
    }

    @Provide
    Arbitrary<Set<UnaryOperator<Assessment>>> more() {
        return Arbitraries.of(MORE).set();
    }

    private static Assessment with(Set<UnaryOperator<Assessment>> more, Assessment record) {
        return more.stream().reduce(record, (now, next) -> next.apply(now), (one, other) -> other);
    }
}
