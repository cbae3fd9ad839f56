// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import java.util.Optional;

/**
 * One thing that a person should know about a document.
 *
 * @param weight how much it weighs
 * @param code which kind of thing, of the rule book or of reading
 * @param pointer where in the document, as a JSON Pointer
 * @param member the member that is missing there; empty for all else
 * @param line where in the file, from 1; 0 where only the pointer tells
 * @param column where in the line, from 1; 0 where only the pointer tells
 * @param message what is wrong
 * @param settling what would settle it; empty where there is no more to say
 * @param value what stands there; empty unless somebody asked for values
 */
record Finding(
        Weight weight,
        String code,
        String pointer,
        String member,
        int line,
        int column,
        String message,
        String settling,
        Optional<String> value) {

    /** {@return what a rule has to say} */
    static Finding of(Problem problem, Language language, Values values) {
        return new Finding(
                Weight.of(problem.level()),
                problem.code(),
                problem.pointer(),
                "",
                0,
                0,
                problem.message(language),
                problem.settling(language),
                values.at(problem.pointer()));
    }

    /** {@return what reading has to say} */
    static Finding of(ReadProblem problem, Language language, Values values) {
        return new Finding(
                Weight.REFUSED,
                problem.code().id(),
                problem.pointer(),
                problem.member(),
                problem.line(),
                problem.column(),
                problem.message(language),
                "",
                values.at(problem.pointer()));
    }
}
