// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What follows from a record of 5,000 items of evidence, beside reading that record: each derivation has to take less.
 *
 * <p>The record is the settled one of case 01, {@linkplain Grown grown}.
 */
public final class Deriving {
    private static final int ITEMS = 5_000;
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));

    private Deriving() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        TafhsbJson json = TafhsbJson.standard();
        Assessment settled;
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/io/github/tafhsb/json/samples/v1/case-01-settled.json")) {
            settled = json.read(Assessment.class, in.readAllBytes()).orElseThrow();
        }
        Assessment record = Grown.to(settled, ITEMS);
        byte[] document = json.write(record);
        Trace trace = Trace.of(record, TODAY);
        Outline outline = Outline.of(record, CONTEXT);
        System.out.printf(
                Locale.ROOT,
                "%nDeriving from %,d items of evidence, %,d bytes, JDK %d%n%n",
                ITEMS,
                document.length,
                Runtime.version().feature());
        new SideBySide()
                .add("read", () -> json.read(Assessment.class, document).orElseThrow())
                .add("trace", () -> Trace.of(record, TODAY))
                .add("walk the trace onward from one item", () -> trace.onwardFrom(record.getEvidence().get(0).getId()))
                .add("draw the trace as SVG", () -> trace.toSvg(Language.ENGLISH))
                .add("write the trace as JSON", () -> json.trace(trace))
                .add("outline", () -> Outline.of(record, CONTEXT))
                .add("write the outline as JSON", () -> json.outline(outline))
                .run();
    }
}
