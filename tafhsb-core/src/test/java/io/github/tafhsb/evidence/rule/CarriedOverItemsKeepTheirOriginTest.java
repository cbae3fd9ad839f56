// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedOverItemsKeepTheirOriginTest {
    private final Rule<?> rule = new CarriedOverItemsKeepTheirOrigin();
    private final Assessment sound = SoundRecord.assessment();

    private final CarriedOver carried = CarriedOver.builder()
            .record(Line.of("Earlier assessment"))
            .originalDate(When.year(2023))
            .originalKind(StatementKind.FACT)
            .build();

    private Assessment with(CarriedOver from) {
        return sound.update(TUTORS, item -> item.withCarriedOver(from));
    }

    @Test
    void is_met_when_record_and_date_are_kept() {
        assertThatRule(rule).isMetBy(with(carried));
    }

    @Test
    void points_at_the_one_thing_that_is_missing() {
        assertThatRule(rule).isBrokenBy(with(carried.withRecord(Optional.empty())), "/evidence/0/carriedOver/record");
        assertThatRule(rule).isBrokenBy(with(carried.withOriginalDate(Optional.empty())), "/evidence/0/carriedOver/originalDate");
    }

    @Test
    void tells_once_of_both() {
        assertThatRule(rule).isBrokenBy(with(CarriedOver.builder().build()), "/evidence/0/carriedOver");
        assertThatRule(rule).isBrokenBy(sound.update(
                        TUTORS,
                        item -> item.withSource(
                                Source.builder().kind(SourceKind.PREVIOUS_RECORD).build())), "/evidence/0/carriedOver");
    }

    @Test
    void has_nothing_to_judge_where_nothing_was_carried_over() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
