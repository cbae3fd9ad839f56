// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Case01.SAFEGUARDING_LEAD;
import static io.github.tafhsb.quickstart.Case01.SOCIAL_WORKER;
import static io.github.tafhsb.quickstart.Case01Evidence.AFFECTED_PERSONS_ACCOUNT;
import static io.github.tafhsb.quickstart.Case01Evidence.DEVICE_REPORT;
import static io.github.tafhsb.quickstart.Case01Evidence.FIRST_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Evidence.HEALTH_RECORDS;
import static io.github.tafhsb.quickstart.Case01Evidence.SECOND_INTERVIEW;
import static io.github.tafhsb.quickstart.Case01Evidence.SENCO_LETTER;
import static io.github.tafhsb.quickstart.Writing.day;
import static io.github.tafhsb.quickstart.Writing.domain;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.enquiry.WorksheetId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.text.Passage;

/** Case 01: where the items disagree, what exploring his school brought, and what nobody knows yet. */
final class Case01OpenQuestions {
    static final GapId FORWARDED_FURTHER = GapId.of("gap-forwarded");
    static final GapId FATHERS_VIEW = GapId.of("gap-father");

    private Case01OpenQuestions() {}

    static Assessment collect(Assessment evidence) {
        return evidence.withLinks(
                        contradicts("lk-5-3", DEVICE_REPORT, howMany()).withResolution(laterItemsAccepted()),
                        contradicts("lk-8-3", SECOND_INTERVIEW, howMany()).withResolution(laterItemsAccepted()),
                        contradicts("lk-4-3", AFFECTED_PERSONS_ACCOUNT, written("Whether it was a relationship.")))
                .withWorksheets(school(), health())
                .withGaps(forwardedFurther(), fathersView());
    }

    /** A contradiction without a resolution is unresolved, and both items are kept. */
    private static EvidenceLink contradicts(String id, EvidenceId item, Passage about) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of(id))
                .kind(LinkKind.CONTRADICTS)
                .item(item)
                .bearsOn(FIRST_INTERVIEW)
                .about(about)
                .build();
    }

    private static Passage howMany() {
        return written("How many people he sent it to.");
    }

    private static Passage laterItemsAccepted() {
        return written("Items 5 and 8 are accepted.");
    }

    private static Worksheet school() {
        return Worksheet.builder()
                .id(WorksheetId.of("ws-school"))
                .domain(domain("school-training-or-work"))
                .summary(written("Mainstream school, year 10."))
                .addEvidence(SENCO_LETTER)
                .build();
    }

    private static Worksheet health() {
        return Worksheet.builder()
                .id(WorksheetId.of("ws-health"))
                .domain(domain("development-health-and-wellbeing"))
                .summary(written("Health records: nothing relevant recorded."))
                .addEvidence(HEALTH_RECORDS)
                .build();
    }

    private static InformationGap forwardedFurther() {
        return InformationGap.builder()
                .id(FORWARDED_FURTHER)
                .question(written("Whether any of the four forwarded it further; police say not established."))
                .owner(SAFEGUARDING_LEAD)
                .action(written("Ask the two who have not been spoken to."))
                .dueOn(day(2026, 3, 27))
                .build();
    }

    private static InformationGap fathersView() {
        return InformationGap.builder()
                .id(FATHERS_VIEW)
                .question(written("Whether his father has a view: not reached."))
                .owner(SOCIAL_WORKER)
                .action(written("Try again."))
                .dueOn(day(2026, 3, 20))
                .build();
    }

    private static Passage written(String words) {
        return says(SOCIAL_WORKER, words);
    }
}
