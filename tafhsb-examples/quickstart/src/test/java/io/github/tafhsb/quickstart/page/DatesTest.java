// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates english = new Dates(Language.ENGLISH);
    private final Dates cymraeg = new Dates(Language.CYMRAEG);

    @Test
    void a_day_is_said_in_full() {
        assertThat(english.day(Day.of(2026, 3, 12))).isEqualTo("12 March 2026");
        assertThat(cymraeg.day(Day.of(2026, 3, 12))).isEqualTo("12 Mawrth 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023",
        "2026-05, May 2026, Mai 2026",
        "2026-05-03, 3 May 2026, 3 Mai 2026",
        "2026-11~, about November 2026, Tachwedd 2026 (yn fras)",
        "2023/2025-06, some time from 2023 to June 2025, 2023 – Mehefin 2025 (rywbryd yn y cyfnod hwn)"
    })
    void a_date_is_said_as_exactly_as_it_is_known(String known, String inEnglish, String inWelsh) {
        assertThat(english.when(When.parse(known))).isEqualTo(inEnglish);
        assertThat(cymraeg.when(When.parse(known))).isEqualTo(inWelsh);
    }
}
