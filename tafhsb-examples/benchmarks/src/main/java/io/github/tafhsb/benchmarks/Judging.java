// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.rule.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Judging by all rules, from 50 items of evidence to 50,000: what one more item costs must not depend on how many there are.
 *
 * <p>The record is the settled one of case 01, with everything that hangs on its evidence again and again under other identifiers; people,
 * worksheets and the rest of the plan stay as they are. So what an item costs, with what hangs on it, is what a record takes beyond the one that
 * it grew from. What is shown is processor time of this thread, and its ratio to that in the smallest record; and how many things the
 * walk finds: parts, passages, answers.
 */
public final class Judging {
    private static final int[] ITEMS = {50, 500, 5_000, 50_000};
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 400_000_000;
    private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 13));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private int problems;

    private Judging() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        Assessment settled;
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/io/github/tafhsb/json/samples/v1/case-01-settled.json")) {
            settled = TafhsbJson.standard().read(Assessment.class, in.readAllBytes()).orElseThrow();
        }
        new Judging().run(settled);
    }

    private void run(Assessment settled) {
        int own = settled.getEvidence().size();
        Assessment[] records = IntStream.concat(IntStream.of(own), IntStream.of(ITEMS))
                .mapToObj(items -> Grown.to(settled, items))
                .toArray(Assessment[]::new);
        for (Assessment record : records) {
            micros(record);
        }
        double[][] micros = new double[records.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < records.length; i++) {
                micros[i][round] = micros(records[i]);
            }
        }
        System.out.printf(
                Locale.ROOT, "%nJudging by %d rules, JDK %d%n%n", Checker.standard().rules().size(), Runtime.version().feature());
        System.out.println("| items of evidence | things in the record | us for each item beyond the " + own + " it grew from | ratio |");
        System.out.println("|---|---|---|---|");
        double before = quartile(micros[0]);
        double first = 0;
        for (int i = 1; i < records.length; i++) {
            int items = ITEMS[i - 1];
            double each = (quartile(micros[i]) - before) / (items - own);
            first = i == 1 ? each : first;
            int things = Parts.of(records[i]).all(Walkable.class).size();
            System.out.printf(Locale.ROOT, "| %,6d | %,9d | %6.2f | %5.2f |%n", items, things, each, each / first);
        }
        System.out.printf(Locale.ROOT, "%nProblems told on the way: %d%n", problems);
    }

    private double micros(Assessment record) {
        long start = THREADS.getCurrentThreadCpuTime();
        long now = start;
        int times = 0;
        while (now - start < ROUND_NANOS) {
            Report report = Checker.standard().check(record, CONTEXT);
            problems = report.problems().size();
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
