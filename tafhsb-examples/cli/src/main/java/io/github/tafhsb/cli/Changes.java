// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.json.TafhsbJson;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of a record between two documents. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Tells what became of an assessment between two versions, as one would tell it at a review; of any other kind of "
                        + "document, which members say something else. Differences are no problem: it ends with 0.")
final class Changes implements Callable<Integer> {
    private final Surroundings around;
    private final TafhsbJson json = TafhsbJson.standard();

    @Mixin
    private Speech speech;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier document.")
    private Path old;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "The later document, of the same kind; a signed version may follow a draft.")
    private Path later;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description =
                    "${COMPLETION-CANDIDATES}. JSON tells of two versions of an assessment; a patch (RFC 6902) makes the old document "
                            + "into the new, and holds what records say. Default: text.")
    private Form form;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is there as a whole or not at all. Default: standard output.")
    private Path output;

    @Option(
            names = "--show-values",
            description =
                    "Show identifiers and the records' own words. Without it nothing of a record is shown but places in it.")
    private boolean showsValues;

    /** In which form changes are told. */
    enum Form {
        TEXT,
        JSON,
        PATCH;

        /** The word for it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Changes(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        if (form == Form.PATCH && output == null && !showsValues) {
            throw new Misuse(words.get("shows-values"));
        }
        Opened opened = new Opened(json, words);
        Optional<Opened.Read> before = opened.read(old);
        Optional<Opened.Read> after = opened.read(later);
        if (!opened.refused().isEmpty()) {
            around.err().print(opened.refused());
        }
        if (before.isEmpty() || after.isEmpty()) {
            return opened.exitCode();
        }
        try (Output out = Output.to(Optional.ofNullable(output), around.out(), words)) {
            out.write(told(content(before.get().value()), content(after.get().value()), words));
            out.keep();
        }
        return 0;
    }

    /** What a signed version said when it was signed is a version like any other. */
    private static Object content(Object value) {
        return value instanceof FinalAssessment signed ? signed.getContent() : value;
    }

    private String told(Object before, Object after, Words words) {
        Paint paint = speech.paint(around.isColoured() && output == null);
        if (before instanceof Assessment one
                && after instanceof Assessment two
                && one.getId().equals(two.getId())) {
            ToldChanges told = new ToldChanges(one, two, VersionChanges.between(one, two));
            return switch (form) {
                case TEXT -> told.text(words, paint, showsValues);
                case JSON -> told.json(json, showsValues);
                case PATCH -> patch(Assessment.class, one, two, words);
            };
        }
        return DocumentKind.ofValue(before)
                .filter(kind -> kind.type().isInstance(after) && !(before instanceof Assessment))
                .map(kind -> ofDocuments(kind.type(), before, after, words))
                .orElseThrow(() -> new Misuse(words.get("not-alike")));
    }

    private <T> String ofDocuments(Class<T> type, Object before, Object after, Words words) {
        T one = type.cast(before);
        T two = type.cast(after);
        if (form == Form.JSON) {
            throw new Misuse(words.get("no-versions"));
        }
        return form == Form.PATCH
                ? patch(type, one, two, words)
                : ToldChanges.text(json.changes(type, one, two), words, showsValues);
    }

    private <T> String patch(Class<T> type, T before, T after, Words words) {
        try {
            return json.changes(type, before, after).toTestedJsonPatch() + "\n";
        } catch (IllegalStateException signed) {
            throw new Misuse(words.get("signed"));
        }
    }
}
