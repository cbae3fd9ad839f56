// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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
        Objects.requireNonNull(language, "language");
        Map<Stage, String> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, Labels.of(stage, language));
        }
        return node -> node.stage() == Stage.REVIEW ? stages.get(node.stage()) : stages.get(node.stage()) + " " + node.number();
    }

    /**
     * {@return the stage, the number and what the record itself says there, in this language where somebody rendered it}
     *
     * <p>For those who may read the whole record and nobody else.
     */
    static NodeLabels words(Assessment assessment, Language language) {
        return OwnWords.of(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(language, "language"));
    }
}
