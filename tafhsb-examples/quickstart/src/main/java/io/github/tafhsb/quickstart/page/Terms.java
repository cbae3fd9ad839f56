// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Optional;

/** A list of labels and values that leaves out what nobody has said. */
final class Terms {
    private static final int SHORT = 40;

    private final Sheet sheet;
    private final Html list = Html.of("dl");

    Terms(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Adds a value under a label, unless it is empty. */
    Terms html(String key, Html value) {
        if (!value.isEmpty()) {
            Html term = Html.of("div", Html.of("dt", sheet.word(key)), Html.of("dd", value));
            list.add(value.text().length() > SHORT ? term.as("wide") : term);
        }
        return this;
    }

    Terms text(String key, String value) {
        return html(key, Html.run().add(value));
    }

    Terms line(String key, Optional<Line> value) {
        return value.map(it -> html(key, sheet.line(it))).orElse(this);
    }

    Terms passage(String key, Optional<Passage> value) {
        return html(key, sheet.passage(value));
    }

    Terms day(String key, Optional<Day> value) {
        return value.map(it -> html(key, sheet.day(it))).orElse(this);
    }

    Terms when(String key, Optional<When> value) {
        return value.map(it -> html(key, sheet.when(it))).orElse(this);
    }

    Terms choice(String key, Optional<? extends Choice> value) {
        return value.map(it -> text(key, sheet.label(it))).orElse(this);
    }

    Terms choices(String key, List<? extends Choice> values) {
        return text(key, String.join("; ", values.stream().map(sheet::label).toList()));
    }

    Terms person(String key, Optional<PersonId> value) {
        return people(key, value.stream().toList());
    }

    Terms people(String key, List<PersonId> value) {
        return html(key, sheet.people(value));
    }

    /** Adds the answer to a question. Each question has its own words for yes and no, as Welsh needs. */
    Terms yesNo(String key, Optional<Answer<YesNo>> value) {
        return value.map(answer ->
                        html(key, sheet.answer(answer, it -> Html.run().add(sheet.word(key + "." + it.wire())))))
                .orElse(this);
    }

    Terms told(String key, Optional<Answer<Passage>> value) {
        return value.map(answer -> html(key, sheet.answer(answer, sheet::passage)))
                .orElse(this);
    }

    /** {@return the list; nothing at all if there is nothing in it} */
    Html html() {
        return list.isEmpty() ? Html.run() : list;
    }

    /** {@return the list with a look of its own} */
    Html html(String look) {
        return list.isEmpty() ? Html.run() : list.as(look);
    }
}
