// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Each item that an explanation rests on says whether anything else supports it, and where nothing does, how far its source can be
 * relied on: the two are recorded apart. What is missing is told once for the record.
 *
 * <p>A police grade says the one, and a link to an item that supports or contradicts it says the other.
 */
public final class SourcesAreWeighed extends Rule<Assessment> {

    private static final Set<LinkKind> BEARING = EnumSet.of(LinkKind.CORROBORATES, LinkKind.CONTRADICTS);

    /** Declares the rule. */
    public SourcesAreWeighed() {
        super(
                "C03",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "http://ukcrimeanalysis.blogspot.com/2010/11/5x5x5-system.html",
                "https://pangea-research-website.pages.dev/research/the-5x5x5-system/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<EvidenceItem> cited = Enquiries.cited(assessment);
        return cited.isEmpty()
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : Finding.metIf(cited.stream().allMatch(item -> isWeighed(item, facts)), "evidence");
    }

    private static boolean isWeighed(EvidenceItem item, Facts facts) {
        List<LinkKind> links = facts.pointingAt(item.getId(), EvidenceLink.class).stream()
                .map(EvidenceLink::getKind)
                .filter(BEARING::contains)
                .toList();
        boolean compared = item.getCorroboration().isPresent() || !links.isEmpty();
        boolean supported = item.getCorroboration()
                        .filter(Corroboration.CORROBORATED::equals)
                        .isPresent()
                || links.contains(LinkKind.CORROBORATES);
        boolean relied = item.getReliability().isPresent() || item.getPoliceGrade().isPresent();
        return compared && (supported || relied);
    }
}
