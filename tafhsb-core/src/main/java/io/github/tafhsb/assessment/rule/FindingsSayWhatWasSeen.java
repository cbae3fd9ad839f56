// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.text.Passage;

/**
 * An author who finds something appropriate, fine or without concern says what was seen or said that supports it.
 *
 * <p>Looks at analyses, worksheets and the formulation, and only at what says nothing else.
 */
public final class FindingsSayWhatWasSeen extends WordRule {
    private static final int SHORT = 8;

    /** Declares the rule. */
    public FindingsSayWhatWasSeen() {
        super("C30", Level.NOTES, "https://www.speakcase.app/blog/common-case-note-mistakes");
    }

    @Override
    boolean matters(Wording.Said said, Wording wording, Facts facts) {
        return (said.isIn(Worksheet.class) || said.isIn(Formulation.class) || isAnalysis(said))
                && said.isNothingElse(said.found(), SHORT)
                && said.at().held() instanceof Passage passage
                && !wording.finder().tells(passage.getText().text(), passage.getLanguage());
    }

    private static boolean isAnalysis(Wording.Said said) {
        return said.at()
                .within(Statement.class)
                .flatMap(Statement::getKind)
                .filter(StatementKind.ANALYSIS::equals)
                .isPresent();
    }
}
