// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import static io.github.tafhsb.json.shape.Records.empty;
import static io.github.tafhsb.json.shape.Records.record;
import static io.github.tafhsb.json.shape.Shapes.bool;
import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.integer;
import static io.github.tafhsb.json.shape.Shapes.lazy;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.mapOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.setOf;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;

import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.Patterns;
import io.github.tafhsb.json.shape.Records;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.TextShape;
import io.github.tafhsb.json.shape.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables that use every shape there is, one per type as the real ones. */
public final class SampleJson {
    public static final TextShape<BoxId> BOX_ID =
            text(1, 8).matching(Patterns.IDENTIFIER).examples("b", "B-1", "0.x_y-zZ", "12345678", "a..", "b2").named("BoxId").parsed(BoxId::parse, BoxId::value);
    public static final TextShape<String> LABEL =
            text(1, 10).matching(Patterns.NO_CONTROLS).without("[Dd][Aa][Tt][Aa]:").examples("ŵy", "a", "0123456789", "😀😀😀😀😀😀😀😀😀😀", "tab\tlf\n", "\"\\/").named("Label");
    public static final TextShape<LocalDate> DAY =
            text(10, 10).matching(Patterns.DAY).examples("2024-02-29", "1999-12-31").named("Day").as(LocalDate::parse, LocalDate::toString);
    static final TextShape<String> NAME = text(3, 20).matching(Patterns.EXTENSION_NAME);

    static final Shape<Answer<String>> WORDS = answer("Words", LABEL);
    static final Shape<Answer<Colour>> COLOUR = answer("ColourAnswer", choice(Colour.values()));
    static final Shape<Map<String, Answer<String>>> EXTENSIONS = mapOf(NAME, WORDS, 3);

    public static final Shape<Size> SIZE = record(
            Size.class,
            Size::new,
            Records.required("width", integer(-5, 500), Size::width),
            Records.optional("exact", bool(), Size::exact),
            Records.list("like", listOf(BOX_ID, 3).unique(), Size::like),
            Records.set("colours", setOf(choice(Colour.values()), 1, 2), Size::colours),
            Records.map("more", EXTENSIONS, Size::more));

    public static final Shape<Box> BOX = object(Box.class, Box::builder, Box.Builder::build)
            .required("id", BOX_ID, Box::getId, Box.Builder::id)
            .required("label", LABEL, Box::getLabel, Box.Builder::label)
            .required("open", bool(), Box::isOpen, Box.Builder::open)
            .optional("madeOn", DAY, Box::getMadeOn, Box.Builder::madeOn)
            .optional("size", SIZE, Box::getSize, Box.Builder::size)
            .optional("owner", WORDS, Box::getOwner, Box.Builder::owner)
            .optional("lining", COLOUR, Box::getLining, Box.Builder::lining)
            .list("boxes", listOf(lazy(() -> SampleJson.BOX), 4), Box::getBoxes, Box.Builder::boxes)
            .map("extensions", EXTENSIONS, Box::getExtensions, Box.Builder::extensions)
            .constant("make", "oak");

    /** A mutable stand-in for a builder, so that a root can be a record as well. */
    private static final class ShelfBuilder {
        private String name = "";
        private List<Box> boxes = new ArrayList<>();
        private Optional<String> note = Optional.empty();
    }

    public static final Shape<Shelf> SHELF = object(
                    Shelf.class, ShelfBuilder::new, b -> new Shelf(b.name, b.boxes, b.note))
            
            .required("name", LABEL, Shelf::name, (b, name) -> b.name = name)
            .required("boxes", listOf(BOX, 1, 5), Shelf::boxes, (b, boxes) -> b.boxes = boxes)
            .optional("note", text(0, 5), Shelf::note, (b, note) -> b.note = Optional.of(note))
            .document("shelf", "1");

    public static final Descriptions ALL = Descriptions.of("https://example.org/schema/", Texts.PLACEHOLDER, SHELF);

    private SampleJson() {}

    private static <T> Shape<Answer<T>> answer(String name, Shape<T> known) {
        return union(
                name,
                when("known", Answer.Known.class, known.<Answer.Known<T>>as(Answer.Known::new, Answer.Known::value)),
                when("notKnown", Answer.NotKnown.class, reason(name + "NotKnown")),
                when("notAsked", Answer.NotAsked.class, nothing(name + "NotAsked")));
    }

    private static <T> Shape<Answer.NotKnown<T>> reason(String name) {
        return Records.<Answer.NotKnown<T>, String>record(
                        Answer.NotKnown.class,
                        Answer.NotKnown::new,
                        Records.required("reason", text(0, 20), Answer.NotKnown::reason))
                .named(name);
    }

    private static <T> Shape<Answer.NotAsked<T>> nothing(String name) {
        return Records.<Answer.NotAsked<T>>empty(Answer.NotAsked.class, Answer.NotAsked::new).named(name);
    }
}
