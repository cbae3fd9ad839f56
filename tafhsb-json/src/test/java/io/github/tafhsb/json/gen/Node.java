// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.gen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Scripts in Node.js 20 or later, with what npm fetches for them once, into {@code target/node}.
 *
 * <p>Where that cannot be had a test that asks for it is skipped; with {@code TAFHSB_NODE=required} in the environment it fails.
 */
public final class Node {
    /** Where the scripts are run. */
    public static final Path FOLDER = Path.of("target/node").toAbsolutePath();

    /** The published schemas. */
    public static final Path SCHEMAS =
            Path.of("src/main/resources/io/github/tafhsb/json/schema/v1").toAbsolutePath();

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final Path KIT = Path.of("conformance");

    private Node() {}

    /** What a program said, and whether it was content. */
    public record Ran(int exit, String said) {}

    /** Puts the scripts in their place and fetches what they need; where that cannot be had the test that asks for it ends. */
    public static void install() throws IOException {
        skipIf(missing());
    }

    /** {@return why the scripts cannot run, after everything they need has been seen to; empty if they can} */
    public static synchronized String missing() throws IOException {
        Path modules = FOLDER.resolve("node_modules");
        Path lock = FOLDER.resolve("package-lock.json");
        boolean isInstalled = Files.isDirectory(modules)
                && Files.exists(lock)
                && Files.mismatch(lock, SCRIPTS.resolve("package-lock.json")) == -1;
        Files.createDirectories(FOLDER);
        copy(SCRIPTS, "");
        copy(KIT, ".mjs");
        Ran ran = run(FOLDER, to -> {}, "node", "--version");
        if (ran.exit() == 0 && !isInstalled) {
            ran = run(FOLDER, to -> {}, npm(), "ci", "--omit=optional", "--fetch-retries=1", "--fetch-timeout=30000");
            if (ran.exit() != 0) {
                Files.delete(lock);
            }
        }
        return ran.exit() == 0 ? "" : ran.said();
    }

    private static void copy(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending) && Files.isRegularFile(each)).toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** {@return what npm is called here} */
    public static String npm() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "npm.cmd" : "npm";
    }

    /** Passes over what needs the scripts if something is missing; a failure where they are required. */
    public static void skipIf(String missing) {
        if (!missing.isEmpty()) {
            isMissing(missing);
        }
    }

    /** Ends the test that asked for what is not there: as a failure where it is required. */
    public static void isMissing(String said) {
        String message = "Not tried outside Java: install Node.js 20 or later with npm, and see that npm reaches a registry.\n" + said;
        if ("required".equals(System.getenv("TAFHSB_NODE"))) {
            fail(message);
        }
        System.out.println(message);
        abort(message);
    }

    /** {@return what a script said} */
    public static Ran run(String script, Object... arguments) {
        return run(to -> {}, script, arguments);
    }

    /** {@return what a script said to this input} */
    public static Ran run(Consumer<PrintStream> input, String script, Object... arguments) {
        return run(FOLDER, input, command(script, arguments));
    }

    /** {@return a script that has been started, to talk with} What it complains of is in {@code complaints.txt}. */
    public static Process start(String script, Object... arguments) throws IOException {
        return new ProcessBuilder(command(script, arguments))
                .directory(FOLDER.toFile())
                .redirectError(FOLDER.resolve("complaints.txt").toFile())
                .start();
    }

    private static String[] command(String script, Object... arguments) {
        return Stream.concat(Stream.of("node", script), Stream.of(arguments).map(Object::toString)).toArray(String[]::new);
    }

    /** {@return what a program said in a folder to this input} */
    public static Ran run(Path folder, Consumer<PrintStream> input, String... command) {
        Path said = folder.resolve("said.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try (PrintStream in = new PrintStream(process.getOutputStream(), false, UTF_8)) {
                input.accept(in);
            }
            return new Ran(process.waitFor(), Files.readString(said));
        } catch (IOException cannotStart) {
            return new Ran(-1, cannotStart.getMessage());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
