// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files that somebody named one by one, and keeps what has to be said of those that are refused. */
final class Opened {
    private final TafhsbJson json;
    private final Words words;
    private final Tally tally = new Tally();
    private final StringBuilder refused = new StringBuilder();

    /**
     * A document that was read.
     *
     * @param kind what it says it is
     * @param value what it says
     * @param result how it was read
     */
    record Read(DocumentKind kind, Object value, ReadResult<?> result) {}

    Opened(TafhsbJson json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** {@return a document; empty if it is refused or cannot be read, which {@link #refused} then says} */
    Optional<Read> read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Limits.standard().bytes() + 1);
        } catch (IOException unreadable) {
            refuse(Verdict.unreadable(file.toString(), 0, "CLI-unreadable", words.get("unreadable")));
            return Optional.empty();
        }
        Optional<DocumentKind> kind = DocumentKind.of(bytes);
        ReadResult<?> result = json.read(kind.<Class<?>>map(DocumentKind::type).orElse(Assessment.class), bytes);
        if (result.problems().isEmpty()) {
            return Optional.of(new Read(kind.orElseThrow(), result.orElseThrow(), result));
        }
        List<Finding> findings = result.problems().stream()
                .map(problem -> Finding.of(problem, words.language(), Values.none()))
                .toList();
        refuse(new Verdict(
                file.toString(), 0, kind, Verdict.Outcome.REFUSED, findings, Optional.empty(), Optional.empty()));
        return Optional.empty();
    }

    private void refuse(Verdict verdict) {
        tally.count(verdict);
        refused.append(new TextTelling(words, new Paint(false), false).tell(verdict));
    }

    /** {@return what has to be said of those that were not read; empty if all were} */
    String refused() {
        return refused.toString();
    }

    /** {@return 0 where all were read, 1 where one was refused, 2 where one could not be read} */
    int exitCode() {
        return tally.exitCode();
    }
}
