// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an organisation has said in its settings, and what it has still to say. */
class DeploymentProfileTest {
    private static final Code CLASS = Code.of("25-years", "org.example.retention", "3", "Twenty-five years");
    private static final Code CONDITION = Code.of("g", "org.example.conditions", "1", "Substantial public interest");

    private final DeploymentProfile bare =
            DeploymentProfile.builder().id("org.example").version("1").build();
    private final DeploymentProfile full = bare.withNation(Nation.ENGLAND)
            .withController(Line.of("Example Council"))
            .withPurpose(Line.of("Assessing and planning for safety"))
            .withLawfulBases(LawfulBasis.PUBLIC_TASK)
            .withConditions(CONDITION)
            .withOffenceBasis(new OffenceBasis(Optional.of(YesNo.YES), Optional.empty(), Optional.of(Line.of("IG-12"))))
            .withRetention(CLASS);

    @Test
    void nothing_is_left_to_say_where_everything_has_been_said() {
        assertThat(full.unset()).isEmpty();
    }

    @Test
    @Upholds("H11")
    void what_has_not_been_said_is_told_where_it_would_stand() {
        assertThat(bare.unset())
                .containsExactly(
                        Unset.CONTROLLER,
                        Unset.PURPOSE,
                        Unset.LAWFUL_BASIS,
                        Unset.CONDITION,
                        Unset.OFFENCE_BASIS,
                        Unset.RETENTION)
                .extracting(Unset::pointer)
                .contains("/controller", "/retention");
    }

    @Test
    @Upholds("H01")
    void consent_as_a_basis_is_to_be_confirmed() {
        DeploymentProfile consent = full.withLawfulBases(LawfulBasis.CONSENT);

        assertThat(consent.unset()).containsExactly(Unset.CONSENT);
        assertThat(consent.withConsentConfirmed(new ConsentConfirmed(Line.of("DPO"), Day.of(2026, 1, 5))).unset())
                .isEmpty();
    }

    @Test
    @Upholds("H02")
    void data_about_offences_needs_a_condition_or_official_authority_and_a_policy_document() {
        Optional<Line> document = Optional.of(Line.of("IG-12"));

        assertThat(new OffenceBasis(Optional.empty(), Optional.of(CONDITION), document).isComplete()).isTrue();
        assertThat(new OffenceBasis(Optional.of(YesNo.NO), Optional.empty(), document).isComplete()).isFalse();
        assertThat(new OffenceBasis(Optional.of(YesNo.YES), Optional.of(CONDITION), Optional.empty()).isComplete())
                .isFalse();
    }

    @Test
    @Upholds({"F08", "F10"})
    void a_limit_says_where_it_comes_from_and_working_days_have_a_calendar() {
        TimeLimit days = new TimeLimit(
                LimitKind.FIRST_MEETING, 15, LimitUnit.WORKING_DAYS, Optional.empty(), Optional.empty());
        DeploymentProfile limited = full.withPolicy(Policy.none().withLimits(days));

        assertThat(limited.unset()).containsExactly(Unset.LIMIT_SOURCE, Unset.DAYS_OFF);
    }

    @Test
    @Upholds({"G05", "G06"})
    void in_wales_every_code_has_both_names_and_the_choice_of_language_comes_first() {
        DeploymentProfile wales = full.withNation(Nation.WALES);

        assertThat(full.asksLanguageBeforeLetter()).isFalse();
        assertThat(wales.asksLanguageBeforeLetter()).isTrue();
        assertThat(wales.keepsRenderingsTogether()).isTrue();
        assertThat(wales.withRenderingsTogether(YesNo.NO).keepsRenderingsTogether()).isFalse();
        assertThat(full.withLanguageBeforeLetter(YesNo.YES).asksLanguageBeforeLetter()).isTrue();
        assertThat(wales.unset()).containsExactly(Unset.LABELS);
        assertThat(full.withLanguages(Set.of(Language.values())).unset()).containsExactly(Unset.LABELS);
        DeploymentProfile named = wales.withLabels(
                new CodeLabel(CLASS, new Bilingual("Twenty-five years", "Pum mlynedd ar hugain")),
                new CodeLabel(CONDITION, new Bilingual("Substantial public interest", "Budd sylweddol i’r cyhoedd")));
        assertThat(named.unset()).isEmpty();
        assertThat(named.label(CLASS).orElseThrow().in(Language.CYMRAEG)).isEqualTo("Pum mlynedd ar hugain");
    }

    @Test
    void says_it_in_a_sentence_in_both_languages() {
        assertThat(Arrays.stream(Unset.values())).allSatisfy(each -> {
            assertThat(each.sentence(Language.ENGLISH)).endsWith(".").doesNotContain("'");
            assertThat(each.sentence(Language.CYMRAEG))
                    .endsWith(".")
                    .doesNotContain("'")
                    .isNotEqualTo(each.sentence(Language.ENGLISH));
        });
    }
}
