// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Report;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at a document.
 *
 * @param name what the person at the keyboard calls it
 * @param line its line in a file with one document a line; 0 for a file of its own
 * @param kind what it says it is; empty if it does not say, or could not be read that far
 * @param outcome what came of it
 * @param findings what a person should know
 * @param report how it was judged; empty for what no rule judges
 * @param value what it says; empty where it was refused
 */
record Verdict(
        String name,
        long line,
        Optional<DocumentKind> kind,
        Outcome outcome,
        List<Finding> findings,
        Optional<Report> report,
        Optional<Object> value) {

    /** What can come of a document. */
    enum Outcome {
        /** There is nothing that counts as a problem. */
        FINE,
        /** There is something that counts as a problem. */
        PROBLEMS,
        /** It could not be accepted as what it says it is. */
        REFUSED,
        /** It could not be taken from where it is, or the program has a defect. */
        UNREADABLE
    }

    /** {@return that of something that could not be taken from where it is, or over which the program failed} */
    static Verdict unreadable(String name, long line, String code, String sentence) {
        Finding finding = new Finding(Weight.REFUSED, code, "", "", 0, 0, sentence, "", Optional.empty());
        return new Verdict(
                name, line, Optional.empty(), Outcome.UNREADABLE, List.of(finding), Optional.empty(), Optional.empty());
    }

    /** {@return the name with the line} */
    String place() {
        return Words.visible(name) + (line > 0 ? ":" + line : "");
    }
}
