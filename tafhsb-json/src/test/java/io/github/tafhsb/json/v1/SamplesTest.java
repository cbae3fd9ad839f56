// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.gen.Damage;
import io.github.tafhsb.json.v1.EveryDamageTest.Damages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents: whole cases, as a vendor would send them. */
class SamplesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/tafhsb/json/samples/v1");

    /** How many there are at least: raised with every sample that is added. */
    private static final int AT_LEAST = 14;

    /** In thorough runs every place is damaged; otherwise, in each sample, the first of every kind. */
    private static final boolean THOROUGH = Boolean.getBoolean("tafhsb.thorough");

    /** What the validator has been asked of one sample it is asked of others in thorough runs only: it is the slower by far. */
    private static final Set<String> VALIDATED = new HashSet<>();

    private static final Map<Code, Integer> COUNTS = new TreeMap<>();

    @AfterAll
    static void say_how_many() {
        int documents = COUNTS.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("damaged samples: %d documents, all refused alike: %s%n", documents, COUNTS);
    }

    static Stream<Path> samples() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All in thorough runs; otherwise the first of each kind, beside which the conformance kit and the agreement go over every schema. */
    static Stream<Path> damaged() {
        Set<Class<?>> kinds = new HashSet<>();
        return samples().filter(sample -> THOROUGH || kinds.add(typeOf(sample)));
    }

    private static byte[] bytes(Path sample) {
        try {
            return Files.readAllBytes(sample);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> typeOf(Path sample) {
        return PublishedSchemasTest.FILES.get(Contract.tree(bytes(sample)).get("kind").stringValue());
    }

    @Test
    void are_all_here_and_of_every_kind_and_case() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(samples().map(SamplesTest::typeOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Model.ROOTS);
        assertThat(samples().map(sample -> sample.getFileName().toString().substring(0, 7)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("case-01", "case-02", "case-03", "case-04", "case-05");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keeps_to_its_schema(Path sample) {
        assertThat(Contract.oracle(typeOf(sample)).complaint(new String(bytes(sample), UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_read_written_and_read_equal_and_written_again_the_same(Path sample) {
        comesBack(typeOf(sample), bytes(sample));
    }

    private static <T> void comesBack(Class<T> type, byte[] sample) {
        T read = JSON.read(type, sample).orElseThrow();
        byte[] written = JSON.write(type, read);
        T again = JSON.read(type, written).orElseThrow();

        assertThat(again).isEqualTo(read);
        assertThat(JSON.write(type, again)).isEqualTo(written);
        assertThat(Contract.tree(written)).isEqualTo(Contract.tree(sample));
        assertThat(JSON.toJson(type, again)).isEqualTo(JSON.toJson(type, read)).isEqualTo(new String(sample, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damaged_in_any_one_way_is_refused_by_reader_and_validator_at_exactly_that_place(Path sample) {
        Class<?> type = typeOf(sample);
        Set<String> done = new HashSet<>();
        Map<Code, Integer> counts = new TreeMap<>();

        Damage.each(Contract.DESCRIPTIONS.find(type), Contract.tree(bytes(sample)), key -> THOROUGH || !done.contains(key), damaged -> {
            counts.merge(damaged.code(), 1, Integer::sum);
            Damages.isToldByTheReader(type, damaged);
            boolean isFirstHere = done.add(damaged.what());
            if (VALIDATED.add(damaged.what()) || THOROUGH && isFirstHere) {
                Damages.isToldByTheValidator(type, damaged);
            }
        });

        int documents = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.forEach((code, count) -> COUNTS.merge(code, count, Integer::sum));
        assertThat(documents).isGreaterThan(150);
        assertThat(counts).containsKeys(Code.REQUIRED, Code.TYPE, Code.UNKNOWN, Code.DUPLICATE, Code.LENGTH, Code.PATTERN, Code.CHOICE, Code.SIZE);
    }

    @Test
    void of_signed_versions_are_sealed() {
        assertThat(samples().filter(sample -> typeOf(sample) == FinalAssessment.class)).isNotEmpty().allSatisfy(sample -> {
            String document = new String(bytes(sample), UTF_8);
            String changed = document.replaceFirst("(\"text\": \"[^\"]*)\"", "$1.\"");

            assertThat(changed).isNotEqualTo(document);
            assertThat(JSON.read(FinalAssessment.class, changed).problems())
                    .extracting(problem -> problem.code())
                    .containsExactly(Code.SEAL);
        });
    }
}
