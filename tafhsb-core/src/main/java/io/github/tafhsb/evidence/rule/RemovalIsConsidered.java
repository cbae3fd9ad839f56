// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Where an image that shows, or may show, a child is circulating, somebody has considered how to have it taken down.
 *
 * <p>The doing of it stands in the plan of the child it shows; here it is enough that it was considered.
 */
public final class RemovalIsConsidered extends Rule<ImageIncident> {

    /** Declares the rule. */
    public RemovalIsConsidered() {
        super(
                "E16",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                ImageIncident.class,
                "https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove");
    }

    @Override
    public Finding judge(ImageIncident incident, Facts facts) {
        boolean circulating =
                incident.getCirculating().filter(answer -> answer.is(YesNo.YES)).isPresent();
        boolean noChild =
                incident.getChildShown().filter(answer -> answer.is(YesNo.NO)).isPresent();
        return !circulating || noChild
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(!incident.getRemoval().isEmpty(), "removal");
    }
}
