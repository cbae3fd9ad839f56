// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents in the repository are what the cases write. Run with {@code -Dtafhsb.publish=true} to write them anew. */
class SamplesTest {
    private static final String FOLDER = "io/github/tafhsb/json/samples/v1/";
    private static final Path SOURCES = Path.of("../../tafhsb-json/src/main/resources", FOLDER);

    static Stream<String> names() {
        return Samples.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sample_is_what_its_case_writes(String name) throws IOException {
        String written = Samples.documents().get(name);
        if (Boolean.getBoolean("tafhsb.publish")) {
            Files.createDirectories(SOURCES);
            Files.writeString(SOURCES.resolve(name), written);
        }

        assertThat(sample(name)).isEqualTo(written);
    }

    private static String sample(String name) throws IOException {
        if (Boolean.getBoolean("tafhsb.publish")) {
            return Files.readString(SOURCES.resolve(name));
        }
        try (InputStream in = TafhsbJson.class.getResourceAsStream("/" + FOLDER + name)) {
            assertThat(in).as("%s: run with -Dtafhsb.publish=true", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
