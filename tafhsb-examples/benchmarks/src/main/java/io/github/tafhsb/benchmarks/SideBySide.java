// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures several ways of doing the same work beside each other in one run.
 *
 * <p>The time is this thread's processor time, because the machines are shared and the wall clock counts the neighbours too. The ways take
 * turns in short rounds, so that a disturbance meets them all; the lower quartile of the rounds is shown, and what counts is the
 * ratio to the first way.
 */
final class SideBySide {
    private static final int ROUNDS = 21;
    private static final long ROUND_NANOS = 60_000_000;

    /** A rule that is asked once for each record needs some thousands of records until it is compiled for good. */
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Way> ways = new ArrayList<>();
    private Object sink = "";

    private record Way(String name, Supplier<?> work, double[] micros, long[] bytes) {}

    /** Adds a way; the first is what the others are compared with. */
    SideBySide add(String name, Supplier<?> work) {
        ways.add(new Way(name, work, new double[ROUNDS], new long[1]));
        return this;
    }

    /** Measures them all and prints a table. */
    void run() {
        for (Way way : ways) {
            measure(way, WARM_UP_NANOS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : ways) {
                way.micros()[round] = measure(way, ROUND_NANOS);
            }
        }
        Way first = ways.get(0);
        System.out.printf(Locale.ROOT, "| %-58s | %9s | %6s | %10s | %6s |%n", "", "us", "ratio", "bytes", "ratio");
        System.out.println("|---|---|---|---|---|");
        for (Way way : ways) {
            System.out.printf(
                    Locale.ROOT,
                    "| %-58s | %9.1f | %6.2f | %10d | %6.2f |%n",
                    way.name(),
                    quartile(way),
                    quartile(way) / quartile(first),
                    way.bytes()[0],
                    (double) way.bytes()[0] / first.bytes()[0]);
        }
        if (sink == this) {
            System.out.println();
        }
    }

    private double measure(Way way, long nanos) {
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        long now = start;
        int times = 0;
        while (now - start < nanos) {
            for (int i = 0; i < 8; i++) {
                sink = way.work().get();
            }
            times += 8;
            now = THREADS.getCurrentThreadCpuTime();
        }
        way.bytes()[0] = (THREADS.getThreadAllocatedBytes(thread) - allocated) / times;
        return (now - start) / 1_000.0 / times;
    }

    private static double quartile(Way way) {
        double[] sorted = way.micros().clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 4];
    }
}
