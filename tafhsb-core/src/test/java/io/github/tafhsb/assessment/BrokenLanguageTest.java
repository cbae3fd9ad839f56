// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each language rule can be broken alone, and is then told alone. */
class BrokenLanguageTest {
    private static final Context ON_THE_DAY = Context.on(LocalDate.of(2026, 3, 13));

    static List<BrokenLanguage.Broken> all() {
        return BrokenLanguage.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void one_defect_is_told_once_at_its_place(BrokenLanguage.Broken broken) {
        Set<String> before = told(SoundRecord.assessment());

        Set<String> after = told(broken.doing().apply(SoundRecord.assessment()));

        after.removeAll(before);
        assertThat(after).containsExactly(broken.rule() + " " + broken.pointer());
    }

    @Test
    void a_record_in_good_order_hears_of_none_of_them() {
        Set<String> rules = all().stream().map(BrokenLanguage.Broken::rule).collect(Collectors.toSet());

        assertThat(told(SoundRecord.assessment())).noneMatch(told -> rules.contains(told.substring(0, 3)));
        assertThat(told(SchoolImageCase.inGoodOrder())).noneMatch(told -> rules.contains(told.substring(0, 3)));
    }

    private static Set<String> told(Assessment record) {
        return Checker.standard().check(record, ON_THE_DAY).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
