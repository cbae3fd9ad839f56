// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.SampleJson;
import org.junit.jupiter.api.Test;

class AttributesTest {
    @Test
    void every_attribute_of_the_sample_has_a_row() {
        SampleJson.ALL.definitions().values().stream()
                .filter(shape -> shape instanceof ObjectShape<?, ?>)
                .map(shape -> (ObjectShape<?, ?>) shape)
                .forEach(table -> assertThat(Attributes.told(table))
                        .as(table.type().getName())
                        .isEqualTo(Attributes.of(table.type())));
    }

    @Test
    void a_forgotten_row_shows() {
        Shape<Box> forgetful = Shapes.object(Box.class, Box::builder, Box.Builder::build)
                .required("id", SampleJson.BOX_ID, Box::getId, Box.Builder::id);

        assertThat(Attributes.told(forgetful)).isNotEqualTo(Attributes.of(Box.class));
    }
}
