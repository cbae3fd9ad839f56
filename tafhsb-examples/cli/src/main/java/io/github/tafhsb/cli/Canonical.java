// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.json.TafhsbJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes documents in the one form over which a digest can be made, or tells the digest. */
@Command(
        name = "canonical",
        mixinStandardHelpOptions = true,
        description = "Writes documents in the canonical form of RFC 8785, several of them one a line. They are the records "
                + "themselves: to see them on standard output say --show-values.")
final class Canonical extends OverDocuments {
    @Option(names = "--digest", description = "Tell the SHA-256 digest of each canonical form instead of writing it.")
    private boolean isDigest;

    Canonical(Surroundings around) {
        super(around);
    }

    @Override
    void prepare() {
        if (!isDigest && !isToFile() && !showsValues()) {
            throw new Misuse(words().get("shows-values"));
        }
    }

    @Override
    Telling telling() {
        return new InCanonicalForm(new TextTelling(words(), paint(), false), json(), isDigest);
    }

    @Override
    Verdict look(Document document, DocumentKind kind, Object value, Values values) {
        return new Verdict(
                document.name(),
                document.line(),
                Optional.of(kind),
                Verdict.Outcome.FINE,
                List.of(),
                Optional.empty(),
                Optional.of(value));
    }

    /** What was refused is told to the person at the keyboard, and the rest comes through. */
    private record InCanonicalForm(TextTelling problems, TafhsbJson json, boolean isDigest) implements Telling {
        @Override
        public String tell(Verdict verdict) {
            return verdict.value()
                    .map(value -> tell(verdict, verdict.kind().orElseThrow().type(), value))
                    .orElse("");
        }

        private <T> String tell(Verdict verdict, Class<T> type, Object value) {
            return isDigest
                    ? json.digest(type, type.cast(value)).value() + "  " + verdict.place()
                    : new String(json.canonical(type, type.cast(value)), StandardCharsets.UTF_8);
        }

        @Override
        public String aside(Verdict verdict) {
            return problems.tell(verdict);
        }

        @Override
        public String between() {
            return "\n";
        }

        @Override
        public String end(Tally tally) {
            return isDigest ? "\n" : "";
        }
    }
}
