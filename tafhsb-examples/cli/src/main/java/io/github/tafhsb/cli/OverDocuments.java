// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.DocumentLine;
import io.github.tafhsb.json.DocumentLines;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadResult;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that looks at documents one after another: where they come from, how many threads look, where the result goes and how
 * it ends. A command of its own says what it looks for and how it tells that.
 */
abstract class OverDocuments implements Callable<Integer> {
    private final Surroundings around;
    private final TafhsbJson json = TafhsbJson.standard();
    private Words words = Words.in(Language.ENGLISH);

    @Mixin
    private Speech speech;

    @Parameters(
            arity = "0..*",
            paramLabel = "DOCUMENT",
            description = "Files, folders (every .json, .jsonl and .ndjson in them), patterns such as 'records/**.json', or - for "
                    + "standard input, which is also taken where nothing is named.")
    private List<String> names = List.of();

    @Option(names = "--lines", description = "Every input has one document a line, as a .jsonl or .ndjson file has anyway.")
    private boolean isLines;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Look at so many documents at once. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is there as a whole or not at all. Default: standard output.")
    private Path output;

    @Option(
            names = "--show-values",
            description = "Show what records say. Without it nothing of a record is shown but places in it.")
    private boolean showsValues;

    /** What came of one document, in the form in which it is written. */
    private record Told(Verdict verdict, String piece, String aside, long size) {}

    /** Takes what is around the command. */
    OverDocuments(Surroundings around) {
        this.around = around;
    }

    /** Takes the settings before the first document is looked at; refuses what cannot be meant. */
    abstract void prepare();

    /** {@return how verdicts are told} */
    abstract Telling telling();

    /** {@return what came of a document that was read} */
    abstract Verdict look(Document document, DocumentKind kind, Object value, Values values);

    /** {@return what the person at the keyboard is told at the end, where the output does not tell it} */
    String summary(Tally tally) {
        return "";
    }

    @Override
    public Integer call() {
        words = speech.words();
        if (jobs < 1) {
            throw new Misuse(words.get("no-jobs"));
        }
        prepare();
        List<Input> inputs = inputs();
        Telling telling = telling();
        Tally tally = new Tally();
        long size = inputs.stream().mapToLong(Input::size).sum();
        Progress progress = new Progress(around.err(), around.isWatched(), size, words, System::nanoTime);
        try (Output out = Output.to(Optional.ofNullable(output), around.out(), words)) {
            out.write(telling.begin());
            Pieces pieces = new Pieces(out, telling.between());
            try (InOrder<Told> work = new InOrder<>(jobs, told -> write(told, pieces, progress, tally))) {
                inputs.forEach(input -> take(input, work, telling));
                work.finish();
            } finally {
                progress.hide();
            }
            out.write(telling.end(tally));
            out.keep();
        }
        around.err().print(summary(tally));
        return tally.exitCode();
    }

    private List<Input> inputs() {
        if (names.isEmpty() && around.isKeyboard()) {
            throw new Misuse(words.get("no-documents"));
        }
        return Input.find(names.isEmpty() ? List.of("-") : names, isLines, words);
    }

    private void take(Input input, InOrder<Told> work, Telling telling) {
        if (!input.isLines()) {
            work.add(input.size(), () -> whole(input, telling));
            return;
        }
        try (InputStream in = input.open(around.in())) {
            DocumentLines lines = json.lines(in);
            long before = 0;
            for (DocumentLine line : lines) {
                long size = lines.bytes() - before;
                before = lines.bytes();
                work.add(size, () -> told(Document.of(input.name(), line), size, telling));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            work.add(0, () -> told(unreadable(input), input.size(), telling));
        }
    }

    private Told whole(Input input, Telling telling) {
        byte[] bytes;
        try {
            bytes = input.bytes(around.in(), Limits.standard().bytes() + 1);
        } catch (IOException unreadable) {
            return told(unreadable(input), input.size(), telling);
        }
        return told(Document.whole(input.name(), bytes, json), bytes.length, telling);
    }

    private Verdict unreadable(Input input) {
        return Verdict.unreadable(input.name(), 0, "CLI-unreadable", words.get("unreadable"));
    }

    private Told told(Document document, long size, Telling telling) {
        try {
            return told(look(document), size, telling);
        } catch (RuntimeException defect) {
            String sentence = words.get("defect", Defects.where(defect));
            return told(Verdict.unreadable(document.name(), document.line(), "CLI-defect", sentence), size, telling);
        }
    }

    private static Told told(Verdict verdict, long size, Telling telling) {
        return new Told(verdict, telling.tell(verdict), telling.aside(verdict), size);
    }

    private Verdict look(Document document) {
        Optional<DocumentKind> kind = DocumentKind.of(document.bytes());
        // nothing is guessed: whatever says no kind that is known is refused as an assessment, with the reason
        ReadResult<?> result = document.reader().read(kind.<Class<?>>map(DocumentKind::type).orElse(Assessment.class));
        Values values = showsValues ? Values.of(document.bytes()) : Values.none();
        if (result.problems().isEmpty()) {
            return look(document, kind.orElseThrow(), result.orElseThrow(), values);
        }
        List<Finding> findings = result.problems().stream()
                .map(problem -> Finding.of(problem, words.language(), values))
                .toList();
        return new Verdict(
                document.name(),
                document.line(),
                kind,
                Verdict.Outcome.REFUSED,
                findings,
                Optional.empty(),
                Optional.empty());
    }

    private void write(Told told, Pieces pieces, Progress progress, Tally tally) {
        tally.count(told.verdict());
        if (!told.piece().isEmpty() || !told.aside().isEmpty()) {
            progress.hide();
            pieces.add(told.piece());
            around.err().print(told.aside());
            around.err().flush();
        }
        progress.done(told.size());
    }

    /** {@return what is around the command} */
    Surroundings around() {
        return around;
    }

    /** {@return what reads and writes documents} */
    TafhsbJson json() {
        return json;
    }

    /** {@return the program's own words, in the language that was asked for} */
    Words words() {
        return words;
    }

    /** {@return colours, or none in a file} */
    Paint paint() {
        return speech.paint(around.isColoured() && output == null);
    }

    /** {@return whether somebody asked to see what records say} */
    boolean showsValues() {
        return showsValues;
    }

    /** {@return whether the result goes to a file} */
    boolean isToFile() {
        return output != null;
    }

    /** Pieces that follow one another. */
    private static final class Pieces {
        private final Output out;
        private final String between;
        private boolean isBegun;

        Pieces(Output out, String between) {
            this.out = out;
            this.between = between;
        }

        void add(String piece) {
            if (!piece.isEmpty()) {
                out.write(isBegun ? between + piece : piece);
                isBegun = true;
            }
        }
    }
}
