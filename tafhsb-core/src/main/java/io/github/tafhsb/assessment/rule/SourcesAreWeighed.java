// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Each item that an explanation rests on says whether anything else supports it, and where nothing does, how far its source can be
 * relied on: the two are recorded apart. What many items lack is told once.
 *
 * <p>A police grade says the one, and a link to an item that supports or contradicts it says the other. How a contradiction was resolved
 * weighs both items. Nobody grades what somebody saw at first hand, nor a child or a person affected who tells of their own life, nor
 * a family that tells of its own home and passes nothing on.
 */
public final class SourcesAreWeighed extends Rule<Assessment> {
    private static final Set<LinkKind> BEARING = EnumSet.of(LinkKind.CORROBORATES, LinkKind.CONTRADICTS);
    private static final Set<SourceKind> OWN_LIFE = EnumSet.of(SourceKind.CHILD, SourceKind.PERSON_AFFECTED);
    private static final Set<SourceKind> OWN_HOME = EnumSet.of(SourceKind.PARENT_OR_CARER, SourceKind.OTHER_FAMILY);

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
        Set<EvidenceId> cited = Enquiries.cited(assessment);
        if (cited.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        List<String> unweighed = Enquiries.places(
                assessment, item -> cited.contains(item.getId()) && !isOwn(item) && !isWeighed(item, facts));
        return Finding.breaches().addEach(unweighed, "/evidence", "one", "several").finding();
    }

    private static boolean isOwn(EvidenceItem item) {
        Optional<SourceKind> source = item.getSource().flatMap(Source::getKind);
        boolean relayed = item.getDirectness().filter(Directness.RELAYED::equals).isPresent();
        return item.getDirectness().filter(Directness.FIRST_HAND::equals).isPresent()
                || source.filter(OWN_LIFE::contains).isPresent()
                || !relayed && source.filter(OWN_HOME::contains).isPresent();
    }

    private static boolean isWeighed(EvidenceItem item, Facts facts) {
        List<EvidenceLink> links = facts.pointingAt(item.getId(), EvidenceLink.class).stream()
                .filter(link -> BEARING.contains(link.getKind()))
                .toList();
        boolean resolved = links.stream()
                .anyMatch(link -> link.getKind() == LinkKind.CONTRADICTS
                        && link.getResolution().isPresent());
        boolean compared = item.getCorroboration().isPresent() || !links.isEmpty();
        boolean supported = item.getCorroboration()
                        .filter(Corroboration.CORROBORATED::equals)
                        .isPresent()
                || links.stream().anyMatch(link -> link.getKind() == LinkKind.CORROBORATES);
        boolean relied = item.getReliability().isPresent() || item.getPoliceGrade().isPresent();
        return resolved || compared && (supported || relied);
    }
}
