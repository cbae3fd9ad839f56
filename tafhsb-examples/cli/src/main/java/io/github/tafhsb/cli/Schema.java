// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.form.Members;
import java.nio.file.Path;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.AudienceView;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the JSON Schema of a kind of document or of a part. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema (2020-12) of a kind of document or of a part of one; without a name, lists the names.")
final class Schema implements Callable<Integer> {
    private final Surroundings around;
    private final TafhsbJson json = TafhsbJson.standard();

    @Mixin
    private Speech speech;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Such as assessment, explanation, or hypothesis.")
    private String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, which is there as a whole or not at all. Default: standard output.")
    private Path output;

    Schema(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Words words = speech.words();
        Map<String, Class<?>> types = types();
        if (name != null && !types.containsKey(name)) {
            throw new Misuse(words.get("no-such-schema", name));
        }
        try (Output out = Output.to(Optional.ofNullable(output), around.out(), words)) {
            out.write(name == null ? String.join("\n", types.keySet()) + "\n" : json.schema(types.get(name)));
            out.keep();
        }
        return 0;
    }

    private Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        types.put("explanation", Report.class);
        types.put("audience-view", AudienceView.class);
        types.put("calendar", Calendar.class);
        types.put("version-changes", VersionChanges.class);
        types.put("members", Members.class);
        types.put("outline", Outline.class);
        types.put("trace", Trace.class);
        json.types().forEach(type -> types.put(name(type), type));
        return types;
    }

    /** As in the schema, in small letters; a type within another is named after both. */
    private static String name(Class<?> type) {
        String within = type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        return (within + type.getSimpleName()).replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
