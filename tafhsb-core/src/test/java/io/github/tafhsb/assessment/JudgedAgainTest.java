// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tafhsb.assessment.JudgedAgain.Difference;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.host.HostStatus;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The judgement that was kept stays as it was; judging again says what differs under today's rules, and why. */
class JudgedAgainTest {
    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 3, 13);
    private static final Context THEN = Context.on(SIGNED_ON);

    private final FinalAssessment signed = sign(SoundRecord.assessment(), THEN);

    private static FinalAssessment sign(Assessment assessment, Context context) {
        return assessment.finalise(context, SoundRecord.signed()).signed().orElseThrow();
    }

    private FinalAssessment with(UnaryOperator<List<RuleOutcome>> change) {
        return FinalAssessment.restored(
                signed.getContent(),
                signed.getSignOff(),
                signed.getJudgement()
                        .withOutcomes(change.apply(
                                new ArrayList<>(signed.getJudgement().getOutcomes()))));
    }

    private FinalAssessment with(String rule, UnaryOperator<RuleOutcome> change) {
        return with(outcomes -> {
            outcomes.replaceAll(each -> each.getRule().equals(RuleId.of(rule)) ? change.apply(each) : each);
            return outcomes;
        });
    }

    @Test
    void on_the_same_day_under_the_same_settings_nothing_differs() {
        assertThat(signed.judgeAgain(THEN).differences()).isEmpty();
        assertThat(signed.judgeAgain(THEN).report().blocking()).isEmpty();
    }

    @Test
    void says_what_differs_because_the_day_moved_on() {
        List<Difference> differences = signed.judgeAgain(Context.on(LocalDate.of(2026, 9, 1))).differences();

        assertThat(differences)
                .contains(new Difference(
                        RuleId.of("E13"),
                        Optional.of(Outcome.MET),
                        Optional.of(Outcome.NOT_MET),
                        Set.of(DifferenceReason.OTHER_DAY),
                        Set.of()));
        assertThat(differences).allSatisfy(each ->
                assertThat(each.because()).containsExactly(DifferenceReason.OTHER_DAY));
        assertThat(differences).extracting(Difference::rule).doesNotContain(RuleId.of("B04"));
    }

    @Test
    void says_which_setting_changed() {
        Policy stricter = Policy.none()
                .withId("org.example")
                .withTrainings(Code.of("another", "org.example.trainings", "1", "Another training"));

        assertThat(signed.judgeAgain(THEN.under(stricter)).differences())
                .contains(new Difference(
                        RuleId.of("B01"),
                        Optional.of(Outcome.MET),
                        Optional.of(Outcome.NOT_MET),
                        Set.of(DifferenceReason.OTHER_SETTING),
                        Set.of(SettingKind.POLICY)))
                .allSatisfy(each -> assertThat(each.settings()).containsExactly(SettingKind.POLICY));
    }

    @Test
    void says_that_a_rule_is_new_was_retired_or_changed() {
        RuleOutcome retired = RuleOutcome.builder()
                .rule(RuleId.of("Z09"))
                .revision(3)
                .outcome(Outcome.NOT_MET)
                .build();
        FinalAssessment old = with(outcomes -> {
            outcomes.removeIf(each -> each.getRule().equals(RuleId.of("D05")));
            outcomes.add(retired);
            return outcomes;
        });

        assertThat(old.judgeAgain(THEN).differences())
                .containsExactly(
                        new Difference(
                                RuleId.of("D05"),
                                Optional.empty(),
                                Optional.of(Outcome.MET),
                                Set.of(DifferenceReason.NEW_RULE),
                                Set.of()),
                        new Difference(
                                RuleId.of("Z09"),
                                Optional.of(Outcome.NOT_MET),
                                Optional.empty(),
                                Set.of(DifferenceReason.RULE_RETIRED),
                                Set.of()));
        assertThat(with("D05", each -> each.withRevision(99).withOutcome(Outcome.NOT_MET))
                        .judgeAgain(THEN)
                        .differences())
                .extracting(Difference::because)
                .containsExactly(Set.of(DifferenceReason.RULE_CHANGED));
        assertThat(with("D05", each -> each.withOutcome(Outcome.NOT_APPLICABLE))
                        .judgeAgain(THEN)
                        .differences())
                .extracting(Difference::because)
                .containsExactly(Set.of(DifferenceReason.MENDED));
    }

    @Test
    void each_reason_is_a_sentence_in_both_languages() {
        assertThat(Arrays.stream(DifferenceReason.values())).allSatisfy(reason -> {
            assertThat(reason.sentence(Language.ENGLISH)).endsWith(".").doesNotContain("'");
            assertThat(reason.sentence(Language.CYMRAEG))
                    .endsWith(".")
                    .doesNotContain("'")
                    .isNotEqualTo(reason.sentence(Language.ENGLISH));
        });
        assertThat(signed.judgeAgain(THEN)).hasToString("JudgedAgain");
    }

    @Test
    void a_judgement_names_every_setting_and_every_list_of_codes() {
        DomainCatalogue areas = DomainCatalogue.shipped();
        Assessment record = SoundRecord.assessment()
                .withCatalogues(
                        new CatalogueUsed(areas.id(), areas.version()), new CatalogueUsed("org.example.theories", "4"));

        List<SettingUsed> settings = sign(record, THEN.with(areas)).getJudgement().getSettings();

        assertThat(settings)
                .extracting(SettingUsed::getKind)
                .containsExactly(
                        SettingKind.EDITION_PROFILE,
                        SettingKind.POLICY,
                        SettingKind.CATALOGUE,
                        SettingKind.CATALOGUE,
                        SettingKind.WORD_LIST);
        assertThat(settings.get(2).getName().text()).isEqualTo(areas.id());
        assertThat(settings.get(3).getName().text()).isEqualTo("org.example.theories");
        assertThat(settings).extracting(setting -> setting.getDigest().isPresent()).containsExactly(true, true, true, false, true);
    }

    @Test
    void a_judgement_that_cannot_have_led_to_a_signature_is_refused() {
        refused(outcomes -> List.of());
        refused(outcomes -> {
            outcomes.add(outcomes.get(0));
            return outcomes;
        });
        refused(outcomes -> {
            outcomes.replaceAll(each -> each.getRule().equals(RuleId.of("D05")) ? each.withOutcome(Outcome.NOT_MET) : each);
            return outcomes;
        });
        refused(outcomes -> {
            outcomes.replaceAll(each -> each.getRule().equals(RuleId.of("A07")) ? each.withOutcome(Outcome.NOT_MET) : each);
            return outcomes;
        });
    }

    private void refused(UnaryOperator<List<RuleOutcome>> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(change))
                .withMessageStartingWith("judgement:");
    }

    @Test
    void what_was_let_pass_by_an_exception_was_signed_all_the_same() {
        Assessment unfinished = SoundRecord.assessment()
                .update(SoundRecord.HOST, host -> host.withStatus(HostStatus.IN_PROGRESS)
                        .withCompletedOn(Optional.empty()));
        Assessment letPass = unfinished.add(unfinished.except(
                Checker.standard().check(unfinished, THEN).blocking().get(0),
                ExceptionId.of("ex-1"),
                SoundRecord.SUPERVISOR,
                Day.of(SIGNED_ON),
                Passage.of("The court sits on Monday.")));

        FinalAssessment version = sign(letPass, THEN);

        assertThat(FinalAssessment.restored(version.getContent(), version.getSignOff(), version.getJudgement()))
                .isEqualTo(version);
        assertThat(FinalAssessment.isJudged(unfinished, version.getJudgement())).isFalse();
    }
}
