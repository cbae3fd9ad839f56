// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one of the invented cases. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes one of the invented cases that come with the library; without a name, lists the names.")
final class Sample implements Callable<Integer> {
    /** The names, which no class loader can list. */
    static final List<String> NAMES = List.of(
            "case-01-draft",
            "case-01-final",
            "case-01-plan",
            "case-01-settled",
            "case-02-draft",
            "case-02-plan",
            "case-03-draft",
            "case-03-plan",
            "case-03-record",
            "case-04-draft",
            "case-04-final",
            "case-04-plan",
            "case-05-plan",
            "case-05-record",
            "case-05-second-version");

    private final Surroundings around;

    @Mixin
    private Speech speech;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "Such as case-01-draft.")
    private String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is there as a whole or not at all. Default: standard output.")
    private Path output;

    Sample(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        if (name != null && !NAMES.contains(name)) {
            throw new Misuse(words.get("no-such-sample", name));
        }
        try (Output out = Output.to(Optional.ofNullable(output), around.out(), words)) {
            out.write(name == null ? String.join("\n", NAMES) + "\n" : document());
            out.keep();
        }
        return 0;
    }

    private String document() {
        try (InputStream in = TafhsbJson.class.getResourceAsStream("samples/v1/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names, for whoever types. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
