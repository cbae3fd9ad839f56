// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import io.github.tafhsb.json.sample.Size;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    @Test
    void finds_every_part_that_the_roots_reach() {
        assertThat(SampleJson.ALL.types()).contains(Shelf.class, Box.class, Size.class);
        assertThat(SampleJson.ALL.find(Box.class)).isSameAs(SampleJson.BOX);
        assertThat(SampleJson.ALL.definitions())
                .containsOnlyKeys(
                        "Shelf", "Label", "Box", "BoxId", "Day", "Size", "Words", "ColourAnswer", "Colour", "WordsNotKnown",
                        "WordsNotAsked", "ColourAnswerNotKnown", "ColourAnswerNotAsked");
    }

    @Test
    void a_type_with_two_tables_has_none_of_its_own() {
        assertThat(SampleJson.ALL.types()).allSatisfy(type -> assertThat(type.getSimpleName()).doesNotStartWith("Not"));
    }

    @Test
    void finds_the_type_of_a_value_behind_its_class() {
        Box box = Box.builder().id(new io.github.tafhsb.json.sample.BoxId("b")).label("l").build();

        assertThat(SampleJson.ALL.typeOf(box)).isEqualTo(Box.class);
        assertThatIllegalArgumentException().isThrownBy(() -> SampleJson.ALL.typeOf("text")).withMessage("no description of java.lang.String");
        assertThatIllegalArgumentException().isThrownBy(() -> SampleJson.ALL.find(String.class));
    }

    @Test
    void refuses_two_shapes_of_one_name() {
        Shape<?> one = Shapes.text(1, 2).named("Same");
        Shape<?> other = Shapes.text(1, 3).named("Same");

        assertThatIllegalStateException()
                .isThrownBy(() -> Descriptions.of("", Texts.PLACEHOLDER, one, other))
                .withMessage("two shapes are named Same");
    }

    @Test
    void takes_the_same_text_made_twice_for_the_same() {
        Shape<?> one = Shapes.text(1, 2).matching("^[a-z]*$").named("Same");
        Shape<?> other = Shapes.text(1, 2).matching("^[a-z]*$").named("Same").as(String::length, "x"::repeat);

        assertThat(Descriptions.of("", Texts.PLACEHOLDER, one, other).definitions()).containsOnlyKeys("Same");
    }

    @Test
    void can_be_walked() {
        Row size = SampleJson.BOX.rows().get(4);

        assertThat(size.name()).isEqualTo("size");
        assertThat(size.isRequired()).isFalse();
        assertThat(size.shape().kind()).isEqualTo(Kind.OBJECT);
        assertThat(size.shape().rows()).extracting(Row::name).containsExactly("width", "exact", "like", "colours", "more");
        Shape<?> boxes = SampleJson.BOX.rows().get(7).shape();
        assertThat(boxes.limits()).containsEntry("maxItems", "4");
        assertThat(boxes.element().orElseThrow().definition()).contains("Box");
    }
}
