// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.ConfidenceLevel;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConfidenceIsEarnedTest {
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_confidence_with_a_reason_on_more_than_one_voice() {
        assertThatRule(new ConfidenceIsEarned()).isMetBy(sound);
    }

    @Test
    void points_at_an_explanation_of_which_nobody_says_how_sure_they_are() {
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        sound.update(SoundRecord.STANDING, it -> it.withConfidence(Optional.empty())),
                        "/formulation/hypotheses/0/confidence");
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        sure(ConfidenceLevel.LOW, Optional.empty()), "/formulation/hypotheses/0/confidence/reason");
    }

    @Test
    void points_at_an_explanation_that_rests_on_one_voice() {
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(citing(SoundRecord.MOTHERS), "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void a_voice_that_is_passed_on_stays_one_voice() {
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        toldBy(SoundRecord.TUTORS, SoundRecord.MOTHER, toldBy(SoundRecord.MOTHERS, SoundRecord.MOTHER, sound)),
                        "/formulation/hypotheses/0/evidenceFor");
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        sound.add(link(SoundRecord.TUTORS, LinkKind.REPEATS, SoundRecord.MOTHERS)),
                        "/formulation/hypotheses/0/evidenceFor");
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        citing(SoundRecord.TUTORS).add(link(SoundRecord.TUTORS, LinkKind.REPEATS, SoundRecord.MOTHERS)),
                        "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void what_is_established_or_supported_is_more_than_a_voice() {
        Assessment alone = citing(SoundRecord.MOTHERS);

        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(alone.update(
                        SoundRecord.MOTHERS, it -> it.withCorroboration(Corroboration.PARTLY)));
        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(alone.add(link(SoundRecord.TUTORS, LinkKind.CORROBORATES, SoundRecord.MOTHERS)));
        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(alone.update(
                        StatementId.of("EV-2-1"), it -> it.withKind(StatementKind.FACT)));
    }

    @Test
    void nobody_supports_themself() {
        Assessment alone = toldBy(SoundRecord.MOTHERS, SoundRecord.MOTHER, citing(SoundRecord.MOTHERS));

        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        toldBy(SoundRecord.TUTORS, SoundRecord.MOTHER, alone)
                                .add(link(SoundRecord.TUTORS, LinkKind.CORROBORATES, SoundRecord.MOTHERS)),
                        "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void one_voice_is_not_told_of_an_author_who_is_not_sure_and_says_why() {
        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(sure(ConfidenceLevel.LOW, Optional.of(Passage.of("It rests on her alone.")))
                        .update(SoundRecord.STANDING, it -> it.withEvidenceFor(SoundRecord.MOTHERS)));
    }

    @Test
    void points_at_high_confidence_on_evidence_that_nothing_supports() {
        Assessment sure = sure(ConfidenceLevel.HIGH, Optional.of(Passage.of("Both agree.")));
        Assessment one = sure.update(
                        SoundRecord.TUTORS, it -> it.withCorroboration(Corroboration.UNCORROBORATED))
                .update(SoundRecord.MOTHERS, it -> it.withCorroboration(Corroboration.CORROBORATED));

        assertThatRule(new ConfidenceIsEarned()).isMetBy(one);
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        one.update(
                                SoundRecord.MOTHERS, it -> it.withCorroboration(Corroboration.CONTRADICTED)),
                        "/formulation/hypotheses/0/confidence/level");
    }

    @Test
    void speaks_of_held_explanations_only() {
        assertThatRule(new ConfidenceIsEarned())
                .doesNotApplyTo(
                        citing(SoundRecord.MOTHERS)
                                .update(
                                        SoundRecord.STANDING,
                                        it -> it.withStanding(HypothesisStanding.ALTERNATIVE)),
                        NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_link_that_neither_repeats_nor_supports_changes_no_voice() {
        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(sound.add(link(SoundRecord.TUTORS, LinkKind.CONTRADICTS, SoundRecord.MOTHERS)));
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        citing(SoundRecord.MOTHERS)
                                .add(link(SoundRecord.TUTORS, LinkKind.CONTRADICTS, SoundRecord.MOTHERS)),
                        "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void one_item_in_which_two_speak_is_more_than_a_voice() {
        Assessment two = toldBy(SoundRecord.MOTHERS, SoundRecord.MOTHER, citing(SoundRecord.MOTHERS))
                .update(SoundRecord.MOTHERS, item -> item.withStatements(
                        item.getStatements().get(0),
                        item.getStatements().get(0).withId(StatementId.of("EV-2-2")).withWhose(SoundRecord.CHILD)));

        assertThatRule(new ConfidenceIsEarned()).isMetBy(two);
    }

    @Test
    void a_voice_is_known_by_the_person_or_the_role_of_a_source_or_of_a_statement() {
        Assessment byPerson = from(SoundRecord.TUTORS, it -> it.withPerson(SoundRecord.MOTHER), sound);
        Assessment byHolder = sound.update(
                StatementId.of("EV-1-1"), it -> it.withHolder(Line.of("MOTHER")));

        assertThatRule(new ConfidenceIsEarned()).isMetBy(byPerson);
        assertThatRule(new ConfidenceIsEarned())
                .isBrokenBy(
                        from(SoundRecord.MOTHERS, it -> it.withPerson(SoundRecord.MOTHER), byPerson),
                        "/formulation/hypotheses/0/evidenceFor");
        assertThatRule(new ConfidenceIsEarned())
                .isMetBy(from(SoundRecord.MOTHERS, it -> it.withPerson(SoundRecord.CHILD), byPerson));
        assertThatRule(new ConfidenceIsEarned()).isBrokenBy(byHolder, "/formulation/hypotheses/0/evidenceFor");
    }

    @Test
    void items_that_nobody_is_named_for_are_voices_of_their_own() {
        Assessment unnamed = from(
                SoundRecord.TUTORS,
                it -> it.withRole(Optional.empty()),
                from(SoundRecord.MOTHERS, it -> it.withRole(Optional.empty()), sound));

        assertThatRule(new ConfidenceIsEarned()).isMetBy(unnamed);
    }

    private static Assessment from(EvidenceId item, UnaryOperator<Source> change, Assessment record) {
        return record.update(
                item, it -> it.withSource(change.apply(it.getSource().orElseThrow())));
    }

    private Assessment citing(EvidenceId... evidence) {
        return sound.update(SoundRecord.STANDING, it -> it.withEvidenceFor(evidence));
    }

    private Assessment sure(ConfidenceLevel level, Optional<Passage> reason) {
        return sound.update(
                SoundRecord.STANDING,
                it -> it.withConfidence(
                        Confidence.builder().level(level).reason(reason).build()));
    }

    private static Assessment toldBy(EvidenceId item, PersonId whose, Assessment record) {
        return record.update(StatementId.of(item.value() + "-1"), it -> it.withWhose(whose));
    }

    private static EvidenceLink link(EvidenceId item, LinkKind kind, EvidenceId bearsOn) {
        return EvidenceLink.builder()
                .id(EvidenceLinkId.of("LK-1"))
                .item(item)
                .kind(kind)
                .bearsOn(bearsOn)
                .build();
    }
}
