// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.gen.Generated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(Generated.class)
class WhenProperties {

    @Property(tries = 500)
    void what_is_written_is_read_again(@ForAll When when) {
        assertThat(When.parse(when.format())).isEqualTo(when).hasSameHashCodeAs(when);
    }

    @Property(tries = 500)
    void the_earliest_day_is_never_after_the_latest(@ForAll When when) {
        assertThat(when.earliest()).isBeforeOrEqualTo(when.latest());
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void what_certainly_comes_before_does_not_come_after(@ForAll When one, @ForAll When other) {
        Certainty before = one.isBefore(other);
        Certainty after = one.isAfter(other);

        if (before == Certainty.CERTAINLY) {
            assertThat(after).isEqualTo(Certainty.NOT);
        }
        if (before == Certainty.POSSIBLY) {
            assertThat(after).isNotEqualTo(Certainty.CERTAINLY);
        }
        assertThat(after).isEqualTo(other.isBefore(one));
        Statistics.collect(before);
        Statistics.coverage(seen -> {
            seen.check(Certainty.CERTAINLY).count(count -> count > 0);
            seen.check(Certainty.POSSIBLY).count(count -> count > 0);
            seen.check(Certainty.NOT).count(count -> count > 0);
        });
    }

    @Property(tries = 1_000)
    void the_three_answers_are_what_the_days_say(@ForAll When one, @ForAll When other) {
        boolean always = one.latest().isBefore(other.earliest());
        boolean ever = one.earliest().isBefore(other.latest());

        assertThat(one.isBefore(other)).isEqualTo(always ? Certainty.CERTAINLY : ever ? Certainty.POSSIBLY : Certainty.NOT);
    }

    @Property(tries = 500)
    void certainly_before_goes_on(@ForAll When one, @ForAll When other, @ForAll When third) {
        if (one.isBefore(other) == Certainty.CERTAINLY && other.isBefore(third) == Certainty.CERTAINLY) {
            assertThat(one.isBefore(third)).isEqualTo(Certainty.CERTAINLY);
        }
        assertThat(one.isBefore(one)).isNotEqualTo(Certainty.CERTAINLY);
    }

    @Property(tries = 300)
    void about_takes_in_the_date_it_is_about(@ForAll Day day) {
        When exactly = When.of(day);
        When about = exactly.about();

        assertThat(about.earliest()).isEqualTo(exactly.earliest().minusDays(7));
        assertThat(about.latest()).isEqualTo(exactly.latest().plusDays(7));
    }

    @Property(tries = 300)
    void a_range_takes_in_both_its_ends(@ForAll Day one, @ForAll Day other) {
        When range = When.of(one).to(When.of(other));

        assertThat(one.date()).isBetween(range.earliest(), range.latest());
        assertThat(other.date()).isBetween(range.earliest(), range.latest());
    }
}
