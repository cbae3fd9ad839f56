// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.CaseEvent;
import io.github.tafhsb.enquiry.EventKind;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where police or youth justice have a part, it is said which route the case took, and the fuller assessment of that route is named.
 *
 * <p>Outcome 21 is no diversion and asks for no assessment of its own.
 */
public final class JusticeRouteHasItsAssessment extends Rule<Assessment> {
    private static final Map<JusticeRoute, HostTool> TOOLS = new EnumMap<>(Map.of(
            JusticeRoute.STATUTORY_ORDER, HostTool.ASSET_PLUS,
            JusticeRoute.DIVERSION, HostTool.PREVENTION_AND_DIVERSION,
            JusticeRoute.OUT_OF_COURT, HostTool.PREVENTION_AND_DIVERSION));

    private static final Set<EventKind> EVENTS = EnumSet.of(
            EventKind.ARREST,
            EventKind.DEVICES_SEIZED,
            EventKind.CHARGE,
            EventKind.POLICE_INTERVIEW,
            EventKind.POLICE_OUTCOME);

    private static final Set<SourceKind> SOURCES =
            EnumSet.of(SourceKind.POLICE, SourceKind.YOUTH_JUSTICE, SourceKind.WITHHELD_BY_POLICE);

    /** Declares the rule. */
    public JusticeRouteHasItsAssessment() {
        super(
                "A16",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://yjresourcehub.uk/prevention-and-diversion-assessment-tool/",
                "http://govwire.co.uk/news/youth-justice-board-for-england-wales/yjb-publishes-assetplus-evaluation-16735");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<JusticeRoute> route = assessment.getJusticeRoute();
        if (route.isEmpty()) {
            return isMatterOfJustice(assessment)
                    ? Finding.notMet("justiceRoute", "unsaid")
                    : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        HostTool asked = TOOLS.get(route.get());
        if (asked == null || assessment.getHosts().stream().anyMatch(host -> host.getTool() == asked)) {
            return Finding.met();
        }
        return assessment.getHosts().isEmpty()
                ? Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE)
                : Finding.notMet("hosts", asked == HostTool.ASSET_PLUS ? "order" : "diversion");
    }

    private static boolean isMatterOfJustice(Assessment assessment) {
        return assessment.getEvents().stream().map(CaseEvent::getKind).anyMatch(EVENTS::contains)
                || assessment.getEvidence().stream()
                        .flatMap(item -> item.getSource().flatMap(Source::getKind).stream())
                        .anyMatch(SOURCES::contains);
    }
}
