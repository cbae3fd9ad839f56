// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tafhsb.Upholds;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Origin;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    private static final Texts LABELS = Texts.load("/io/github/tafhsb/code/labels");

    /** Labels that read the same in both languages, and why. */
    private static final Map<String, String> SAME_IN_BOTH = Map.of(
            "NeedKind.adhd", "Welsh uses the same initials",
            "HostTool.aim3", "a product name",
            "HostTool.aim2", "a product name",
            "HostTool.aim-under-12s", "a product name",
            "HostTool.asset-plus", "a product name",
            "RemovalRoute.report-remove", "the name of a service",
            "RemovalRoute.iwf", "the name of an organisation",
            "ContinuumPoint.normal", "Estyn’s Welsh of Hackett’s continuum has the same word",
            "CommissionPurpose.panel", "the same word in Welsh");

    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "with", "for", "by", "not", "other", "child", "welsh", "plan", "needed");

    @Test
    @Upholds("G05")
    void every_choice_has_a_label_in_both_languages_and_every_label_has_a_choice() {
        Set<String> expected = keysOfChoices();

        assertThat(expected).hasSizeGreaterThan(250);
        assertThat(LABELS.keys(Language.ENGLISH)).isEqualTo(expected);
        assertThat(LABELS.keys(Language.CYMRAEG)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_label_can_be_shown_as_it_is(Language language) {
        for (String key : LABELS.keys(language)) {
            assertThat(LABELS.get(key, language))
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(LABELS.get(key, language).strip())
                    .matches(label -> Normalizer.isNormalized(label, Normalizer.Form.NFC), "in NFC")
                    .doesNotContain("'", "\"", "{", "}", "\uFFFD")
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void a_welsh_label_is_welsh() {
        for (String key : LABELS.keys(Language.CYMRAEG)) {
            String english = LABELS.get(key, Language.ENGLISH);
            String welsh = LABELS.get(key, Language.CYMRAEG);
            if (SAME_IN_BOTH.containsKey(key)) {
                assertThat(welsh).as("%s: %s", key, SAME_IN_BOTH.get(key)).isEqualTo(english);
            } else {
                assertThat(welsh).as(key).isNotEqualToIgnoringCase(english);
                assertThat(welsh.toLowerCase(Locale.ROOT).split("[^\\p{L}’]+"))
                        .as(key)
                        .doesNotContainAnyElementsOf(ENGLISH_WORDS);
            }
        }
    }

    @Test
    void no_two_choices_of_one_list_look_the_same() {
        for (Language language : Language.values()) {
            Map<String, String> seen = new HashMap<>();
            for (String key : LABELS.keys(language)) {
                String list = key.substring(0, key.indexOf('.'));
                assertThat(seen.put(list + ": " + LABELS.get(key, language), key)).as(key).isNull();
            }
        }
    }

    @Test
    void an_english_request_is_answered_in_english_whatever_the_jvm_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("cy-GB"));
        try {
            assertThat(Labels.of(YesNo.YES, Language.ENGLISH)).isEqualTo("Yes");
            assertThat(Texts.load("/io/github/tafhsb/code/labels").get("Sex.male", Language.ENGLISH))
                    .isEqualTo("Male");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_welsh_request_is_answered_in_welsh() {
        assertThat(Labels.of(HostTool.OTHER, Language.CYMRAEG)).isEqualTo("Asesiad arall");
    }

    private static Set<String> keysOfChoices() {
        Set<String> keys = new TreeSet<>();
        for (JavaClass choice : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.tafhsb")) {
            if (choice.isEnum() && choice.isAssignableTo(Choice.class)) {
                for (Object constant : choice.reflect().getEnumConstants()) {
                    keys.add(choice.getSimpleName() + "." + ((Choice) constant).wire());
                }
            }
        }
        Stream.of(Language.values()).map(language -> "Language." + language.wire()).forEach(keys::add);
        Stream.of(Origin.values()).map(origin -> "Origin." + origin.wire()).forEach(keys::add);
        return keys;
    }
}
