// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.bool;
import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.SettingsJson.BILINGUAL;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.PERSON_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.WHEN;

import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.Due;
import io.github.tafhsb.calendar.DueKind;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;

/**
 * The calendar of a record in JSON. It names identifiers and dates and none of the record's words.
 *
 * <p>It is written and never read back: tomorrow it is another.
 */
final class CalendarJson {
    private static final ObjectShape<Due, Object> DUE = written(Due.class, "Due")
            .required("kind", choice(DueKind.values()), Due::kind, ExplanationJson::unread)
            .optional("part", SUBJECT_ID, Due::part, ExplanationJson::unread)
            .optional("when", WHEN, Due::when, ExplanationJson::unread)
            .required("state", choice(DueState.values()), Due::state, ExplanationJson::unread)
            .required("certain", bool(), Due::isCertain, ExplanationJson::unread)
            .list("heldBy", listOf(PERSON_ID, SOME), Due::heldBy, ExplanationJson::unread)
            .required("sentence", BILINGUAL, CalendarJson::sentence, ExplanationJson::unread);

    static final ObjectShape<Calendar, Object> CALENDAR = written(Calendar.class, "Calendar")
            .required("assessment", ASSESSMENT_ID, Calendar::assessment, ExplanationJson::unread)
            .required("on", DAY, Calendar::on, ExplanationJson::unread)
            .list("entries", listOf(DUE, MANY), Calendar::all, ExplanationJson::unread);

    private CalendarJson() {}

    private static Bilingual sentence(Due due) {
        return new Bilingual(due.sentence(Language.ENGLISH), due.sentence(Language.CYMRAEG));
    }
}
