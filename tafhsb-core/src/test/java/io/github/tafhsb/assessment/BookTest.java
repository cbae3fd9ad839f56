// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The book is whole: every rule is in it once, and says what it has to say in both languages. */
class BookTest {
    private static final String PREFIX = "io.github.tafhsb.";
    private static final Texts TEXTS = Texts.load("/ContributorValidationMessages");
    private static final List<Rule<?>> RULES = Checker.standard().rules();

    @Test
    void holds_everything_that_is_urgent_or_blocks() {
        assertThat(ids(Level.URGENT)).containsExactly("C20", "C21", "D28", "E16", "E31", "E35", "F01");
        assertThat(ids(Level.BLOCKS))
                .containsExactly(
                        "A01", "A02", "A04", "A05", "A06", "A07", "A11", "B01", "B03", "B04", "C01", "C02", "C04", "C08",
                        "C19", "D01", "D02", "D05", "D12", "D17", "D20", "E01", "E02", "E03", "E05", "E06", "E08", "E09",
                        "E11", "E13", "I01", "I02", "I03", "I04");
    }

    @Test
    void holds_every_rule_that_is_written_and_no_rule_twice() {
        Set<String> written = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.tafhsb").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(RULES.stream().map(rule -> rule.getClass().getName()).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void says_first_what_somebody_is_needed_for_today() {
        assertThat(RULES.stream().map(Rule::level).toList()).isSortedAccordingTo(Level::compareTo);
    }

    @Test
    void a_rule_has_a_source() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.sources()).as("%s", rule).isNotEmpty());
    }

    @Test
    void only_a_scope_rule_is_settled_by_a_scope_decision() {
        assertThat(RULES)
                .filteredOn(rule -> rule.settledBy() == SettledBy.SCOPE_DECISION)
                .extracting(rule -> rule.id().value())
                .containsExactlyInAnyOrder("A02", "A04", "A06");
    }

    @Test
    void every_text_is_there_in_both_languages_and_belongs_to_a_rule() {
        assertThat(TEXTS.keys(Language.CYMRAEG)).isEqualTo(TEXTS.keys(Language.ENGLISH));
        Set<String> known = RULES.stream().map(rule -> rule.id().value()).collect(Collectors.toSet());
        assertThat(TEXTS.keys(Language.ENGLISH))
                .filteredOn(key -> !key.equals(PREFIX + "obeys") && !key.startsWith(PREFIX + "own"))
                .allSatisfy(key -> assertThat(known).contains(key.substring(PREFIX.length()).substring(0, 3)));
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_would_settle_it_and_every_rule_why_it_matters(Language language) {
        Set<String> keys = TEXTS.keys(language);
        assertThat(RULES).allSatisfy(rule -> assertThat(keys).contains(PREFIX + rule.id().value() + ".meaning"));
        assertThat(keys)
                .filteredOn(key -> !key.endsWith(".settling") && !key.endsWith(".meaning") && !key.endsWith(".asks") && !key.endsWith("obeys"))
                .allSatisfy(key -> assertThat(keys).contains(key + ".settling"));
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_whole_sentences_without_parameters(Language language) {
        for (String key : TEXTS.keys(language)) {
            assertThat(TEXTS.get(key, language))
                    .as(key)
                    .endsWith(".")
                    .doesNotContain("{", "}", "$", "'")
                    .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        }
    }

    @Test
    void welsh_is_welsh() {
        assertThat(TEXTS.keys(Language.ENGLISH)).allSatisfy(key -> assertThat(TEXTS.get(key, Language.CYMRAEG))
                .isNotEqualTo(TEXTS.get(key, Language.ENGLISH)));
    }

    private static Set<String> ids(Level level) {
        return RULES.stream()
                .filter(rule -> rule.level() == level)
                .map(Rule::id)
                .map(RuleId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
