// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeMessagesTest {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/json/ChangeMessages", Change.class::getResourceAsStream);

    @Test
    void every_kind_has_a_sentence_in_both_languages_and_there_are_no_others() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Change.Kind.values()).forEach(kind -> keys.add("part." + kind));
        Arrays.stream(Change.Kind.values()).forEach(kind -> keys.add("member." + kind));
        Arrays.stream(MergeConflict.Kind.values()).forEach(kind -> keys.add("conflict." + kind));
        Arrays.stream(ConversionNote.Kind.values()).forEach(kind -> keys.add("conversion." + kind));

        assertThat(TEXTS.keys(Language.ENGLISH)).isEqualTo(keys);
        assertThat(TEXTS.keys(Language.CYMRAEG)).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_is_whole_without_parameters_and_typographically_sound(Language language) {
        TEXTS.keys(language).forEach(key -> {
            String text = TEXTS.get(key, language);
            assertThat(text).endsWith(".").doesNotContain("'", "{", "}", "%", "$");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        });
    }
}
