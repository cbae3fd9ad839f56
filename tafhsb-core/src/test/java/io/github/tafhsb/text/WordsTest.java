// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.Upholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final String ASTRAL = "𝔸";

    @ParameterizedTest
    @ValueSource(strings = {"a", "\n\ta", " begins with a blank", "two\nlines\n", "a\tb", "Mae’n byw gyda’i fam-gu.", "😀\n😀"})
    void hold_running_text(String text) {
        assertThat(Words.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t", " \n\t\u00A0 "})
    void have_something_to_read_in_them(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of(text)).withMessageStartingWith("text:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nb", "a\rb", "a\u0000", "a\u0008", "a\u000B", "a\u000C", "a\u001B", "a\u007F", "a\u0085", "a\u2028b", "a\u2029b", "a\uD800",
                "a\uDFFFb", "a\nData:Image/Png;base64,AAAA"
            })
    @Upholds("C16")
    void refuse_other_controls_halves_of_characters_and_data_uris(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of(text)).withMessageStartingWith("text:");
    }

    @Test
    void hold_thirty_two_thousand_characters_however_many_units_each_takes() {
        assertThat(Words.of("a".repeat(32_000)).text()).hasSize(32_000);
        assertThat(Words.of(ASTRAL.repeat(32_000)).text()).hasSize(64_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("a".repeat(32_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of(ASTRAL.repeat(32_001)));
    }
}
