// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The scripts in {@code src/test/node}, and what they need: Node.js 20 or later with npm, which fetches what they use once, into {@code
 * target/node}.
 */
public final class Node {
    /** Where the scripts run. */
    public static final Path FOLDER = Path.of("target/node").toAbsolutePath();

    /** The published schemas. */
    public static final Path SCHEMAS =
            Path.of("src/main/resources/io/github/tafhsb/json/schema/v1").toAbsolutePath();

    private static final Path SCRIPTS = Path.of("src/test/node");

    private Node() {}

    /** What a program said, and whether it was content. */
    public record Ran(int exit, String said) {}

    /** {@return why the scripts cannot run, after everything they need has been seen to; empty if they can} */
    public static synchronized String missing() throws IOException {
        Path modules = FOLDER.resolve("node_modules");
        Path lock = FOLDER.resolve("package-lock.json");
        boolean isInstalled = Files.isDirectory(modules)
                && Files.exists(lock)
                && Files.mismatch(lock, SCRIPTS.resolve("package-lock.json")) == -1;
        Files.createDirectories(FOLDER);
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                Files.copy(script, FOLDER.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Ran ran = ran(List.of("node", "--version"), to -> {});
        if (ran.exit() == 0 && !isInstalled) {
            String npm = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "npm.cmd" : "npm";
            ran = ran(List.of(npm, "ci", "--omit=optional", "--fetch-retries=1", "--fetch-timeout=30000"), to -> {});
            if (ran.exit() != 0) {
                Files.delete(lock);
            }
        }
        return ran.exit() == 0
                ? ""
                : "The schemas are not tried outside Java: install Node.js 20 or later with npm, and see that npm reaches a registry.\n" + ran.said();
    }

    /** Passes over what needs the scripts if something is missing; with {@code TAFHSB_NODE=required} in the environment it fails. */
    public static void skipIf(String missing) {
        if (missing.isEmpty()) {
            return;
        }
        if ("required".equals(System.getenv("TAFHSB_NODE"))) {
            fail(missing);
        }
        System.out.println(missing);
        abort(missing);
    }

    /** {@return what a script said to this input} */
    public static Ran run(Consumer<PrintStream> input, String script, Object... arguments) {
        return ran(command(script, arguments), input);
    }

    /** {@return a script that has been started, to talk with} What it complains of is in {@code complaints.txt}. */
    static Process start(String script, Object... arguments) throws IOException {
        return new ProcessBuilder(command(script, arguments))
                .directory(FOLDER.toFile())
                .redirectError(FOLDER.resolve("complaints.txt").toFile())
                .start();
    }

    private static List<String> command(String script, Object... arguments) {
        List<String> command = new ArrayList<>(List.of("node", script));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private static Ran ran(List<String> command, Consumer<PrintStream> input) {
        Path said = FOLDER.resolve("said.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
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
