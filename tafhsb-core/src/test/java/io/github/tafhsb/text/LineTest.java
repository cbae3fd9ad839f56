// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.Upholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    private static final String ASTRAL = "😀";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "7", "Gweithiwr cymdeithasol", "tŷ’r teulu, ŵyr", "two  blanks", "ends in a blank ", "non\u00A0breaking", "😀", "👩‍👧",
                "data: see the file", "data:/", "metadata:1/2", "DATA:1/2", "w\u0302", "\uFFFD", "~", "-", "\"", "\\"
            })
    void holds_a_short_text(String text) {
        assertThat(Line.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00A0", " a", "\u00A0a", "\ta", "a\nb", "a\rb", "a\tb", "a\u0000", "a\u001F", "a\u007F", "a\u0080", "a\u0085",
                "a\u009F", "a\u2028", "a\u2029", "\uD83D", "\uDE00", "a\uD83D", "a\uD83Db", "\uDE00\uD83D", "a\uD83D\uD83D\uDE00"
            })
    void refuses_blanks_in_front_controls_and_halves_of_characters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Line.of(text)).withMessageStartingWith("text:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,iVBORw0KGgo=", "DATA:IMAGE/PNG;base64,AAAA", "DaTa:image/jpeg,x", "see data:image/gif;base64,R0lGOD",
                "xdata:text/plain,hello", "data:application/octet-stream;base64,AA", "data:a/1", "data:;base64,AAAA", "data:,hello"
            })
    @Upholds("C16")
    void refuses_a_data_uri_in_whatever_letters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Line.of(text)).withMessageStartingWith("text:");
    }

    @Test
    void holds_three_hundred_characters_however_many_units_each_takes() {
        assertThat(Line.of("a".repeat(300)).text()).hasSize(300);
        assertThat(Line.of(ASTRAL.repeat(300)).text()).hasSize(600);
        assertThatIllegalArgumentException().isThrownBy(() -> Line.of("a".repeat(301)));
        assertThatIllegalArgumentException().isThrownBy(() -> Line.of(ASTRAL.repeat(301)));
        assertThatIllegalArgumentException().isThrownBy(() -> Line.of(ASTRAL.repeat(300) + "a"));
    }
}
