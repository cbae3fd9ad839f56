// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A released schema is never edited.
 *
 * <p>{@code schema-v1.sha256} has the digest of each. Until its first line goes, with the release, {@code
 * -Dtafhsb.freeze=true} writes it anew: an edit to the contract is then two deliberate acts. After that nothing does.
 */
class FrozenSchemasTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/io/github/tafhsb/json/schema/v1");
    private static final Path LIST = Path.of("src/test/resources/io/github/tafhsb/json/schema-v1.sha256");
    private static final String OPEN = "# not released: -Dtafhsb.freeze=true writes this list anew";

    private static Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".schema.json")).toList()) {
                digests.put(file.getFileName().toString(), digest(Files.readString(file)));
            }
        }
        return digests;
    }

    private static String digest(String schema) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(schema.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> frozen() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        if (Boolean.getBoolean("tafhsb.freeze") && lines.contains(OPEN)) {
            Files.writeString(LIST, digests().entrySet().stream()
                    .map(entry -> entry.getValue() + "  " + entry.getKey())
                    .collect(Collectors.joining("\n", OPEN + "\n", "\n")));
            lines = Files.readAllLines(LIST);
        }
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, other) -> one, TreeMap::new));
    }

    @Test
    void every_schema_is_the_one_that_was_recorded() throws IOException {
        assertThat(digests())
                .as("the contract has changed: if that is meant, and nothing is released, run with -Dtafhsb.freeze=true")
                .isEqualTo(frozen());
    }
}
