// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesAreLeftOutTest {
    private final Rule<?> rule = new AddressesAreLeftOut();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_where_no_address_stands() {
        assertThatRule(rule).isMetBy(sound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was sent to https://chat.example/r/1 by others.",
                "See www.example.org.",
                "It was on Example.com/room.",
                "His name there is @night_owl.",
                "(@night_owl)"
            })
    void remarks_on_a_web_address_or_a_user_name(String summary) {
        assertThatRule(rule).isBrokenBy(summary(Passage.of(summary)), "/formulation/summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to team@council.example.org or ring 01632 960114.",
                "Police reference 26/01632/17, log C/0114.",
                "He left at 9.30. Then, e.g. by bus, he went home.",
                "He was well.He slept and/or read."
            })
    void contacts_numbers_and_police_references_are_none(String summary) {
        assertThatRule(rule).isMetBy(summary(Passage.of(summary)));
    }

    @Test
    void what_somebody_else_wrote_is_kept() {
        assertThatRule(rule).isMetBy(summary(Passage.quoted(Language.ENGLISH, "ask @night_owl", SoundRecord.CHILD)));
    }

    @Test
    void an_address_in_the_plan_is_there_to_be_used() {
        assertThatRule(rule)
                .isMetBy(sound.update(
                        SoundRecord.NIGHTS,
                        action -> action.withWhat(Passage.of("Use www.example.org to report it."))));
    }

    @Test
    void a_service_is_named_and_not_addressed() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(
                                SoundRecord.PASSED_ON,
                                behaviour -> behaviour
                                        .withServices(Line.of("A chat app"), Line.of("chat.example.com"))
                                        .withSetting(Line.of("www.example.org"))),
                        "/behaviours/0/services/1",
                        "/behaviours/0/setting");
    }

    @Test
    void a_rendering_is_looked_at_like_its_text() {
        Passage plain = Passage.of("Somebody passed it on.");

        assertThatRule(rule)
                .isBrokenBy(
                        summary(plain.withRendering(Words.of("Roedd ar www.example.org."))),
                        "/formulation/summary");
        assertThatRule(rule)
                .isMetBy(summary(plain.withRendering(Words.of("Rhannodd rhywun hi."))));
    }

    @Test
    void where_it_happened_may_be_said_without_an_address() {
        assertThatRule(rule)
                .isMetBy(sound.update(SoundRecord.PASSED_ON, behaviour -> behaviour.withSetting(Line.of("A chat app"))));
    }

    private Assessment summary(Passage summary) {
        return sound.withFormulation(SoundRecord.formulation().withSummary(summary));
    }
}
