// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a command has around it, so that a test can give it others: its streams, which of them a person looks at, and the day.
 *
 * @param in standard input
 * @param out standard output, in UTF-8 wherever it goes
 * @param err where progress and errors go
 * @param isKeyboard whether somebody would have to type standard input
 * @param isColoured whether standard output goes to a terminal that shows colours
 * @param isWatched whether somebody watches the progress on a terminal
 * @param today the day
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean isKeyboard,
        boolean isColoured,
        boolean isWatched,
        LocalDate today) {

    /** {@return those of this process; no colours where {@code NO_COLOR} is set or the terminal is a dumb one} */
    static Surroundings ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal(0),
                (noColour == null || noColour.isEmpty()) && !dumb && isTerminal(1),
                !dumb && isTerminal(2),
                LocalDate.now());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Java knows only whether both input and output are terminals; Linux tells it of each. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return System.console() != null;
        }
    }
}
