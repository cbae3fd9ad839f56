// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/command-line.md shows is what happens: its commands, one after another, in an empty folder. */
class CommandLinePageIT {
    private static final Path PAGE = Path.of("../../docs/command-line.md");
    private static final String END = "=== end of block ===";
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_command_of_the_page_says_what_the_page_says(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        String page = Files.readString(PAGE);
        String afresh = BLOCK.matcher(page).replaceAll(replacements(page, Files.createDirectory(folder.resolve("here"))));
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.writeString(PAGE, afresh);
        }

        assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThan(6);
        assertThat(Files.readString(PAGE)).isEqualTo(afresh);
    }

    /** What the commands of each block say, all of them run in one shell. */
    private static Function<MatchResult, String> replacements(String page, Path folder) throws Exception {
        List<String> blocks = BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
        Path said = folder.resolveSibling("said.txt");
        Process bash = new ProcessBuilder("/bin/bash", "-c", script(blocks))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(bash.waitFor(600, SECONDS)).isTrue();
        Iterator<String> answers = List.of(Files.readString(said).split(END + "\n")).iterator();
        return block -> Matcher.quoteReplacement("```console\n" + answers.next() + "```");
    }

    /** Each command is told before it is run, so that all that is said is what the page shows. */
    private static String script(List<String> blocks) {
        String commands = blocks.stream()
                .map(block -> block.lines()
                                .filter(line -> line.startsWith("$ "))
                                .map(line -> "printf '%s\\n' " + quoted(line) + "\n" + line.substring(2) + "\n")
                                .collect(Collectors.joining())
                        + "echo " + quoted(END) + "\n")
                .collect(Collectors.joining());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String quickToStart = " -XX:TieredStopAtLevel=1 -jar ";
        return "tafhsb() { " + quoted(java) + quickToStart + quoted(System.getProperty("tafhsb.jar")) + " \"$@\"; }\n" + commands;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
