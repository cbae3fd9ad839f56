// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Certainty;
import io.github.tafhsb.time.Day;
import java.util.List;

/** The fuller assessment that this one supplements is completed, or used as it stands for a reason that is given. */
public final class HostAssessmentIsCompleted extends Rule<Assessment> {

    /** Declares the rule. */
    public HostAssessmentIsCompleted() {
        super(
                "A07",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/",
                "http://aimproject.org.uk/?page_id=83");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<HostAssessment> hosts = assessment.getHosts();
        List<HostAssessment> current =
                hosts.stream().filter(host -> host.getUse() == HostUse.CURRENT).toList();
        if (current.isEmpty()) {
            return Finding.notMet("hosts", "none");
        }
        if (current.stream().anyMatch(host -> canBeBuiltOn(host, facts.today()))) {
            return Finding.met();
        }
        HostAssessment host = current.get(0);
        String at = "hosts/" + hosts.indexOf(host);
        if (isAhead(host, facts.today())) {
            return Finding.notMet(at + "/completedOn", "ahead");
        }
        return host.getStatus() == HostStatus.PROVISIONAL
                ? Finding.notMet(at + "/provisionalReason", "noReason")
                : Finding.notMet(at + "/status", "notCompleted");
    }

    private static boolean canBeBuiltOn(HostAssessment host, Day today) {
        return host.getStatus() == HostStatus.COMPLETED && !isAhead(host, today)
                || host.getStatus() == HostStatus.PROVISIONAL
                        && host.getProvisionalReason().isPresent();
    }

    /** Whether it is said to be completed on a day that has not come yet. */
    private static boolean isAhead(HostAssessment host, Day today) {
        return host.getStatus() == HostStatus.COMPLETED
                && host.getCompletedOn()
                        .filter(day -> day.isAfter(today) == Certainty.CERTAINLY)
                        .isPresent();
    }
}
