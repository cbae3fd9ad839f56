// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.text.Bilingual;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What it means that a case is outside the edition, and what to consider instead. No list of what stands in the way of signing. */
final class OutsideEdition {
    private OutsideEdition() {}

    static Html of(Sheet sheet, Assessment assessment, Report report, EditionProfile profile) {
        if (!report.scope().isOutside()) {
            return Html.run();
        }
        Html section = sheet.section(Chapter.OUTSIDE).add(sheet.sentence("outside.meaning"));
        instead(profile, Limit.GENERAL, sheet).ifPresent(section::add);
        Html limits = Html.of("dl").as("limits");
        Arrays.stream(Limit.values())
                .filter(report.scope().outside()::contains)
                .forEach(limit -> limits.add(Html.of("dt", sheet.label(limit)))
                        .addAll(instead(profile, limit, sheet).map(text -> Html.of("dd", text)).stream()
                                .toList()));
        section.add(limits);
        if (assessment.getScopeDecision().isEmpty()) {
            return section.add(sheet.silence("outside.no-decision"));
        }
        section.add(Html.of("h3", sheet.word("outside.decision")));
        return section.add(assessment
                .getScopeDecision()
                .map(decision -> new Terms(sheet)
                        .passage("outside.reason", decision.getReason())
                        .passage("outside.used-instead", decision.getUsedInstead())
                        .day("outside.decided-on", decision.getDecidedOn())
                        .person("outside.decided-by", decision.getDecidedBy())
                        .person("outside.approved-by", decision.getApprovedBy())
                        .html("terms"))
                .orElseThrow());
    }

    private static Optional<Html> instead(EditionProfile profile, Limit limit, Sheet sheet) {
        Map<Limit, Bilingual> instead = profile.getInstead();
        return Optional.ofNullable(instead.get(limit)).map(text -> Html.of("p", text.in(sheet.language())));
    }
}
