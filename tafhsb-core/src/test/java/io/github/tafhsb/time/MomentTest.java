// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00:00.000Z", "2026-03-12T09:30:00.000Z", "2026-03-12T09:30:00.120Z", "2026-03-12T09:30:59.999Z",
                "2199-12-31T23:59:59.999Z"
            })
    void is_read_as_it_is_written(String text) {
        assertThat(Moment.parse(text).format()).isEqualTo(text);
        assertThat(Moment.parse(text)).isEqualTo(Moment.of(Instant.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2026-03-12", "2026-03-12T09:30:00Z", "2026-03-12T09:30:00.0Z", "2026-03-12T09:30:00.000000Z", "2026-03-12T09:30:00.000",
                "2026-03-12T09:30:00.000+00:00", "2026-03-12T09:30:00.000z", "2026-03-12t09:30:00.000Z", "2026-03-12T24:00:00.000Z",
                "2026-03-12T09:30:60.000Z", "2026-03-12T23:59:60.000Z", "1899-12-31T23:59:59.999Z", "2200-01-01T00:00:00.000Z",
                "+12026-03-12T09:30:00.000Z", "2023-02-29T09:30:00.000Z"
            })
    void refuses_whatever_is_no_such_moment(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.parse(text)).withMessageContaining(": a moment");
    }

    @Test
    void leaves_off_what_is_finer_than_a_millisecond() {
        assertThat(Moment.of(Instant.parse("2026-03-12T09:30:00.123999Z")))
                .isEqualTo(Moment.parse("2026-03-12T09:30:00.123Z"));
    }

    @Test
    void takes_the_last_moment_of_2199_and_none_after_or_before_1900() {
        assertThat(Moment.of(Instant.parse("2199-12-31T23:59:59.999999999Z")).format()).isEqualTo("2199-12-31T23:59:59.999Z");
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(Instant.parse("2200-01-01T00:00:00Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(Instant.parse("1899-12-31T23:59:59.999Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(Instant.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(Instant.MAX));
    }

    @Test
    void comes_in_the_order_of_time() {
        assertThat(Moment.parse("2026-03-12T09:30:00.000Z")).isLessThan(Moment.parse("2026-03-12T09:30:00.001Z"));
    }
}
