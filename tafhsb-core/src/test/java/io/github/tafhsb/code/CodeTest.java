// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tafhsb.text.Line;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private final Code friends = Code.of("friends-and-peers", "io.github.tafhsb.domains", "1", "Friends and peers");

    @Test
    void keeps_its_text_even_where_nobody_knows_the_catalogue() {
        assertThat(Code.of("x-17", "uk.example.local", "2024.1", "Something local").text()).isEqualTo(Line.of("Something local"));
    }

    @Test
    void is_the_same_entry_whichever_version_it_was_taken_from() {
        assertThat(friends.isSameAs(Code.of("friends-and-peers", "io.github.tafhsb.domains", "2", "Peers and friends"))).isTrue();
        assertThat(friends.isSameAs(Code.of("friends-and-peers", "uk.example.domains", "1", "Friends and peers"))).isFalse();
        assertThat(friends.isSameAs(Code.of("friends", "io.github.tafhsb.domains", "1", "Friends and peers"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".a", "-a", "_a", "a b", "a/b", "a:b", "ŵ", "a\n", "https://example.org/x"})
    void refuses_a_key_of_another_form(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of(key, "list", "1", "x")).withMessageStartingWith("code:");
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("code", key, "1", "x")).withMessageStartingWith("list:");
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("code", "list", key, "x")).withMessageStartingWith("version:");
    }

    @Test
    void has_keys_of_limited_length() {
        assertThat(Code.of("c".repeat(64), "l".repeat(128), "v".repeat(64), "x").code()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("c".repeat(65), "l", "v", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("c", "l".repeat(129), "v", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("c", "l", "v".repeat(65), "x"));
    }

    @Nested
    class What_a_host_keeps_beside_a_part {

        @ParameterizedTest
        @ValueSource(strings = {"org.example", "org.example.ward", "a.b", "uk.gov.a-1.b2.c3"})
        void is_named_as_domains_are(String name) {
            assertThat(Extensions.of(Map.of(name, new Extension.Flag(YesNo.YES))).entries()).containsOnlyKeys(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ward", "Org.example", "org.", ".org", "org..ward", "org.1ward", "org.exa_mple", "a.b.c.d.e.f", "org.ŵ"})
        void refuses_other_names(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of(name, new Extension.Flag(YesNo.YES))))
                    .withMessageStartingWith("entries:");
        }

        @Test
        void is_in_the_order_of_their_names_however_they_were_given() {
            SortedMap<String, Extension> backwards = new TreeMap<>(Comparator.reverseOrder());
            backwards.put("org.example.a", new Extension.Flag(YesNo.YES));
            backwards.put("org.example.b", new Extension.Flag(YesNo.NO));

            assertThat(new Extensions(backwards).entries().keySet()).containsExactly("org.example.a", "org.example.b");
        }

        @Test
        void does_not_change_when_the_given_map_does() {
            SortedMap<String, Extension> given = new TreeMap<>(Map.of("org.example.a", new Extension.Flag(YesNo.YES)));
            Extensions extensions = new Extensions(given);

            given.clear();

            assertThat(extensions.entries()).hasSize(1);
        }

        @Test
        void is_at_most_fifty_values_none_of_them_null() {
            Map<String, Extension> many = new HashMap<>();
            for (int i = 0; i < 50; i++) {
                many.put("org.example.x" + i, new Extension.Flag(YesNo.YES));
            }

            assertThat(Extensions.of(many).entries()).hasSize(50);
            many.put("org.example.one-more", new Extension.Flag(YesNo.YES));
            assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of(many));
            assertThatNullPointerException()
                    .isThrownBy(() -> new Extensions(new TreeMap<>(Collections.singletonMap("org.example.x", null))));
        }
    }
}
