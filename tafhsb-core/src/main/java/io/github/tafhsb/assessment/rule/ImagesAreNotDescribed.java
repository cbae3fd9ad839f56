// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a behaviour involves an image, authors say what kind of incident it was and not what the image shows.
 *
 * <p>Looks at such a behaviour and at the evidence that it cites.
 */
public final class ImagesAreNotDescribed extends WordRule {

    /** Declares the rule. */
    public ImagesAreNotDescribed() {
        super("C23", Level.WARNS, "https://slideplayer.com./slide/16108265", "inference");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !facts.all(ImageIncident.class).isEmpty();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return said.at().within(Behaviour.class).flatMap(Behaviour::getImage).isPresent()
                || said.at()
                        .within(EvidenceItem.class)
                        .filter(item -> Cited.of(facts).byImageIncidents().contains(item.getId()))
                        .isPresent();
    }

    /** The evidence that behaviours with an image rest on. */
    private record Cited(Set<EvidenceId> byImageIncidents) {
        static Cited of(Facts facts) {
            return facts.once(
                    Cited.class,
                    () -> new Cited(facts.all(Behaviour.class).stream()
                            .filter(behaviour -> behaviour.getImage().isPresent())
                            .flatMap(behaviour -> behaviour.getEvidence().stream())
                            .collect(Collectors.toUnmodifiableSet())));
        }
    }
}
