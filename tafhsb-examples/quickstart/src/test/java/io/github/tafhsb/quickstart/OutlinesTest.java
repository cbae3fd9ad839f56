// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is known in each case and what is not, in the words of the case: the lines that a person read with the question whether they would
 * want to be told this.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew, and read what git shows.
 */
class OutlinesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/quickstart/outlines");

    static Stream<FindingsTest.State> states() {
        return FindingsTest.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void shows_what_is_known_and_what_is_not(FindingsTest.State state) throws IOException {
        Outline outline = Outline.of(state.record(), state.context());
        String made = String.join("\n", outline.linesInWords(Language.ENGLISH)) + "\n";
        Path file = FOLDER.resolve(state.name() + ".txt");

        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
