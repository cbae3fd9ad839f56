// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedOverOpinionsStayOpinionsTest {
    private final Rule<?> rule = new CarriedOverOpinionsStayOpinions();
    private final Assessment sound = SoundRecord.assessment();

    private final CarriedOver carried = CarriedOver.builder()
            .record(Line.of("Earlier assessment"))
            .originalDate(When.year(2023))
            .originalKind(StatementKind.FACT)
            .build();

    private Assessment with(CarriedOver from) {
        return sound.update(TUTORS, item -> item.withCarriedOver(from));
    }

    private Assessment asFact(CarriedOver from) {
        return with(from).update(StatementId.of("EV-1-1"), statement -> statement.withKind(StatementKind.FACT));
    }

    @Test
    void is_met_when_a_fact_was_one_there() {
        assertThatRule(rule).isMetBy(asFact(carried));
    }

    @Test
    void says_when_an_opinion_became_a_fact() {
        assertThatRule(rule).isBrokenBy(asFact(carried.withOriginalKind(StatementKind.OPINION)), "/evidence/0/statements");
        assertThatRule(rule).isBrokenBy(asFact(carried.withOriginalKind(StatementKind.ANALYSIS)), "/evidence/0/statements");
    }

    @Test
    void asks_what_a_fact_was_there() {
        assertThatRule(rule).isBrokenBy(asFact(carried.withOriginalKind(Optional.empty())), "/evidence/0/carriedOver/originalKind");
    }

    @Test
    void has_nothing_to_judge_where_nothing_is_typed_as_a_fact() {
        assertThatRule(rule).doesNotApplyTo(with(carried), NotApplicable.NOTHING_TO_JUDGE);
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
