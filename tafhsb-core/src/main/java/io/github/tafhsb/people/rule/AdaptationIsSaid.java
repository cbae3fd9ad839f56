// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people.rule;

import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;

/**
 * Where autism, ADHD or a speech, language or communication need is established, it is said how the work was adapted to it.
 *
 * <p>Another need, said in words, is not asked about.
 */
public final class AdaptationIsSaid extends Rule<Need> {

    /** Declares the rule. */
    public AdaptationIsSaid() {
        super(
                "A20",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Need.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/",
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations",
                "inference");
    }

    @Override
    public Finding judge(Need need, Facts facts) {
        if (need.getKind() == NeedKind.OTHER || need.getStatus() != NeedStatus.YES) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Finding.metIf(need.getAdaptation().isPresent(), "adaptation");
    }
}
