// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes what was asked for: standard output, or a file that is there as a whole or not at all. */
final class Output implements AutoCloseable {
    private final PrintStream out;
    private final Optional<WholeFile> file;
    private final Words words;
    private boolean isWritten;

    private Output(PrintStream out, Optional<WholeFile> file, Words words) {
        this.out = out;
        this.file = file;
        this.words = words;
    }

    /** {@return an output to this file, or to standard output where there is none} */
    static Output to(Optional<Path> place, PrintStream standardOutput, Words words) {
        if (place.isEmpty()) {
            return new Output(standardOutput, Optional.empty(), words);
        }
        Path path = place.get();
        boolean isDevice = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        try {
            if (isDevice) {
                return new Output(
                        new PrintStream(Files.newOutputStream(path), false, StandardCharsets.UTF_8),
                        Optional.empty(),
                        words);
            }
            WholeFile file = WholeFile.at(path);
            PrintStream out =
                    new PrintStream(new BufferedOutputStream(file.out(), 1 << 16), false, StandardCharsets.UTF_8);
            return new Output(out, Optional.of(file), words);
        } catch (IOException unwritable) {
            throw new Misuse(words.get("not-writable", path));
        }
    }

    /** Writes a text; but for a file it is there at once. */
    void write(String text) {
        out.print(text);
        isWritten |= !text.isEmpty();
        if (file.isEmpty()) {
            flush();
        }
    }

    /** Puts the file in its place, unless there is nothing in it. */
    void keep() {
        flush();
        if (isWritten && file.isPresent()) {
            try {
                file.get().keep();
            } catch (IOException failed) {
                throw new Misuse(words.get("output-broken"));
            }
        }
    }

    private void flush() {
        if (out.checkError()) {
            throw new Misuse(words.get("output-broken"));
        }
    }

    @Override
    public void close() {
        if (file.isPresent()) {
            try {
                file.get().close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
