// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.text.Language;

/**
 * What a drawing of a trace calls each thing in it.
 *
 * <p>Whatever it returns is text: no drawing takes it for markup.
 */
@FunctionalInterface
public interface NodeLabels {

    /** {@return what to call a thing in the trace; one line or several} */
    String of(Trace.Node node);

    /** {@return the stage and a number, such as “Evidence 3”, and of the one review the stage alone; nothing that anybody wrote} */
    static NodeLabels numbered(Language language) {
        return node -> Labels.of(node.stage(), language) + (node.stage() == Stage.REVIEW ? "" : " " + node.number());
    }

    /**
     * {@return the stage, the number and what the record itself says there, in this language where somebody rendered it}
     *
     * <p>For those who may read the whole record and nobody else.
     */
    static NodeLabels words(Assessment assessment, Language language) {
        return OwnWords.of(assessment, language);
    }
}
