// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.BoxId;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import io.github.tafhsb.json.sample.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    @Test
    void finds_every_part_that_the_roots_reach() {
        assertThat(SampleJson.ALL.types()).contains(Shelf.class, Box.class, Size.class);
        assertThat(SampleJson.ALL.find(Box.class)).isSameAs(SampleJson.BOX);
        assertThat(SampleJson.ALL.definitions())
                .containsOnlyKeys(
                        "ShelfDocument", "Label", "Box", "BoxId", "Day", "Size", "Words", "ColourAnswer", "Colour", "WordsNotKnown",
                        "WordsNotAsked", "ColourAnswerNotKnown", "ColourAnswerNotAsked");
    }

    @Test
    void a_type_with_two_tables_has_none_of_its_own() {
        assertThat(SampleJson.ALL.types()).allSatisfy(type -> assertThat(type.getSimpleName()).doesNotStartWith("Not"));
    }

    @Test
    void a_document_alone_is_told_by_the_table_of_the_whole_document_even_where_others_hold_the_type_as_a_part() {
        ObjectShape<Box, Box.Builder> part = Shapes.object(Box.class, Box::builder, Box.Builder::build)
                .required("id", SampleJson.BOX_ID, Box::getId, Box.Builder::id);
        Shape<Box> document = part.document("box", "1");
        Shape<Shelf> holder = Shapes.object(Shelf.class, ArrayList<Box>::new, boxes -> new Shelf("", boxes, Optional.empty()))
                .required("boxes", Shapes.listOf(part, 9), Shelf::boxes, ArrayList::addAll);

        for (Descriptions each : List.of(
                Descriptions.of("", Texts.PLACEHOLDER, document, holder), Descriptions.of("", Texts.PLACEHOLDER, holder, document))) {
            assertThat(each.find(Box.class)).isSameAs(document);
            assertThat(each.definitions()).containsOnlyKeys("BoxDocument", "Box", "BoxId", "Shelf");
        }
    }

    @Test
    void a_type_that_nobody_outside_can_name_is_no_type_of_its_own() {
        Shape<Hidden> hidden = Records.record(Hidden.class, Hidden::new, Records.required("id", SampleJson.BOX_ID, Hidden::id));

        assertThat(Descriptions.of("", Texts.PLACEHOLDER, hidden).types()).isEmpty();
        assertThat(Descriptions.of("", Texts.PLACEHOLDER, hidden).definitions()).containsOnlyKeys("Hidden", "BoxId");
    }

    private record Hidden(BoxId id) {}

    @Test
    void a_part_that_others_hold_as_another_type_is_still_a_type_of_its_own() {
        ObjectShape<Box, Box.Builder> part = Shapes.object(Box.class, Box::builder, Box.Builder::build)
                .required("id", SampleJson.BOX_ID, Box::getId, Box.Builder::id);
        Shape<Object> union = Shapes.union("Thing", Shapes.when("box", Optional.class, part.as(Optional::of, Optional::get)));

        assertThat(Descriptions.of("", Texts.PLACEHOLDER, union).find(Box.class)).isSameAs(part);
    }

    @Test
    void finds_the_type_of_a_value_behind_its_class() {
        Box box = Box.builder().id(new BoxId("b")).label("l").build();

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
