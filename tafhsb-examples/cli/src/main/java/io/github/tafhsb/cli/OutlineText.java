// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.outline.Outline;
import java.util.List;

/** Outlines for people to read. */
final class OutlineText implements Telling {
    private final Words words;
    private final Paint paint;
    private final Context context;
    private final boolean showsValues;

    /** Takes whether somebody asked for what records say. */
    OutlineText(Words words, Paint paint, Context context, boolean showsValues) {
        this.words = words;
        this.paint = paint;
        this.context = context;
        this.showsValues = showsValues;
    }

    @Override
    public String tell(Verdict verdict) {
        if (verdict.outcome() != Verdict.Outcome.FINE) {
            return new TextTelling(words, paint, false).tell(verdict);
        }
        StringBuilder text = new StringBuilder(TextTelling.heading(verdict, paint));
        Outlines.record(verdict)
                .map(record -> Outline.of(record, context))
                .ifPresentOrElse(
                        outline -> lines(outline).forEach(line -> tell(line, text)),
                        () -> text.append("  ").append(words.get("not-outlined")).append('\n'));
        return text.append('\n').toString();
    }

    private List<String> lines(Outline outline) {
        return showsValues ? outline.linesInWords(words.language()) : outline.lines(words.language());
    }

    private void tell(String line, StringBuilder text) {
        String shown = Words.visible(line);
        text.append("  ").append(line.startsWith(" ") ? shown : paint.heading(shown)).append('\n');
    }
}
