// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record in the order of its dates, as one self-contained HTML page beside the page of the record, to which its links lead.
 *
 * <p>Like that page it holds restricted items: it is for those who may see the whole, and for nobody else.
 */
public final class TimelinePage {
    private TimelinePage() {}

    /**
     * {@return the page}
     *
     * @param today the day on which the record was judged: what lies after it had not come
     * @param page the name of the record's own page, in the same folder and language
     * @param names what somebody is called; null or nothing where they are to go by their role
     */
    public static String of(
            Assessment assessment, Day today, String page, Function<PersonId, String> names, Language language) {
        Sheet sheet = new Sheet(assessment, names, language, page);
        Frame frame = new Frame(
                sheet,
                FrontBlock.title(assessment.getReference(), "timeline.title", sheet),
                assessment.getReference());
        Html header = frame.header()
                .add(new Terms(sheet)
                        .text("front.version", Integer.toString(assessment.getVersion()))
                        .day("front.judged", Optional.of(today))
                        .html(
                                "timeline.record",
                                Html.link(page, Chapter.FRONT.anchor()).add(sheet.word("front.assessment")))
                        .html("terms"))
                .add(FrontBlock.handling(sheet, assessment.getEvidence()));
        return frame.document(
                header, Map.of(), List.of(Timeline.of(sheet, assessment, today), LimitsSection.of(sheet)));
    }
}
