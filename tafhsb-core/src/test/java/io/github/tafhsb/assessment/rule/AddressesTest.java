// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a://b",
                "He opened app://room with it.",
                "x.com",
                "a.org",
                "bit.ly/abc",
                "room4.example/abc",
                "WWW.example",
                "www.my-room.example",
                "my-room.gg",
                "@a",
                "He wrote to @owl."
            })
    void an_address_is_one_wherever_it_stands_in_the_text(String text) {
        assertThat(Addresses.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "a:",
                "a:/b",
                "a://",
                "://a",
                "1://a",
                "a://1",
                "See: // no more.",
                "{://a",
                "a://{",
                ".",
                ".com",
                "end.",
                "and so. com",
                "www. com",
                "a.b/c",
                "9.30/10",
                "12.345/6",
                "example.room",
                "@",
                "@ noon",
                "@1",
                "ring a@b",
                "team_@b",
                "a.b@my-council.example.org",
                "first.com@council"
            })
    void half_of_an_address_a_number_or_a_mailbox_is_none(String text) {
        assertThat(Addresses.areIn(text)).isFalse();
    }
}
