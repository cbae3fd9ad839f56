// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its place and moved there when it is
 * complete. Whoever interrupts the program finds what was there before.
 */
final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final OutputStream out;
    private final Thread onInterruption = new Thread(this::abandon, "tafhsb-abandon");
    private boolean isOver;

    private WholeFile(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        this.out = Files.newOutputStream(part);
        Runtime.getRuntime().addShutdownHook(onInterruption);
    }

    /** {@return a file that is to be at this place} */
    static WholeFile at(Path place) throws IOException {
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        return new WholeFile(target, Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part"));
    }

    /** {@return what to write into} */
    OutputStream out() {
        return out;
    }

    /** Moves it to its place. */
    synchronized void keep() throws IOException {
        out.close();
        if (!isOver) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            isOver = true;
        }
    }

    /** Gives up what was not kept. */
    @Override
    public void close() throws IOException {
        out.close();
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException alreadyEnding) {
            // the hook is running
        }
    }

    private synchronized void abandon() {
        if (!isOver) {
            isOver = true;
            try {
                Files.deleteIfExists(part);
            } catch (IOException stays) {
                // it begins with a dot and ends with .part, and no command looks at it
            }
        }
    }
}
