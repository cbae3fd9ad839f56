// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Examples and tests are invented, and no wording of a licensed tool has come in: looked for in the whole repository. */
class NothingRealTest {
    private static final Path REPOSITORY = Path.of("..");

    /** Numbers that are kept for drama and are nobody's. */
    private static final Pattern NOBODYS_NUMBER = Pattern.compile(
            "(01632 ?960|07700 ?900|020 ?7946 ?0|029 ?2018 ?0|028 ?9649 ?6|0131 ?496 ?0|03069 ?990)[ 0-9]{2,5}");

    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9A-Fa-f.-])(?!0123456789)0[1237][0-9]{2,3}[ -]?[0-9]{3}[ -]?[0-9]{3,4}(?![0-9A-Fa-f-])|\\+44[ 0-9]{9,}");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._-]+@([A-Za-z0-9-]+\\.[A-Za-z.]*[A-Za-z])");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}\\b");
    private static final Pattern HEALTH_NUMBER = Pattern.compile("(?<![0-9])[0-9]{3} [0-9]{3} [0-9]{4}(?![0-9])");

    /** The mark of somebody else's name, and the steps of a scale with their anchors. */
    private static final Pattern LICENSED = Pattern.compile(
            "[®™]|(?m)^[^=\\n]* = .*\\b[0-4] ?[=–] ?\\p{L}+.*\\b[0-4] ?[=–] ?\\p{L}+");

    @Test
    @Upholds("H15")
    void every_number_that_could_be_rung_is_nobodys() throws IOException {
        assertThat(found(PHONE, match -> !NOBODYS_NUMBER.matcher(match.group().strip()).matches())).isEmpty();
    }

    @Test
    @Upholds("H15")
    void every_address_is_nobodys() throws IOException {
        assertThat(found(MAIL, match -> !match.group(1).matches("(.*\\.)?example(\\.(org|com|net))?"))).isEmpty();
        assertThat(found(POSTCODE, match -> true)).isEmpty();
        assertThat(found(HEALTH_NUMBER, match -> true)).isEmpty();
    }

    @Test
    @Upholds("H19")
    void no_mark_and_no_scoring_anchor_of_a_licensed_tool_is_in_any_text() throws IOException {
        assertThat(found(LICENSED, match -> true)).isEmpty();
    }

    /** In which files, and how often: places only, so that a failing build repeats nothing. */
    private static Map<String, Long> found(Pattern pattern, Predicate<MatchResult> counts) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            List<Path> written = files.filter(NothingRealTest::isWritten).toList();
            assertThat(written).hasSizeGreaterThan(400);
            for (Path file : written) {
                long matches = pattern.matcher(text(file)).results().filter(counts).count();
                if (matches > 0) {
                    found.put(REPOSITORY.relativize(file).toString(), matches);
                }
            }
        }
        return found;
    }

    private static boolean isWritten(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.matches(".*\\.(java|json|properties|md|txt|css|html|xml)")
                && !name.matches(".*/(target|\\.git)/.*")
                // what this test looks for stands in it
                && !name.endsWith("/NothingRealTest.java");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        }
    }
}
