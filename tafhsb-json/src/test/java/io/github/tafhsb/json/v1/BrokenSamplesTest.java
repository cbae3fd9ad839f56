// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.broken.Broken;
import io.github.tafhsb.assessment.broken.BrokenLineage;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every rule a document that breaks it and nothing else: {@code D05.json} is a sound record but for rule D05. {@code index.tsv} says
 * for each which rule is told and where, and what it is judged with beside the day, 13 March 2026.
 *
 * <p>Run with {@code -Dtafhsb.publish=true} to write them anew.
 */
class BrokenSamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/tafhsb/json/broken");
    private static final boolean PUBLISH = Boolean.getBoolean("tafhsb.publish");
    private static final TafhsbJson JSON = TafhsbJson.standard();

    /** What a sample is, and what the rules say of it once it is read. */
    record Sample(String name, String place, String judgedWith, String document, Function<String, List<String>> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        Stream<Sample> records = numbered(Broken.all(), Broken::rule).entrySet().stream()
                .map(row -> new Sample(
                        row.getKey(),
                        row.getValue().rule() + " " + row.getValue().pointer(),
                        judgedWith(row.getValue()),
                        line(JSON.write(Assessment.class, row.getValue().record())),
                        document -> row.getValue().told(JSON.read(Assessment.class, document).orElseThrow())));
        Stream<Sample> lineages = numbered(BrokenLineage.all(), BrokenLineage::rule).entrySet().stream()
                .map(row -> new Sample(
                        row.getKey(),
                        row.getValue().rule() + " " + row.getValue().pointer(),
                        "",
                        line(JSON.write(CaseRecord.class, row.getValue().record())),
                        document -> BrokenLineage.told(JSON.read(CaseRecord.class, document).orElseThrow())));
        return Stream.concat(records, lineages);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_told_of_its_rule_alone_at_its_place(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.name() + ".json");
        if (PUBLISH) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, sample.document());
        }
        String document = Files.readString(file);

        assertThat(document.equals(sample.document())).as("%s is stale: run with -Dtafhsb.publish=true", file).isTrue();
        assertThat(sample.told().apply(document)).containsExactly(sample.place());
    }

    @Test
    void the_index_names_every_file_and_there_is_one_for_every_rule() throws IOException {
        Map<String, String> lines = samples()
                .collect(toMap(
                        Sample::name,
                        sample -> String.join("\t", sample.name(), sample.place().replace(' ', '\t'), sample.judgedWith())
                                .strip(),
                        (one, other) -> one,
                        TreeMap::new));
        if (PUBLISH) {
            Files.write(FOLDER.resolve("index.tsv"), lines.values());
        }

        assertThat(Files.readAllLines(FOLDER.resolve("index.tsv"))).containsExactlyElementsOf(lines.values());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    lines.keySet().stream().map(name -> name + ".json"), Stream.of("index.tsv"))
                            .toList());
        }
        assertThat(Checker.standard().rules()).extracting(rule -> rule.id().value())
                .allSatisfy(rule -> assertThat(lines).containsKey(rule));
    }

    private static String line(byte[] document) {
        return new String(document, UTF_8) + "\n";
    }

    private static String judgedWith(Broken row) {
        String policy = row.policy().equals(Policy.none()) ? "" : line(JSON.write(Policy.class, row.policy())).strip();
        String signature = row.signOff().isPresent() ? "a signature" : "";
        String share = row.share().map(about -> "the share " + about.value()).orElse("");
        return Stream.of(policy, signature, share).filter(each -> !each.isEmpty()).reduce("", (one, other) -> one + other);
    }

    /** The first way to break a rule bears its name, those after it a number beside. */
    private static <R> Map<String, R> numbered(List<R> rows, Function<R, String> rule) {
        Map<String, R> numbered = new LinkedHashMap<>();
        rows.stream().collect(groupingBy(rule, LinkedHashMap::new, toList())).forEach((name, ways) -> {
            for (int i = 0; i < ways.size(); i++) {
                numbered.put(i == 0 ? name : name + "-" + (i + 1), ways.get(i));
            }
        });
        return numbered;
    }
}
