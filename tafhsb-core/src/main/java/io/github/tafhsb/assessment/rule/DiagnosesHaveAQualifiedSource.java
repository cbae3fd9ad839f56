// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A diagnosis in the formulation rests on evidence from a health service, cited by the factor or explanation that names it.
 *
 * <p>Elsewhere in the formulation it is enough that the record holds such evidence. Where a diagnosis is the whole explanation D25
 * says so.
 */
public final class DiagnosesHaveAQualifiedSource extends WordRule {

    /** Declares the rule. */
    public DiagnosesHaveAQualifiedSource() {
        super(
                "D19",
                Level.WARNS,
                "https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/accuracy",
                "inference");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return hasFormulation(facts);
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        if (!said.isIn(Formulation.class) || DiagnosisIsNoExplanation.isWholeExplanation(said)) {
            return false;
        }
        Optional<Stream<EvidenceId>> cited = said.at()
                .within(Factor.class)
                .map(factor -> factor.getEvidence().stream())
                .or(() -> said.at().within(Hypothesis.class).map(hypothesis -> cited(hypothesis, facts)));
        return cited.map(ids -> ids.map(facts::find)
                        .flatMap(Optional::stream)
                        .noneMatch(DiagnosesHaveAQualifiedSource::isQualified))
                .orElseGet(
                        () -> !facts.once(Health.class, () -> Health.in(facts)).isHeard());
    }

    private static Stream<EvidenceId> cited(Hypothesis hypothesis, Facts facts) {
        return Stream.concat(
                hypothesis.getEvidenceFor().stream(),
                hypothesis.getFactors().stream()
                        .map(facts::find)
                        .flatMap(Optional::stream)
                        .flatMap(factor -> factor.getEvidence().stream()));
    }

    private static boolean isQualified(EvidenceItem item) {
        return item.getSource()
                .flatMap(Source::getKind)
                .filter(SourceKind.HEALTH::equals)
                .isPresent();
    }

    /** Whether a health service is among the sources. */
    private record Health(boolean isHeard) {
        static Health in(Facts facts) {
            return new Health(
                    facts.all(EvidenceItem.class).stream().anyMatch(DiagnosesHaveAQualifiedSource::isQualified));
        }
    }
}
