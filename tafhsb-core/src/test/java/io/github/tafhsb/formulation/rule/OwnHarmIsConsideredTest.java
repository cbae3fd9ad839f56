// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.AgeGroup;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnHarmIsConsideredTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_each_question_has_any_answer() {
        assertThatRule(new OwnHarmIsConsidered()).isMetBy(sound);
    }

    @Test
    void that_nobody_asked_is_an_answer_when_somebody_says_why() {
        assertThatRule(new OwnHarmIsConsidered())
                .isMetBy(with(harm().withPornography(new Answer.NotAsked<>(Passage.of("The police ask us to wait.")))));
    }

    @Test
    void points_at_each_question_without_an_answer() {
        var silent = harm().withVictimisation(Optional.empty())
                .withCoercion(Optional.empty())
                .withPornography(Optional.empty());

        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        with(silent),
                        "/formulation/ownHarm/victimisation",
                        "/formulation/ownHarm/coercion",
                        "/formulation/ownHarm/pornography");
    }

    @Test
    void points_once_when_nobody_considered_any() {
        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        sound.withFormulation(SoundRecord.formulation().withOwnHarm(Optional.empty())),
                        "/formulation/ownHarm");
    }

    @Test
    void says_what_protects_a_child_whom_somebody_may_exploit() {
        for (Answer<YesNo> coercion :
                List.of(Answer.yes(), Answer.<YesNo>notKnown(Passage.of("Not asked yet.")), Answer.<YesNo>declined(Passage.of("Not today.")))) {
            Assessment open = with(harm().withCoercion(coercion).withProtection(Optional.empty()));
            assertThatRule(new OwnHarmIsConsidered()).isBrokenBy(open, "/formulation/ownHarm/protection");
        }
        assertThatRule(new OwnHarmIsConsidered())
                .isMetBy(with(harm().withCoercion(Answer.no()).withProtection(Optional.empty())));
    }

    @Test
    void where_an_adult_may_exploit_the_child_somebody_is_asked_today() {
        Assessment open = with(harm().withProtection(Optional.empty()));
        assertThatRule(new OwnHarmIsConsidered())
                .isMetBy(open.add(SoundRecord.person(PersonId.of("PE-9"), PersonRole.ONLINE_CONTACT)
                        .withAgeGroup(AgeGroup.ADULT)));
        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        open.add(SoundRecord.person(PersonId.of("PE-9"), PersonRole.ONLINE_CONTACT)),
                        "/formulation/ownHarm/protection");
    }

    @Test
    void sends_nobody_to_ask_while_it_must_wait() {
        Assessment silent = with(harm().withPornography(Optional.empty()));
        Standing alleged = Standing.builder().status(StandingStatus.ALLEGED).build();
        assertThatRule(new OwnHarmIsConsidered()).doesNotApplyTo(silent.add(SoundRecord.embargo()), NotApplicable.NOT_YET);
        assertThatRule(new OwnHarmIsConsidered())
                .doesNotApplyTo(
                        silent.update(
                                SoundRecord.PASSED_ON,
                                it -> it.withKinds(BehaviourKind.ILLEGAL_VIEWING).withStanding(alleged)),
                        NotApplicable.NOT_YET);
        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        with(harm().withVictimisation(Optional.empty()).withCoercion(Optional.empty()))
                                .add(SoundRecord.embargo()),
                        "/formulation/ownHarm/victimisation");
    }

    @Test
    void does_not_apply_without_a_formulation() {
        assertThatRule(new OwnHarmIsConsidered())
                .doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    private OwnHarm harm() {
        return SoundRecord.formulation().getOwnHarm().orElseThrow();
    }

    private Assessment with(OwnHarm harm) {
        return sound.withFormulation(SoundRecord.formulation().withOwnHarm(harm));
    }

    @Test
    void a_lifted_request_to_wait_excuses_nothing() {
        Assessment silent = with(harm().withPornography(Optional.empty()));
        assertThatRule(new OwnHarmIsConsidered())
                .isBrokenBy(
                        silent.add(SoundRecord.embargo().withLiftedOn(Day.of(2026, 3, 12))),
                        "/formulation/ownHarm/pornography");
    }
}
