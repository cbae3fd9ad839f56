// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound lineage is silent, and whoever breaks one rule about it hears of that rule alone. */
class BrokenLineageTest {

    @Test
    void a_sound_lineage_is_silent() {
        assertThat(problems(SoundRecord.lineage())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_silent_until_the_rule_is_broken(BrokenLineage row) {
        assertThat(problems(row.sound())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaks_one_rule_alone(BrokenLineage row) {
        assertThat(problems(row.record()))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(row.rule(), row.pointer()));
    }

    static List<BrokenLineage> all() {
        return BrokenLineage.all();
    }

    private static List<Problem> problems(CaseRecord record) {
        return Checker.standard().check(record, Context.on(LocalDate.of(2026, 3, 13))).judged().stream()
                .flatMap(each -> each.problems().stream())
                .toList();
    }
}
