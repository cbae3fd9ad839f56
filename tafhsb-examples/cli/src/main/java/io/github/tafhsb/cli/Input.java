// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A file, or standard input, that holds one document or one a line.
 *
 * @param name what the person at the keyboard calls it
 * @param path where it is; empty for standard input
 * @param size how many bytes it has; 0 where nobody knows
 * @param isLines whether it has one document a line
 */
record Input(String name, Optional<Path> path, long size, boolean isLines) {
    private static final String STANDARD_INPUT = "-";
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");

    /**
     * {@return the inputs that somebody named: files, folders (all their documents), patterns, and {@code -}}
     *
     * @param isLines whether every one of them has one document a line, whatever its name says
     * @throws Misuse if a name leads to nothing at all
     */
    static List<Input> find(List<String> names, boolean isLines, Words words) {
        List<Input> found = new ArrayList<>();
        for (String name : names) {
            int before = found.size();
            if (name.equals(STANDARD_INPUT)) {
                found.add(new Input("standard-input", Optional.empty(), 0, isLines));
            } else if (isPattern(name) && !exists(name)) {
                PathMatcher matcher = matcher(name, words);
                walk(folderOf(name), matcher::matches, isLines, found);
            } else if (!name.isBlank() && Files.isDirectory(Path.of(name))) { // an empty name is no folder, least of all this one
                walk(Path.of(name), Input::isDocument, isLines, found);
            } else {
                found.add(of(Path.of(name), isLines)); // one that is not there is told when it is to be read
            }
            if (found.size() == before) {
                throw new Misuse(words.get("nothing-there", name));
            }
        }
        return found;
    }

    /** {@return what is in it, no more than was asked for} */
    byte[] bytes(InputStream standardInput, int most) throws IOException {
        try (InputStream in = open(standardInput)) {
            return in.readNBytes(most);
        }
    }

    /** {@return what is in it, as a stream that may be closed} */
    InputStream open(InputStream standardInput) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : new FilterInputStream(standardInput) {
            @Override
            public void close() {}
        };
    }

    private static void walk(Path folder, Predicate<Path> isWanted, boolean isLines, List<Input> found) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> isWanted.test(file) && Files.isRegularFile(file))
                    .sorted()
                    .forEach(file -> found.add(of(file, isLines)));
        } catch (IOException | UncheckedIOException unreadable) {
            found.add(of(folder, isLines));
        }
    }

    private static Input of(Path file, boolean isLines) {
        long size;
        try {
            size = Files.size(file);
        } catch (IOException unreadable) {
            size = 0;
        }
        return new Input(file.toString(), Optional.of(file), size, isLines || LINES.contains(ending(file)));
    }

    /** A name that begins with a dot is somebody's own business, or a file that is being written. */
    private static boolean isDocument(Path file) {
        String ending = ending(file);
        return (ending.equals("json") || LINES.contains(ending)) && !file.getFileName().toString().startsWith(".");
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(each -> "*?[{".indexOf(each) >= 0);
    }

    /** A name may well have a bracket in it; on Windows none has an asterisk. */
    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private static PathMatcher matcher(String pattern, Words words) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException unsound) {
            throw new Misuse(words.get("nothing-there", pattern));
        }
    }

    /** The folder that a pattern begins with. */
    private static Path folderOf(String pattern) {
        int end = 0;
        for (int at = 0; at < pattern.length() && "*?[{".indexOf(pattern.charAt(at)) < 0; at++) {
            end = pattern.charAt(at) == '/' ? at + 1 : end;
        }
        return Path.of(pattern.substring(0, end));
    }
}
