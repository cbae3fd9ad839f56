// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.host.rule;

import io.github.tafhsb.host.Certification;
import io.github.tafhsb.host.HostAssessment;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.HostUse;
import io.github.tafhsb.people.Practitioner;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * An AIM3 assessment that this one builds on names who led it and says whether their certification was shown.
 *
 * <p>It speaks once that assessment is used; while it is under way, A07 does. Where this record shows a dated training of whoever led
 * it, nobody asks.
 */
public final class AssessorsCertificationIsSaid extends Rule<HostAssessment> {

    /** Declares the rule. */
    public AssessorsCertificationIsSaid() {
        super(
                "A17",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                HostAssessment.class,
                "https://septentrio.uit.no/index.php/psyktestbarn/article/view/7628",
                "http://aimproject.org.uk/?page_id=917");
    }

    @Override
    public Finding judge(HostAssessment host, Facts facts) {
        boolean used = host.getUse() == HostUse.CURRENT
                && (host.getStatus() == HostStatus.COMPLETED || host.getStatus() == HostStatus.PROVISIONAL);
        if (host.getTool() != HostTool.AIM3 || !used) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        if (host.getCertification().isEmpty()) {
            return isTrainedHere(host, facts) ? Finding.met() : Finding.notMet("certification", "unsaid");
        }
        boolean unnamed = host.getCertification().get() == Certification.SHOWN && host.getLead().isEmpty();
        return unnamed ? Finding.notMet("lead", "unnamed") : Finding.met();
    }

    /** Whether whoever led it is of this record, which shows a training of theirs with its date. */
    private static boolean isTrainedHere(HostAssessment host, Facts facts) {
        return host.getLead()
                .flatMap(facts::find)
                .filter(person -> person instanceof Practitioner practitioner
                        && practitioner.getTrainings().stream()
                                .anyMatch(training -> training.getCompletedOn().isPresent()))
                .isPresent();
    }
}
