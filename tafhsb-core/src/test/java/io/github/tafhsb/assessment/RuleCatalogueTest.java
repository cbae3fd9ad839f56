// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.RuleBook.Entry;
import io.github.tafhsb.assessment.RuleBook.Kind;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The accounting of the whole rule book: each of its 172 entries is a rule, upheld, a setting, or not ours with a reason; and
 * nothing is in the code that is not in the book.
 */
class RuleCatalogueTest {
    private static final String FOLDER = "/io/github/tafhsb/assessment/";
    private static final Path REPOSITORY = Path.of("..");

    /** Our own rules of consistency, beside the book. */
    private static final Set<String> BESIDE = Set.of("I01", "I02", "I03", "I04");

    private static final Map<String, String> LETTERS = Map.of(
            "URGENT", "U", "BLOCKS", "B", "WARNS", "W", "NOTES", "N", "OUTLINE", "O", "AT_SHARE", "S");

    private static final Map<Kind, String> MARKS = Map.of(Kind.UPHELD, "X", Kind.SETTING, "P", Kind.NOT_OURS, "-");

    private static final Map<String, String> BOOK = book();
    private static final RuleBook CODE = RuleBook.standard();

    @Test
    void every_entry_of_the_book_is_accounted_for() {
        Set<String> missing = new TreeSet<>(BOOK.keySet());
        missing.removeAll(ids(CODE.entries()));

        assertThat(BOOK).hasSize(172);
        assertThat(missing).as("entries of the book that nothing in the code keeps").isEmpty();
    }

    @Test
    void nothing_is_in_the_code_that_is_not_in_the_book() {
        assertThat(ids(CODE.entries())).filteredOn(id -> !BESIDE.contains(id)).isSubsetOf(BOOK.keySet());
        assertThat(ids(CODE.entries())).containsAll(BESIDE);
    }

    @Test
    void every_entry_is_what_the_book_says_and_has_its_level() {
        for (Entry entry : CODE.entries()) {
            String mark = entry.level().map(level -> LETTERS.get(level.name())).orElseGet(() -> MARKS.get(entry.kind()));
            assertThat(mark).as("%s", entry.id()).isEqualTo(BESIDE.contains(entry.id().value()) ? "B" : BOOK.get(entry.id().value()));
        }
    }

    @Test
    void the_book_knows_every_rule_that_the_checker_knows() {
        assertThat(CODE.entries().stream().flatMap(entry -> entry.rule().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(Checker.standard().rules());
    }

    @Test
    void no_name_of_a_rule_that_is_no_more_is_used_again() throws IOException {
        List<String> retired = lines("retired.txt");

        assertThat(retired).allSatisfy(id -> assertThat(RuleId.of(id).value()).isEqualTo(id)).doesNotHaveDuplicates();
        assertThat(retired).noneMatch(ids(CODE.entries())::contains);
    }

    @Test
    void every_entry_says_what_it_asks_and_where_it_comes_from() {
        for (Entry entry : CODE.entries()) {
            for (Language language : Language.values()) {
                assertThat(entry.asks(language)).as("%s", entry.id()).endsWith(".");
                assertThat(entry.kept(language).isPresent()).as("%s", entry.id()).isEqualTo(entry.kind() != Kind.RULE);
            }
            assertThat(entry.sources()).as("%s", entry.id()).isNotEmpty().allMatch(source -> source.matches("https?://.+|inference"));
        }
    }

    @Test
    void every_rule_says_what_it_asks_what_is_wrong_what_would_settle_it_and_why() {
        Texts texts = Texts.load("/ContributorValidationMessages");
        for (Language language : Language.values()) {
            for (Rule<?> rule : Checker.standard().rules()) {
                String key = "io.github.tafhsb." + rule.id().value();
                List<String> keys = texts.keys(language).stream().filter(each -> each.startsWith(key)).toList();
                List<String> problems = keys.stream().filter(each -> !each.matches(".*\\.(asks|meaning|settling)")).toList();

                assertThat(keys).contains(key + ".asks", key + ".meaning");
                assertThat(problems).as(key).isNotEmpty().allSatisfy(problem -> assertThat(keys).contains(problem + ".settling"));
            }
        }
    }

    @Test
    void every_rule_has_a_test_beside_it() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.map(file -> file.getFileName().toString()).forEach(tests::add);
        }

        assertThat(Checker.standard().rules())
                .extracting(rule -> rule.getClass().getSimpleName())
                .filteredOn(name -> !tests.contains(name + "Test.java"))
                // three that are tried together with what they are made of
                .isSubsetOf("IdentifiersAreUnique", "ReferencesResolve", "DatesAreInOrder");
    }

    @Test
    void what_no_rule_judges_is_upheld_by_a_test_that_says_so() throws IOException {
        Set<String> worn = new TreeSet<>();
        Pattern upholds = Pattern.compile("@Upholds\\(\\{?([^)]*)\\)\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:void|static)");
        Pattern name = Pattern.compile("\"([A-Z]\\d\\d)\"");
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            for (Path file : files.filter(each -> each.toString().replace('\\', '/').contains("/src/test/java/") && each.toString().endsWith("Test.java")).toList()) {
                upholds.matcher(Files.readString(file)).results().forEach(use ->
                        name.matcher(use.group(1)).results().forEach(each -> worn.add(each.group(1))));
            }
        }
        Set<String> needed = ids(CODE.entries().stream()
                .filter(entry -> entry.kind() == Kind.UPHELD || entry.kind() == Kind.SETTING)
                .toList());
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(worn);

        assertThat(worn).as("what a test claims to uphold").isSubsetOf(needed);
        assertThat(missing).as("entries that no test upholds").isEmpty();
    }

    private static Set<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> book() {
        Properties facts = Texts.properties(FOLDER + "book.properties");
        Map<String, String> book = new TreeMap<>();
        facts.stringPropertyNames().forEach(id -> book.put(id, facts.getProperty(id)));
        return book;
    }

    private static List<String> lines(String name) throws IOException {
        Path file = Path.of("src/test/resources" + FOLDER + name);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
