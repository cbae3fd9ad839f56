// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, as somebody runs it. */
class JarIT {
    private static final String DRAFT = "{\"kind\":\"assessment\",\"schemaVersion\":\"1\",\"id\":\"as-1\",\"version\":1}\n";

    @TempDir
    Path folder;

    @Test
    void runs_alone_and_ends_as_it_should() throws Exception {
        assertThat(exit("check", Ran.sample("case-01-plan"))).isZero();
        assertThat(exit("check", Ran.sample("case-02-draft"))).isEqualTo(1);
        assertThat(exit("check", "none.json")).isEqualTo(2);
        assertThat(exit("--version")).isZero();
        assertThat(folder.resolve("out.txt")).content().matches("tafhsb \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void whoever_interrupts_it_finds_what_was_there_before() throws Exception {
        Path report = Files.writeString(folder.resolve("report.jsonl"), "before");
        Process check = start("check", "--lines", "--format", "json", "-o", report.toString(), "-");
        OutputStream documents = check.getOutputStream();
        for (int patience = 0; patience < 600 && parts().stream().allMatch(JarIT::isEmpty); patience++) {
            documents.write(DRAFT.repeat(20).getBytes(UTF_8));
            documents.flush();
            Thread.sleep(100);
        }
        assertThat(parts()).hasSize(1);

        check.destroy();

        assertThat(check.waitFor(60, SECONDS)).isTrue();
        assertThat(report).hasContent("before");
        assertThat(parts()).isEmpty();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException gone) {
            return true;
        }
    }

    private int exit(String... arguments) throws Exception {
        Process process = start(arguments);
        process.getOutputStream().close();
        assertThat(process.waitFor(120, SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", System.getProperty("tafhsb.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
