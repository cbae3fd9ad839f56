// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tafhsb.json.sample.SampleJson;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLawTest {
    @Test
    void holds_for_the_texts_of_the_sample() {
        TextLaw.holds(SampleJson.BOX_ID, new Random(1));
        TextLaw.holds(SampleJson.LABEL, new Random(2));
        TextLaw.holds(SampleJson.DAY, new Random(3));
    }

    @Test
    void notices_a_parser_that_is_too_kind() {
        TextShape<String> kind = Shapes.text(1, 3).examples("abc").parsed(text -> text, text -> text);

        assertThatThrownBy(() -> TextLaw.holds(kind, new Random(1))).isInstanceOf(AssertionError.class);
    }
}
