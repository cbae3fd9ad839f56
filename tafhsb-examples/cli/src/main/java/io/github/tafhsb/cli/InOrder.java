// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by several threads at once and handed over in the order it was given, by the thread that gives it. Only so much of it
 * is under way that memory does not grow with the work.
 *
 * @param <T> what comes of it
 */
final class InOrder<T> implements AutoCloseable {
    private static final int AHEAD = 8;
    private static final long MOST_BYTES = 32L << 20;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<T> taker;
    private final Deque<Task<T>> underWay = new ArrayDeque<>();
    private long bytes;

    private record Task<T>(Future<T> result, long bytes) {}

    /** Takes how many threads there are, and who takes what comes of the work. */
    InOrder(int jobs, Consumer<T> taker) {
        this.threads = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "tafhsb");
            thread.setDaemon(true);
            return thread;
        });
        this.most = jobs * AHEAD;
        this.taker = taker;
    }

    /** Gives work that holds so many bytes; waits while there is too much. */
    void add(long size, Callable<T> work) {
        while (!underWay.isEmpty() && (underWay.size() >= most || bytes + size > MOST_BYTES)) {
            handOver();
        }
        underWay.add(new Task<>(threads.submit(work), size));
        bytes += size;
        while (!underWay.isEmpty() && underWay.peek().result().isDone()) {
            handOver();
        }
    }

    /** Waits for everything. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        Task<T> next = underWay.remove();
        bytes -= next.bytes();
        try {
            taker.accept(next.result().get());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException defect) {
            throw new IllegalStateException("work that failed", defect.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
