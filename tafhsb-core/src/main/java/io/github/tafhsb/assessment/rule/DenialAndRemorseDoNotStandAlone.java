// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Sphere;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FactorWeight;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Denial or missing remorse alone is no concern, and remorse alone no strength: a factor that weighs says what else there is, or
 * why it matters here.
 *
 * <p>A factor weighs if it is a key one, or the only one of its kind in its sphere.
 */
public final class DenialAndRemorseDoNotStandAlone extends WordRule {
    private static final int SHORT = 12;

    /** Declares the rule. */
    public DenialAndRemorseDoNotStandAlone() {
        super(
                "D29",
                Level.NOTES,
                "https://vdocuments.site/start-av-comprehensive-rating-form-strengths-vulnerabilities-follows-rules-at.html",
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation",
                "inference");
    }

    @Override
    boolean looksAtAnything(Wording wording, Facts facts) {
        return !facts.all(Factor.class).isEmpty();
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return said.is("statement", Factor.class)
                && said.at()
                        .within(Factor.class)
                        .filter(factor -> factor.getRelevance().isEmpty())
                        .filter(factor -> weighs(factor, facts))
                        .filter(factor -> said.isNothingElse(
                                said.found().stream()
                                        .filter(each -> each.entry()
                                                .when()
                                                .contains(factor.getKind().wire()))
                                        .toList(),
                                SHORT))
                        .isPresent();
    }

    private static boolean weighs(Factor factor, Facts facts) {
        return factor.getWeight().filter(FactorWeight.KEY::equals).isPresent()
                || Cells.of(facts).count().get(Cell.of(factor)) == 1;
    }

    private record Cell(Sphere sphere, FactorKind kind) {
        static Cell of(Factor factor) {
            return new Cell(factor.getSphere(), factor.getKind());
        }
    }

    /** How many factors there are of each kind in each sphere. */
    private record Cells(Map<Cell, Long> count) {
        static Cells of(Facts facts) {
            return facts.once(
                    Cells.class,
                    () -> new Cells(facts.all(Factor.class).stream()
                            .collect(Collectors.groupingBy(Cell::of, Collectors.counting()))));
        }
    }
}
