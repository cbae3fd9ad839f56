// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static io.github.tafhsb.assessment.SoundRecord.AFFECTED;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;
import static io.github.tafhsb.assessment.broken.Broken.rule;

import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.sharing.ReportRoute;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/** How the rules of chapter H, privacy, sharing and audit are broken. */
final class BrokenSharing {

    static final List<Broken> ROWS = List.of(
            rule("H03", "the record of a share does not say how it goes", "/disclosures/0/how",
                    record -> record.update(SHARE, share -> share.withHow(Optional.empty())))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H04", "nobody listed what a share holds", "/disclosures/0/items",
                    record -> record.update(SHARE, share -> share.withItems()))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H05", "something is kept back, and nobody said why", "/disclosures/0/why",
                    record -> record.update(SHARE, share -> share.withWhy(Optional.empty())))
                    .after(record -> record.withDisclosures(SoundRecord.share().withDecision(DisclosureDecision.NOT_SHARED).withReasoning(Optional.empty()))),
            rule("H06", "nobody said whether the family was told", "/disclosures/0/familyTold",
                    record -> record.update(SHARE, share -> share.withFamilyTold(Optional.empty())))
                    .after(record -> SoundRecord.sharing()),
            rule("H07", "an item goes without the condition it came under", "/disclosures/0/condition",
                    record -> record.update(TUTORS, item -> item.withHandling(underCondition())))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H08", "nobody said whether an item is about somebody else", "/disclosures/0/items",
                    record -> record.update(TUTORS, item -> item.withThirdParty(Optional.empty())))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H09", "a request to see the record is answered with loose papers", "/disclosures/0/datedNarrative",
                    record -> record.update(SHARE, share -> share.withDatedNarrative(YesNo.NO)))
                    .after(record -> record.withDisclosures(SoundRecord.share().withAccessRequest(YesNo.YES).withDatedNarrative(YesNo.YES))),
            rule("H10", "what a person affected told goes along", "/disclosures/0/items/0",
                    record -> record.update(TUTORS, item -> item.withStatements(item.getStatements().get(0).withWhose(AFFECTED))))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H16", "the case reference reads like a name", "/disclosures/0",
                    record -> record.withReference(Line.of("Example family")))
                    .after(record -> SoundRecord.sharing())
                    .beforeSharing(SHARE),
            rule("H17", "a duty to report applies, and nobody recorded what was decided", "/reportDecision",
                    record -> record.withReportDecision(Optional.empty()))
                    .after(record -> record.withReportDecision(reported()))
                    .under(Policy.none().withReportingDutyFrom(Day.of(2026, 1, 5))),
            rule("H18", "a share cites a law that is not marked as in force", "/disclosures/0/basis",
                    record -> record.update(SHARE, share -> share.withBasis(Code.of("ukpga-2026-21", "uk.example.bases", "1", "The Act of 2026"))))
                    .after(record -> SoundRecord.sharing()));

    private BrokenSharing() {}

    private static Handling underCondition() {
        return Handling.builder()
                .restriction(HandlingRestriction.CONDITIONS)
                .condition(Passage.of("Not beyond the school’s lead."))
                .build();
    }

    private static ReportDecision reported() {
        return ReportDecision.builder()
                .route(ReportRoute.POLICE)
                .reason(Passage.of("Told to school by the person affected."))
                .decidedBy(LEAD)
                .decidedOn(Day.of(2026, 2, 3))
                .build();
    }
}
