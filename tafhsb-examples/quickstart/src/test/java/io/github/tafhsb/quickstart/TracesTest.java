// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.code.Labels;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.trace.NodeLabels;
import io.github.tafhsb.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands on what in each case, in the words of the case, and as the picture that shows none of them: the lines that a person read with
 * the question whether they would want to be told this.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew, and read what git shows.
 */
class TracesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/quickstart/traces");

    static Stream<FindingsTest.State> states() {
        return FindingsTest.states();
    }

    @ParameterizedTest
    @MethodSource("states")
    void shows_what_each_conclusion_stands_on(FindingsTest.State state) throws IOException {
        Trace trace = traced(state);
        NodeLabels words = NodeLabels.words(state.record(), Language.ENGLISH);
        Stream<String> remarks = trace.remarks().stream()
                .map(remark -> Labels.of(remark.kind(), Language.ENGLISH) + ": " + words.of(remark.node()));
        Stream<String> lines = trace.lines(Language.ENGLISH, words).stream();

        assertPublished(state.name() + ".txt", String.join("\n", Stream.concat(remarks, lines).toList()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("states")
    void draws_it_without_a_word_of_the_record(FindingsTest.State state) throws IOException {
        assertPublished(state.name() + ".svg", traced(state).toSvg(Language.ENGLISH));
    }

    private static Trace traced(FindingsTest.State state) {
        return Trace.of(state.record(), state.context().today());
    }

    private static void assertPublished(String name, String made) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
