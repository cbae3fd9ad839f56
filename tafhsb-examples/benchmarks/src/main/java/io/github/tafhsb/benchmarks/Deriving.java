// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What is derived from a record of 5,000 items of evidence, beside reading it: each must take less.
 *
 * <p>The record is that of {@link Judging}. Between two versions every tenth item says something else, and one in a hundred is gone. What is
 * shown is processor time of this thread, the lower quartile of rounds in which the ways take turns, and its ratio to reading.
 */
public final class Deriving {
    private static final int ITEMS = 5_000;
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 400_000_000;
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Way(String name, Callable<?> work) {}

    private Deriving() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        Assessment record = Grown.to(settled(), ITEMS);
        Assessment later = readBack(changed(record)); // two versions that were read share nothing in memory
        VersionChanges changes = VersionChanges.between(record, later);
        byte[] document = TafhsbJson.standard().write(record);
        print(
                document.length,
                List.of(
                        new Way("read", () -> TafhsbJson.standard().read(Assessment.class, document)),
                        new Way("calendar", () -> Calendar.of(record, CONTEXT)),
                        new Way("changes between two versions", () -> VersionChanges.between(record, later)),
                        new Way("apply them", () -> changes.applyTo(record))));
    }

    private static Assessment settled() throws IOException {
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/io/github/tafhsb/json/samples/v1/case-01-settled.json")) {
            return TafhsbJson.standard().read(Assessment.class, in.readAllBytes()).orElseThrow();
        }
    }

    private static Assessment readBack(Assessment record) {
        return TafhsbJson.standard().read(Assessment.class, TafhsbJson.standard().write(record)).orElseThrow();
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

    private static void print(int bytes, List<Way> ways) throws Exception {
        for (Way way : ways) {
            micros(way);
        }
        double[][] micros = new double[ways.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < ways.size(); i++) {
                micros[i][round] = micros(ways.get(i));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nDeriving from a record of %,d items, %,d bytes, JDK %d%n%n",
                ITEMS,
                bytes,
                Runtime.version().feature());
        System.out.println("| work | us | time, x reading |");
        System.out.println("|---|---|---|");
        double reading = quartile(micros[0]);
        for (int i = 0; i < ways.size(); i++) {
            double each = quartile(micros[i]);
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %.4f |%n", ways.get(i).name(), each, each / reading);
        }
    }

    private static double micros(Way way) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        long now = start;
        int times = 0;
        while (now - start < ROUND_NANOS) {
            if (way.work().call() == null) {
                throw new IllegalStateException(way.name());
            }
            times++;
            now = THREADS.getCurrentThreadCpuTime();
        }
        return (now - start) / 1_000.0 / times;
    }

    private static double quartile(double[] micros) {
        double[] sorted = micros.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 4];
    }
}
