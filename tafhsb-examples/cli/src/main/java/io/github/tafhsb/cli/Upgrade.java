// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.json.ConversionNote;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings documents up to the present version of the schema, and tells what became of what they said. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description =
                "Tells what would become of documents of an older schema version in the present one: what moves, what has to be "
                        + "said anew, what has no place, and what needs somebody who knows the case. It writes only where it is told to, and "
                        + "nothing where something would be lost, unless the loss is accepted. A document of the present version stays as it is.")
final class Upgrade implements Callable<Integer> {
    private final Surroundings around;
    private final TafhsbJson json = TafhsbJson.standard();

    @Mixin
    private Speech speech;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, each one document.")
    private List<Path> files;

    @ArgGroup
    private Place place = new Place();

    /** Where to write. */
    static final class Place {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Write one document to this file, which is there as a whole or not at all.")
        private Path output;

        @Option(
                names = "--in-place",
                description = "Write each document where it was; it is there as a whole or as it was.")
        private boolean isInPlace;
    }

    @Option(
            names = "--accept-loss",
            description = "Write also what has lost something. Keep the old documents until somebody has looked.")
    private boolean acceptsLoss;

    Upgrade(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        if (place.output != null && files.size() > 1) {
            throw new Misuse(words.get("one-output"));
        }
        Opened opened = new Opened(json, words);
        boolean isLost = false;
        for (Path file : files) {
            Optional<Upgraded> upgraded = opened.read(file).map(read -> new Upgraded(read, acceptsLoss));
            if (upgraded.isPresent()) {
                around.out().print(upgraded.get().text(file, words));
                isLost |= upgraded.get().isHeldBack();
                write(upgraded.get(), file, words);
            }
        }
        around.err().print(opened.refused());
        return Math.max(opened.exitCode(), isLost ? 1 : 0);
    }

    private void write(Upgraded upgraded, Path file, Words words) {
        Path target = place.isInPlace ? file : place.output;
        if (target != null && upgraded.isToWrite()) {
            try (WholeFile whole = WholeFile.at(target)) {
                whole.out().write(upgraded.document(json));
                whole.keep();
            } catch (IOException unwritable) {
                throw new Misuse(words.get("not-writable", target));
            }
        }
    }

    /**
     * What came of one document.
     *
     * @param read the document in the present version
     * @param acceptsLoss whether it may be written with a loss
     */
    record Upgraded(Opened.Read read, boolean acceptsLoss) {

        /** {@return whether it would lose something, and nobody accepted that} */
        boolean isHeldBack() {
            return !acceptsLoss
                    && read.result()
                            .upgrade()
                            .filter(done -> !done.losses().isEmpty())
                            .isPresent();
        }

        /** {@return whether there is something to write: an older document that keeps what it said, or may lose it} */
        boolean isToWrite() {
            return read.result().upgrade().isPresent() && !isHeldBack();
        }

        /** {@return the document in the present version} */
        byte[] document(TafhsbJson json) {
            return (pretty(json, read.kind().type()) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private <T> String pretty(TafhsbJson json, Class<T> type) {
            return json.toJson(type, type.cast(read.value()));
        }

        /** {@return what became of what it said, by place; no value is in it} */
        String text(Path file, Words words) {
            StringBuilder text = new StringBuilder(Words.visible(file.toString())).append('\n');
            read.result()
                    .upgrade()
                    .ifPresentOrElse(
                            done -> {
                                text.append("  ")
                                        .append(words.get("upgraded", done.from() + " > " + done.to()))
                                        .append('\n');
                                done.notes().forEach(note -> tell(note, words, text));
                            },
                            () -> text.append("  ")
                                    .append(words.get("present-version"))
                                    .append('\n'));
            if (isHeldBack()) {
                text.append("  ").append(words.get("held-back")).append('\n');
            }
            return text.toString();
        }

        private static void tell(ConversionNote note, Words words, StringBuilder text) {
            text.append("  ")
                    .append(note.before().or(note::after).orElse(""))
                    .append("  ")
                    .append(note.message(words.language()))
                    .append('\n');
        }
    }
}
