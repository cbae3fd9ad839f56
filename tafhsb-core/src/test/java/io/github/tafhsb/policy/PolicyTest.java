// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final Day NEW_YEAR = Day.of(2026, 1, 1);

    @Test
    @Upholds("F08")
    void a_limit_that_nobody_set_is_no_limit() {
        assertThat(Policy.none().limit(LimitKind.REVIEW, NEW_YEAR)).isEmpty();
        assertThat(Policy.none().lastDay(LimitKind.REVIEW, NEW_YEAR.date(), NEW_YEAR)).isEmpty();
    }

    @Test
    @Upholds("F08")
    void of_several_limits_the_one_counts_that_began_last() {
        TimeLimit always = TimeLimit.days(LimitKind.REVIEW, 92);
        TimeLimit since = from(Day.of(2025, 9, 1), 60);
        TimeLimit soon = from(Day.of(2026, 4, 1), 30);
        Policy policy = Policy.none().withLimits(soon, always, since, TimeLimit.days(LimitKind.HOST, 1));

        assertThat(policy.limit(LimitKind.REVIEW, Day.of(2025, 8, 31))).contains(always);
        assertThat(policy.limit(LimitKind.REVIEW, Day.of(2025, 9, 1))).contains(since);
        assertThat(policy.limit(LimitKind.REVIEW, NEW_YEAR)).contains(since);
        assertThat(policy.limit(LimitKind.REVIEW, Day.of(2026, 4, 1))).contains(soon);
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, 1, 2026-01-02",
        "HOURS, 24, 2026-01-02",
        "HOURS, 25, 2026-01-03",
        "CALENDAR_DAYS, 10, 2026-01-11",
        "WORKING_DAYS, 1, 2026-01-02",
        "WORKING_DAYS, 2, 2026-01-06",
        "MONTHS, 1, 2026-02-01"
    })
    @Upholds("F10")
    void a_limit_says_what_it_is_counted_in(LimitUnit unit, int amount, LocalDate last) {
        Policy policy = Policy.none()
                .withLimits(new TimeLimit(LimitKind.REVIEW, amount, unit, Optional.empty(), Optional.empty()))
                .withDaysOff(Day.of(2026, 1, 5));

        assertThat(policy.lastDay(LimitKind.REVIEW, NEW_YEAR.date(), NEW_YEAR)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3_661, Integer.MAX_VALUE})
    void refuses_an_amount_that_is_no_limit(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.days(LimitKind.REVIEW, amount))
                .withMessage("amount: a whole number from 1 to 3660");
    }

    private static TimeLimit from(Day day, int days) {
        return new TimeLimit(LimitKind.REVIEW, days, LimitUnit.CALENDAR_DAYS, Optional.empty(), Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "a/b", "ŵ", "a\n"})
    void refuses_what_is_no_key(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.none().withId(key)).withMessageStartingWith("id:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.none().withVersion(key))
                .withMessageStartingWith("version:");
        DeploymentProfile profile = DeploymentProfile.builder().id("a").version("1").build();
        assertThatIllegalArgumentException().isThrownBy(() -> profile.withId(key)).withMessageStartingWith("id:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile.withVersion(key))
                .withMessageStartingWith("version:");
    }

    @Test
    void an_organisation_that_set_no_limit_has_the_policy_without_any() {
        assertThat(DeploymentProfile.builder().id("a").version("1").build().getPolicy())
                .isEqualTo(Policy.none());
    }
}
