// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes what was asked for: standard output, or a file that is there as a whole or not at all. */
final class Output implements AutoCloseable {
    private final Writer writer;
    private final Optional<PrintStream> stream;
    private final Optional<WholeFile> file;
    private final Words words;
    private boolean isWritten;

    private Output(Writer writer, Optional<PrintStream> stream, Optional<WholeFile> file, Words words) {
        this.writer = writer;
        this.stream = stream;
        this.file = file;
        this.words = words;
    }

    /** {@return an output to this file, or to standard output where there is none} */
    static Output to(Optional<Path> place, PrintStream standardOutput, Words words) {
        if (place.isEmpty()) {
            return new Output(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8), Optional.of(standardOutput), Optional.empty(), words);
        }
        try {
            if (Files.exists(place.get()) && !Files.isRegularFile(place.get()) && !Files.isDirectory(place.get())) {
                return new Output(Files.newBufferedWriter(place.get()), Optional.empty(), Optional.empty(), words); // a device
            }
            WholeFile file = WholeFile.at(place.get());
            return new Output(new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8)), Optional.empty(), Optional.of(file), words);
        } catch (IOException unwritable) {
            throw new Misuse(words.get("not-writable", place.get()));
        }
    }

    /** Writes a text; on standard output it is there at once. */
    void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            writer.write(text);
            isWritten = true;
            if (stream.isPresent()) {
                writer.flush();
                check();
            }
        } catch (IOException full) {
            throw new Misuse(words.get("output-broken"));
        }
    }

    private void check() {
        if (stream.filter(PrintStream::checkError).isPresent()) {
            throw new Misuse(words.get("output-broken"));
        }
    }

    /** Puts the file in its place, unless there is nothing in it. */
    void keep() {
        try {
            writer.flush();
            if (isWritten && file.isPresent()) {
                file.get().keep();
            }
        } catch (IOException full) {
            throw new Misuse(words.get("output-broken"));
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            } else if (stream.isEmpty()) {
                writer.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
