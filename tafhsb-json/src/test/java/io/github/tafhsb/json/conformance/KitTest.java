// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kit in {@code conformance} is the one that the tables make.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write it anew.
 */
class KitTest {
    private static final Map<String, Row> ROWS = Stream.of(ValidDocuments.rows(), InvalidDocuments.rows(), HostileTexts.rows())
            .flatMap(List::stream)
            .collect(toMap(Row::file, row -> row, KitTest::refuseTwo, LinkedHashMap::new));

    private static Row refuseTwo(Row one, Row other) {
        throw new IllegalStateException("two rows for " + other.file());
    }

    @BeforeAll
    static void publish() throws IOException {
        if (!Boolean.getBoolean("tafhsb.publish")) {
            return;
        }
        for (String file : Kit.documents(Kit.FOLDER)) {
            if (!ROWS.containsKey(file)) {
                Files.delete(Kit.FOLDER.resolve(file));
            }
        }
        for (Row row : ROWS.values()) {
            Path file = Kit.FOLDER.resolve(row.file());
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !isAsMade(row)) { // what is packed may look otherwise and be the same
                byte[] content = row.document().content();
                Files.write(file, row.file().endsWith(Kit.PACKED) ? packed(content) : content);
            }
        }
        Files.write(Kit.FOLDER.resolve("manifest.json"), manifest());
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] manifest() {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode()
                .put("about", "What must be said of each file beside this one; README.md tells what each member means.")
                .put("valid", count("valid"))
                .put("invalid", count("invalid"))
                .put("today", "2026-03-13");
        ArrayNode files = manifest.putArray("files");
        ROWS.values().forEach(row -> files.add(row.inOrder()));
        return Document.of(manifest).content();
    }

    private static int count(String verdict) {
        return (int) ROWS.values().stream()
                .filter(row -> row.said().get("verdict").stringValue().equals(verdict))
                .count();
    }

    private static boolean isAsMade(Row row) {
        return Arrays.equals(Kit.content(Kit.FOLDER, row.file()), row.document().content());
    }

    @Test
    void every_file_is_as_its_row_makes_it() throws IOException {
        assertThat(Kit.documents(Kit.FOLDER)).as("run with -Dtafhsb.publish=true").containsExactlyInAnyOrderElementsOf(ROWS.keySet());
        assertThat(ROWS.values()).as("run with -Dtafhsb.publish=true").allSatisfy(row -> assertThat(isAsMade(row)).as(row.file()).isTrue());
        assertThat(Files.readString(Kit.FOLDER.resolve("manifest.json"))).isEqualTo(new String(manifest(), UTF_8));
    }

    @Test
    void every_invalid_file_is_made_of_a_valid_one_and_is_another_document() {
        assertThat(Kit.in(Kit.FOLDER).entries()).filteredOn(entry -> !entry.isValid()).isNotEmpty().allSatisfy(entry -> {
            assertThat(ROWS).containsKey(entry.base());
            assertThat(ROWS.get(entry.file()).document().content())
                    .isNotEqualTo(ROWS.get(entry.base()).document().content());
        });
    }

    @Test
    void what_each_file_shows_is_told_in_a_sentence() {
        assertThat(Kit.in(Kit.FOLDER).entries()).allSatisfy(entry -> assertThat(entry.shows()).as(entry.file()).endsWith(".").doesNotContain("'"));
    }

    @Test
    void the_valid_files_have_every_member_word_and_case_of_every_schema() {
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new HashSet<>();
        for (String kind : Kinds.all()) {
            wanted.addAll(Uses.of(Kinds.schema(kind)).possible());
        }
        for (Entry entry : Kit.in(Kit.FOLDER).entries()) {
            if (entry.isValid()) {
                found.addAll(Uses.of(Kinds.schema(entry.kind())).madeBy(ROWS.get(entry.file()).document().tree()));
            }
        }
        wanted.removeAll(found);

        // a signed version is one that was approved: that somebody sent it back can only be said where it is refused
        assertThat(wanted).containsExactly("SignOffDecision: returned");
    }

    /** The whole kit fits into a mail. */
    @Test
    void it_stays_small() throws IOException {
        long size = 0;
        for (String file : Kit.documents(Kit.FOLDER)) {
            size += Files.size(Kit.FOLDER.resolve(file));
        }

        assertThat(size).isLessThan(3_000_000);
    }
}
