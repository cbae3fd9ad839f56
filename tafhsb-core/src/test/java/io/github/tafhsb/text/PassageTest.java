// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.gen.PartType;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    @Upholds("G06")
    void a_translation_stands_in_the_passage_it_translates_and_has_no_date_or_standing_of_its_own() {
        PartType passage = PartType.of(Passage.class).orElseThrow();
        Passage said = Passage.of(Language.CYMRAEG, "Mae’n deg.");

        assertThat(passage.member("rendering").held()).isEqualTo(Words.class);
        assertThat(said.withRendering(Words.of("It is fair.")).getText()).isEqualTo(said.getText());
    }

    @Test
    void is_read_in_a_language_where_somebody_rendered_it_and_otherwise_as_it_was_said() {
        Passage said = Passage.of(Language.CYMRAEG, "Mae’n deg.");

        assertThat(said.in(Language.ENGLISH)).isEqualTo("Mae’n deg.");
        assertThat(said.withRendering(Words.of("It is fair.")).in(Language.ENGLISH)).isEqualTo("It is fair.");
        assertThat(said.withRendering(Words.of("It is fair.")).in(Language.CYMRAEG)).isEqualTo("Mae’n deg.");
    }
}
