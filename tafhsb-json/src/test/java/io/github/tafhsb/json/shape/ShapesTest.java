// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.sample.Answer;
import io.github.tafhsb.json.sample.Box;
import io.github.tafhsb.json.sample.Colour;
import io.github.tafhsb.json.sample.SampleJson;
import io.github.tafhsb.json.sample.Shelf;
import io.github.tafhsb.json.sample.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final DocumentReader READER = new DocumentReader(Limits.standard());

    private static <T> T read(Shape<T> shape, String document) {
        return READER.read(shape, document).orElseThrow();
    }

    @Nested
    class An_object {
        @Test
        void is_read_in_any_order() {
            Box box = read(SampleJson.BOX, "{\"make\":\"oak\",\"open\":false,\"label\":\"ŵ\",\"id\":\"b-1\"}");

            assertThat(box.getLabel()).isEqualTo("ŵ");
            assertThat(box.isOpen()).isFalse();
            assertThat(box.getBoxes()).isEmpty();
        }

        @Test
        void is_written_in_the_order_of_its_rows_and_leaves_out_what_is_absent_or_empty() {
            Box box = read(SampleJson.BOX, "{\"make\":\"oak\",\"boxes\":[],\"open\":false,\"label\":\"l\",\"id\":\"b\"}");

            assertThat(DocumentWriter.write(SampleJson.BOX, box))
                    .asString()
                    .isEqualTo("{\"id\":\"b\",\"label\":\"l\",\"open\":false,\"make\":\"oak\"}");
        }

        @Test
        void tells_everything_that_is_wrong_at_once() {
            assertThat(Reports.of(SampleJson.BOX, "{\"id\":7,\"label\":\"\",\"boxes\":[{},{\"id\":\"-\"}],\"make\":\"ash\"}"))
                    .containsExactly(
                            "SCH-type /id",
                            "SCH-length /label",
                            "SCH-required /boxes/0 +id",
                            "SCH-required /boxes/0 +label",
                            "SCH-required /boxes/0 +open",
                            "SCH-required /boxes/0 +make",
                            "SCH-pattern /boxes/1/id",
                            "SCH-required /boxes/1 +label",
                            "SCH-required /boxes/1 +open",
                            "SCH-required /boxes/1 +make",
                            "SCH-const /make",
                            "SCH-required  +open");
        }

        @Test
        void reports_an_unknown_member_at_the_object_with_its_line_and_column() {
            String document = "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\n  \"secret/name\": {\"x\": [1]}, \"make\":\"oak\"}";

            List<ReadProblem> problems = READER.read(SampleJson.BOX, document).problems();

            assertThat(problems)
                    .containsExactly(new ReadProblem(ReadProblem.Code.UNKNOWN, "", "", 2, 3, Map.of()));
        }

        @Test
        void reports_a_member_that_was_there_before_at_that_member() {
            assertThat(Reports.ofBox(",\"label\":5")).containsExactly("JSON-duplicate /label");
        }

        @Test
        void reports_members_twice_inside_what_it_passes_over_without_their_names() {
            assertThat(Reports.ofBox(",\"secret\":[{\"a\":1,\"a\":2}],\"size\":\"x\",\"owner\":[{\"b\":1,\"b\":{\"c\":1,\"c\":2}}]"))
                    .containsExactly("SCH-unknown ", "JSON-duplicate ", "SCH-type /size", "SCH-type /owner",
                            "JSON-duplicate /owner/0", "JSON-duplicate /owner/0");
        }

        @Test
        void refuses_null() {
            assertThat(Reports.ofBox(",\"size\":null")).containsExactly("SCH-type /size");
            assertThat(Reports.of(SampleJson.BOX, "null")).containsExactly("SCH-type ");
        }

        @Test
        void contains_itself_to_any_depth() {
            String box = "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\"";
            String nested = box + ",\"boxes\":[" + box + ",\"boxes\":[" + box + ",\"madeOn\":\"2023-02-29\"}]}]}";

            assertThat(Reports.of(SampleJson.BOX, nested)).containsExactly("SCH-pattern /boxes/0/boxes/0/madeOn");
        }

        @Test
        void carries_what_the_schema_asks_for_and_nothing_of_the_document() {
            ReadProblem problem =
                    READER.read(SampleJson.SIZE, "{\"width\":501}").problems().get(0);

            assertThat(problem.parameters())
                    .containsExactly(Map.entry("type", "integer"), Map.entry("minimum", "-5"), Map.entry("maximum", "500"));
        }

        @Test
        void cannot_have_two_rows_of_one_name() {
            ObjectShape<Box, Box.Builder> table = Shapes.object(Box.class, Box::builder, Box.Builder::build)
                    .required("label", SampleJson.LABEL, Box::getLabel, Box.Builder::label);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.required("label", SampleJson.LABEL, Box::getLabel, Box.Builder::label));
        }
    }

    @Nested
    class A_whole_document {
        private static final String BOXES =
                "\"boxes\":[{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\"}]";

        @Test
        void says_what_it_is_in_any_position() {
            assertThat(read(SampleJson.SHELF, "{\"name\":\"n\"," + BOXES + ",\"schemaVersion\":\"1\",\"kind\":\"shelf\"}").name())
                    .isEqualTo("n");
        }

        @Test
        void of_another_kind_has_that_problem_only() {
            assertThat(Reports.of(SampleJson.SHELF, "{\"x\":1,\"name\":5,\"kind\":\"table\",\"schemaVersion\":\"1\"}"))
                    .containsExactly("JSON-kind /kind");
            assertThat(Reports.of(SampleJson.SHELF, "{\"x\":1,\"kind\":null}")).containsExactly("JSON-kind /kind");
        }

        @Test
        void of_no_kind_has_that_problem_only() {
            assertThat(Reports.of(SampleJson.SHELF, "{}")).containsExactly("JSON-kind  +kind");
            assertThat(Reports.of(SampleJson.SHELF, "{\"schemaVersion\":\"2\",\"x\":{\"a\":1,\"a\":2}}"))
                    .containsExactly("JSON-kind  +kind");
        }

        @Test
        void of_another_version_or_none_has_that_problem_only() {
            assertThat(Reports.of(SampleJson.SHELF, "{\"schemaVersion\":\"2\",\"kind\":\"shelf\",\"x\":1}"))
                    .containsExactly("JSON-version /schemaVersion");
            assertThat(Reports.of(SampleJson.SHELF, "{\"kind\":\"shelf\",\"name\":\"n\"," + BOXES + "}"))
                    .containsExactly("JSON-version  +schemaVersion");
        }

        @Test
        void of_another_kind_has_that_problem_only_behind_any_number_of_others() {
            String many = "\"x\":1,".repeat(1000);

            assertThat(Reports.of(SampleJson.SHELF, "{" + many + "\"kind\":\"table\"}")).containsExactly("JSON-kind /kind");
        }

        @Test
        void is_written_with_its_kind_and_version_first() {
            Shelf shelf = read(SampleJson.SHELF, "{\"name\":\"n\"," + BOXES + ",\"schemaVersion\":\"1\",\"kind\":\"shelf\"}");

            assertThat(DocumentWriter.write(SampleJson.SHELF, shelf))
                    .asString()
                    .startsWith("{\"kind\":\"shelf\",\"schemaVersion\":\"1\",\"name\":");
        }
    }

    @Nested
    class A_check_between_members {
        private final Shape<Size> wide = Shapes.object(Size.class, SizeBuilder::new, SizeBuilder::build)
                .required("width", Shapes.integer(0, 9), Size::width, (size, width) -> size.width = width)
                .optional("exact", Shapes.bool(), Size::exact, (size, exact) -> size.exact = exact)
                .checked(ReadProblem.Code.NOT_SIGNED, "exact", size -> size.exact)
                .checked(ReadProblem.Code.SEAL, "width", size -> size.width > 4);

        @Test
        void that_fails_is_told_at_the_object_with_the_member_that_does_not_fit_and_before_the_next() {
            assertThat(Reports.of(wide, "{\"width\":5,\"exact\":true}")).isEmpty();
            assertThat(Reports.of(wide, "{\"width\":4,\"exact\":true}")).containsExactly("JSON-seal  +width");
            assertThat(Reports.of(wide, "{\"width\":4,\"exact\":false}")).containsExactly("JSON-not-signed  +exact");
            assertThat(Reports.of(Shapes.listOf(wide, 2), "[{\"width\":5,\"exact\":true},{\"exact\":true,\"width\":0}]"))
                    .containsExactly("JSON-seal /1 +width");
        }

        @Test
        void is_not_asked_of_members_that_are_not_sound() {
            assertThat(Reports.of(wide, "{\"width\":10,\"exact\":false}")).containsExactly("SCH-range /width");
            assertThat(Reports.of(wide, "{\"exact\":false}")).containsExactly("SCH-required  +width");
            assertThat(Reports.of(wide, "{\"width\":1,\"x\":1}")).containsExactly("SCH-unknown ");
        }

        @Test
        void is_kept_under_every_name_and_in_a_document() {
            ObjectShape<Size, SizeBuilder> table = Shapes.object(Size.class, SizeBuilder::new, SizeBuilder::build)
                    .checked(ReadProblem.Code.SEAL, "width", size -> size.width > 4)
                    .required("width", Shapes.integer(0, 9), Size::width, (size, width) -> size.width = width);

            assertThat(Reports.of(table.named("Other"), "{\"width\":4}")).containsExactly("JSON-seal  +width");
            assertThat(Reports.of(table.document("size", "1"), "{\"width\":4,\"kind\":\"size\",\"schemaVersion\":\"1\"}"))
                    .containsExactly("JSON-seal  +width");
        }

        private static final class SizeBuilder {
            private int width;
            private boolean exact;

            private Size build() {
                return new Size(width, Optional.of(exact), List.of(), Set.of(), Map.of());
            }
        }
    }

    @Nested
    class A_text {
        @Test
        void is_counted_in_characters_not_code_units() {
            String ten = "😀".repeat(10);

            assertThat(Reports.of(Shapes.text(10, 10), "\"" + ten + "\"")).isEmpty();
            assertThat(Reports.of(Shapes.text(10, 10), "\"" + ten + "😀\"")).containsExactly("SCH-length ");
            assertThat(Reports.of(Shapes.text(11, 20), "\"" + ten + "\"")).containsExactly("SCH-length ");
        }

        @Test
        void matches_its_pattern_to_the_very_end() {
            assertThat(Reports.of(Shapes.text(1, 9).matching("^[a-z]*$"), "\"abc\"")).isEmpty();
            assertThat(Reports.of(Shapes.text(1, 9).matching("^[a-z]*$"), "\"abc\\n\"")).containsExactly("SCH-pattern ");
        }

        @Test
        void holds_nowhere_what_must_not_be_in_it() {
            assertThat(Reports.of(SampleJson.LABEL, "\"a dAta:b\"")).containsExactly("SCH-not ");
        }

        @Test
        void is_not_a_number() {
            assertThat(Reports.of(SampleJson.LABEL, "1")).containsExactly("SCH-type ");
        }

        @Test
        void has_a_pattern_that_java_and_json_schema_read_alike() {
            for (String regex : List.of("^.*$", "^\\d$", "^\\w$", "^(?i)a$", "^a++$", "^a?+$", "^(?<n>a)$", "^\\bx$", "^[a&&b]$", "^[[a]]$", "^a$|^b$")) {
                assertThatIllegalArgumentException()
                        .as(regex)
                        .isThrownBy(() -> Shapes.text(1, 9).matching(regex));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> Shapes.text(1, 9).matching("[a-z]"));
            assertThatIllegalArgumentException().isThrownBy(() -> Shapes.text(1, 32_000).matching("^(?:[a-z]|0)*$"));
        }
    }

    @Nested
    class A_choice {
        @Test
        void is_read_and_written_by_its_word() {
            Shape<Colour> colour = Shapes.choice(Colour.values());

            assertThat(read(colour, "\"dark-green\"")).isEqualTo(Colour.DARK_GREEN);
            assertThat(DocumentWriter.write(colour, Colour.DARK_GREEN)).asString().isEqualTo("\"dark-green\"");
        }

        @Test
        void may_have_a_word_of_its_own_for_each_constant() {
            Shape<Colour> colour = Shapes.choice(Colour.values(), each -> each.wire().substring(0, 1));

            assertThat(colour.words()).containsExactly("r", "d", "b");
            assertThat(read(colour, "\"d\"")).isEqualTo(Colour.DARK_GREEN);
            assertThat(DocumentWriter.write(colour, Colour.RED)).asString().isEqualTo("\"r\"");
            assertThatIllegalArgumentException().isThrownBy(() -> Shapes.choice(Colour.values(), each -> "same"));
        }

        @Test
        void is_no_other_word() {
            assertThat(Reports.of(Shapes.choice(Colour.values()), "\"DARK_GREEN\"")).containsExactly("SCH-choice ");
            assertThat(Reports.of(Shapes.choice(Colour.values()), "3")).containsExactly("SCH-type ");
        }
    }

    @Nested
    class A_constant {
        @Test
        void is_that_text_and_no_other() {
            assertThat(read(Shapes.constant("oak"), "\"oak\"")).isEqualTo("oak");
            assertThat(Reports.of(Shapes.constant("oak"), "\"ash\"")).containsExactly("SCH-const ");
            assertThat(Reports.of(Shapes.constant("oak"), "true")).containsExactly("SCH-type ");
        }
    }

    @Nested
    class A_boolean {
        @Test
        void is_true_or_false() {
            assertThat(read(Shapes.bool(), "true")).isTrue();
            assertThat(read(Shapes.bool(), "false")).isFalse();
            assertThat(Reports.of(Shapes.bool(), "\"true\"")).containsExactly("SCH-type ");
        }
    }

    @Nested
    class An_integer {
        private final Shape<Integer> number = Shapes.integer(-5, 500);

        @Test
        void may_be_written_in_any_way() {
            for (String written : List.of("3", "3.0", "300e-2", "0.3E+1", "3.000")) {
                assertThat(read(number, written)).as(written).isEqualTo(3);
            }
            assertThat(read(number, "-0")).isZero();
            assertThat(read(number, "0e99")).isZero();
        }

        @Test
        void is_whole() {
            for (String written : List.of("3.5", "1e-400", "0.1", "-5.0000001")) {
                assertThat(Reports.of(number, written)).as(written).containsExactly("SCH-type ");
            }
        }

        @Test
        void is_within_its_bounds() {
            for (String written : List.of("-6", "501", "1e30", "-1e30", "1e400", "1e2147483647", "1e99999999999", "99999999999999999999")) {
                assertThat(Reports.of(number, written)).as(written).containsExactly("SCH-range ");
            }
        }

        @Test
        void is_written_as_a_number() {
            assertThat(DocumentWriter.write(number, -5)).asString().isEqualTo("-5");
        }
    }

    @Nested
    class A_list {
        private final Shape<List<Colour>> list = Shapes.listOf(Shapes.choice(Colour.values()), 1, 2);

        @Test
        void keeps_its_order() {
            assertThat(read(list, "[\"blue\",\"red\"]")).containsExactly(Colour.BLUE, Colour.RED);
        }

        @Test
        void has_so_many_elements() {
            assertThat(Reports.of(list, "[]")).containsExactly("SCH-size ");
            assertThat(Reports.of(list, "[\"red\",\"red\"]")).isEmpty();
        }

        @Test
        void tells_what_is_wrong_with_elements_beyond_its_maximum_too() {
            assertThat(Reports.of(list, "[\"red\",\"red\",\"red\",\"pink\"]")).containsExactly("SCH-choice /3", "SCH-size ");
        }

        @Test
        void may_have_to_be_without_repetition() {
            assertThat(Reports.of(SampleJson.SIZE, "{\"width\":1,\"like\":[\"b\",\"c\",\"b\"]}")).containsExactly("SCH-unique /like");
            assertThat(Reports.of(SampleJson.SIZE, "{\"width\":1,\"colours\":[\"red\",\"red\"]}")).containsExactly("SCH-unique /colours");
            assertThatIllegalArgumentException().isThrownBy(() -> Shapes.setOf(SampleJson.BOX, 3));
        }
    }

    @Nested
    class A_map {
        @Test
        void is_written_in_the_order_of_its_names() {
            Box box = read(
                    SampleJson.BOX,
                    "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\",\"extensions\":{\"org.b\":{\"notAsked\":{}},\"org.a\":{\"known\":\"x\"}}}");

            assertThat(DocumentWriter.write(SampleJson.BOX, box))
                    .asString()
                    .contains("\"extensions\":{\"org.a\":{\"known\":\"x\"},\"org.b\":{\"notAsked\":{}}}");
        }

        @Test
        void reports_a_bad_name_and_whatever_is_inside_at_the_whole() {
            assertThat(Reports.ofBox(",\"extensions\":{\"secret\":{\"known\":\"x\"},\"org.a\":{\"known\":5}}"))
                    .containsExactly("SCH-name /extensions", "SCH-type /extensions");
        }

        @Test
        void has_each_name_once() {
            assertThat(Reports.ofBox(",\"extensions\":{\"org.a\":{\"known\":\"x\"},\"org.a\":{\"known\":\"x\"}}"))
                    .containsExactly("JSON-duplicate /extensions");
        }

        @Test
        void has_so_many_members() {
            assertThat(Reports.ofBox(
                            ",\"extensions\":{\"org.a\":{\"known\":\"x\"},\"org.b\":{\"known\":\"x\"},\"org.c\":{\"known\":\"x\"},\"org.d\":{\"known\":\"x\"}}"))
                    .containsExactly("SCH-size /extensions");
        }
    }

    @Nested
    class A_union {
        @Test
        void is_the_case_its_one_member_names() {
            assertThat(read(SampleJson.BOX, "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\",\"owner\":{\"known\":\"x\"}}").getOwner())
                    .contains(new Answer.Known<>("x"));
            assertThat(read(SampleJson.BOX, "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\",\"lining\":{\"notAsked\":{}}}").getLining())
                    .contains(new Answer.NotAsked<>());
        }

        @Test
        void has_one_member_and_no_other() {
            assertThat(Reports.ofBox(",\"owner\":{}")).containsExactly("SCH-one-member /owner");
            assertThat(Reports.ofBox(",\"owner\":{\"known\":\"x\",\"notAsked\":{}}")).containsExactly("SCH-one-member /owner");
            assertThat(Reports.ofBox(",\"owner\":{\"other\":\"x\"}")).containsExactly("SCH-unknown /owner");
            assertThat(Reports.ofBox(",\"owner\":{\"known\":\"x\",\"known\":\"x\"}")).containsExactly("JSON-duplicate /owner/known");
        }

        @Test
        void tells_what_is_wrong_inside() {
            assertThat(Reports.ofBox(",\"owner\":{\"known\":\"\"},\"lining\":{\"notKnown\":{\"why\":1}}"))
                    .containsExactly("SCH-length /owner/known", "SCH-unknown /lining/notKnown", "SCH-required /lining/notKnown +reason");
        }
    }
}
