// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.SoundRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound record is silent, and whoever breaks one rule hears of that rule alone, once, at its place. */
class BrokenTest {

    @Test
    void a_sound_record_is_silent() {
        Context context = Context.on(LocalDate.of(2026, 3, 13));

        assertThat(told(Checker.standard().check(SoundRecord.assessment(), context))).isEmpty();
        assertThat(told(Checker.standard().check(SoundRecord.assessment(), context, SoundRecord.signed())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_silent_until_the_rule_is_broken(Broken row) {
        assertThat(row.told(row.sound())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaks_one_rule_alone(Broken row) {
        assertThat(row.told(row.record())).containsExactly(row.rule() + " " + row.pointer());
    }

    static List<Broken> all() {
        return Broken.all();
    }

    private static List<String> told(Report report) {
        return report.judged().stream()
                .flatMap(each -> each.problems().stream())
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
