// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far long work has come: a bar where somebody watches, a line now and then where nobody does, nothing of short work. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST_BAR = SECOND / 2;
    private static final long NEXT_BAR = SECOND / 10;
    private static final long LINE = 10 * SECOND;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean isWatched;
    private final long totalBytes;
    private final Words words;
    private final LongSupplier nanos;
    private final long begun;
    private long next;
    private long bytes;
    private long documents;
    private boolean isShown;

    /** Takes how many bytes there are, 0 where nobody knows, and what tells the time. */
    Progress(PrintStream err, boolean isWatched, long totalBytes, Words words, LongSupplier nanos) {
        this.err = err;
        this.isWatched = isWatched;
        this.totalBytes = totalBytes;
        this.words = words;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.next = begun + (isWatched ? FIRST_BAR : LINE);
    }

    /** Another document is done. */
    void done(long size) {
        bytes += size;
        documents++;
        long now = nanos.getAsLong();
        boolean isComplete = totalBytes > 0 && bytes >= totalBytes;
        if (now >= next && !isComplete) {
            next = now + (isWatched ? NEXT_BAR : LINE);
            show(now);
        }
    }

    /** Takes the bar away, so that something else can be written. */
    void hide() {
        if (isShown) {
            err.print("\r\u001B[K");
            err.flush();
            isShown = false;
        }
    }

    private void show(long now) {
        StringBuilder line = new StringBuilder();
        if (totalBytes > 0) {
            double part = Math.min(1, (double) bytes / totalBytes);
            if (isWatched) {
                int filled = (int) (part * WIDTH);
                line.append('[').append("#".repeat(filled)).append(".".repeat(WIDTH - filled)).append("] ");
            }
            line.append(String.format(Locale.ROOT, "%3d%%  ", (int) (part * 100)));
        }
        line.append(words.get("documents", documents));
        line.append(String.format(Locale.ROOT, "  %d MB", bytes / 1_000_000));
        if (totalBytes > bytes) {
            long left = (long) ((now - begun) / (double) Math.max(bytes, 1) * (totalBytes - bytes)) / SECOND;
            line.append("  ").append(words.get("seconds-left", left));
        }
        if (isWatched) {
            err.print("\r" + line + "\u001B[K");
            isShown = true;
        } else {
            err.println(line);
        }
        err.flush();
    }
}
