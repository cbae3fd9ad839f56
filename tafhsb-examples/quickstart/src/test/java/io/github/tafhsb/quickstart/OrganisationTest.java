// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.SettingKind;
import io.github.tafhsb.assessment.SettingUsed;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.DeploymentProfile;
import io.github.tafhsb.policy.Nation;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.policy.TimeLimit;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Case 01 under what its organisation, or another one, has set up. */
class OrganisationTest {
    private static final LocalDate SIGNED_ON = Case01.SIGNED_ON.date();
    private final TafhsbJson json = TafhsbJson.standard();

    @Test
    void the_councils_settings_are_read_from_its_file() {
        DeploymentProfile council = Case01.organisation();

        assertThat(council.getController()).contains(Line.of("Aldermere County Council"));
        assertThat(council.getNation()).contains(Nation.ENGLAND);
        assertThat(council.getLanguages()).containsExactly(Language.ENGLISH, Language.CYMRAEG);
        assertThat(council.getPolicy().getLimits()).containsExactly(TimeLimit.days(LimitKind.REVIEW, 92));
        assertThat(council.getPolicy().getTrainings()).isEmpty();
    }

    @Test
    void the_signed_version_names_what_it_was_judged_under() {
        assertThat(Case01.signedVersion().getJudgement().getSettings())
                .extracting(SettingUsed::getKind, used -> used.getName().text(), SettingUsed::getDigest)
                .startsWith(
                        tuple(
                                SettingKind.EDITION_PROFILE,
                                "io.github.tafhsb.edition.ta-hsb-first",
                                Context.on(SIGNED_ON).profileDigest()),
                        tuple(
                                SettingKind.POLICY,
                                "uk.example.aldermere.policy",
                                Optional.of(json.digest(
                                        Policy.class, Case01.organisation().getPolicy()))));
        assertThat(Case01.signedVersion().getJudgement().getSettings().stream()
                        .skip(2)
                        .map(SettingUsed::getKind))
                .containsExactly(SettingKind.CATALOGUE, SettingKind.WORD_LIST);
    }

    @Test
    void a_policy_with_fewer_days_to_a_review_speaks() {
        openUnder(reviewWithin(91)).isEmpty();
        openUnder(reviewWithin(90)).containsExactly(tuple("E13", "/plan/reviewOn"));
    }

    @Test
    void a_policy_that_asks_for_another_training_speaks() {
        openUnder(
                        """
                "trainings": [{"code": "local", "list": "org.example.trainings", "version": "1", "text": "A local training"}]""")
                .contains(tuple("B01", "/practitioners/0/trainings"));
    }

    private static String reviewWithin(int days) {
        return "\"limits\": [{\"kind\": \"review\", \"amount\": " + days + ", \"unit\": \"calendar-days\"}]";
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> openUnder(String limit) {
        Policy policy = json.read(
                        Policy.class,
                        """
                {"kind": "policy", "schemaVersion": "1", "id": "org.example.policy", "version": "1", %s}"""
                                .formatted(limit))
                .orElseThrow();
        return assertThat(Checker.standard()
                        .check(Case01.settled(), Context.on(SIGNED_ON).under(policy), Case01.signOff())
                        .blocking())
                .extracting(Problem::code, Problem::pointer);
    }
}
