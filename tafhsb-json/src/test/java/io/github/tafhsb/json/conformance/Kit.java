// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder that holds a conformance kit. */
final class Kit {
    static final Path FOLDER = Path.of("conformance");
    static final String PACKED = ".gz";
    private static final int LEAST_VALID = 60;
    private static final int LEAST_INVALID = 200;

    private final Path folder;
    private final JsonNode manifest;

    private Kit(Path folder, JsonNode manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    static Kit in(Path folder) {
        return new Kit(folder, new JsonMapper().readTree(folder.resolve("manifest.json").toFile()));
    }

    List<Entry> entries() {
        return manifest.get("files").valueStream().map(Entry::from).toList();
    }

    byte[] content(Entry entry) {
        return content(folder, entry.file());
    }

    /** What a file of the kit holds, unpacked. */
    static byte[] content(Path folder, String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(name));
                InputStream unpacked = name.endsWith(PACKED) ? new GZIPInputStream(in) : in) {
            return unpacked.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The day on which rules are asked. */
    String today() {
        return manifest.get("today").stringValue();
    }

    /** What in this folder cannot be placed: a runner that finds anything does not run. */
    List<String> unplaced(Set<String> kinds) {
        List<String> complaints = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (JsonNode node : manifest.get("files")) {
            Entry entry = Entry.from(node);
            if (!named.add(entry.file())) {
                complaints.add("named twice: " + entry);
            }
            if (!Files.isRegularFile(folder.resolve(entry.file()))) {
                complaints.add("no such file: " + entry);
            }
            if (!kinds.contains(entry.kind()) || !Entry.VERSION.equals(node.path("version").asString(""))) {
                complaints.add("no schema for: " + entry);
            }
        }
        documents(folder).stream().filter(file -> !named.contains(file)).forEach(file -> complaints.add("not in the manifest: " + file));
        checkCount("valid", LEAST_VALID, complaints);
        checkCount("invalid", LEAST_INVALID, complaints);
        return complaints;
    }

    private void checkCount(String verdict, int least, List<String> complaints) {
        long count = manifest.get("files").valueStream()
                .filter(node -> verdict.equals(node.path("verdict").asString("")))
                .count();
        if (count != manifest.path(verdict).asInt(-1) || count < least) {
            complaints.add(verdict + ": " + count + " files");
        }
    }

    /** The documents in a folder, as paths below it. */
    static Set<String> documents(Path folder) {
        Set<String> found = new TreeSet<>();
        for (String verdict : List.of("valid", "invalid")) {
            try (Stream<Path> files = Files.walk(folder.resolve(verdict))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> found.add(folder.relativize(file).toString().replace('\\', '/')));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }
}
