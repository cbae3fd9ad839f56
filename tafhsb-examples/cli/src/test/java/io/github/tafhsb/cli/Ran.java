// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command said and how it ended, on a day in March 2026 with nobody at the terminal. */
record Ran(int exit, String out, String err) {
    static final Path SAMPLES = Path.of("../../tafhsb-json/src/main/resources/io/github/tafhsb/json/samples/v1");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    private static final JsonMapper MAPPER = new JsonMapper();

    static Ran of(String... arguments) {
        return with("", false, arguments);
    }

    static Ran with(String typed, boolean isTerminal, String... arguments) {
        InputStream in = new ByteArrayInputStream(typed.getBytes(UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Tafhsb.run(
                new Surroundings(
                        in,
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        isTerminal,
                        isTerminal,
                        isTerminal,
                        TODAY),
                arguments);
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    static String sample(String name) {
        return SAMPLES.resolve(name + ".json").toString();
    }

    List<JsonNode> objects() {
        return out.lines().map(MAPPER::readTree).toList();
    }

    JsonNode object() {
        return MAPPER.readTree(out);
    }
}
