// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What follows from a record of 5,000 items of evidence, beside reading that record: each derivation has to take less.
 *
 * <p>The record is the settled one of case 01, {@linkplain Grown grown}. Between its two versions every tenth item says something else, and
 * one in a hundred is gone.
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
        // two versions that were read share nothing in memory
        Assessment later = json.read(Assessment.class, json.write(changed(record))).orElseThrow();
        VersionChanges changes = VersionChanges.between(record, later);
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
                .add("calendar", () -> Calendar.of(record, CONTEXT))
                .add("changes between two versions", () -> VersionChanges.between(record, later))
                .add("apply them", () -> changes.applyTo(record))
                .run();
    }

    private static Assessment changed(Assessment record) {
        List<EvidenceItem> items = new ArrayList<>(record.getEvidence());
        for (int i = 0; i < items.size(); i += 10) {
            items.set(i, items.get(i).withCorroboration(Corroboration.PARTLY));
        }
        for (int i = 0; i < items.size(); i += 100) {
            items.remove(i);
        }
        return record.withEvidence(items).withVersion(2);
    }
}
