// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.STANDING;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.Directness;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SourcesAreWeighedTest {
    private final Rule<?> rule = new SourcesAreWeighed();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_when_both_are_said_of_everything_an_explanation_cites() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void what_something_else_supports_can_be_relied_on_for_that() {
        assertThatRule(rule)
                .isMetBy(sound.update(TUTORS, item -> item.withReliability(Optional.empty())
                        .withCorroboration(Corroboration.CORROBORATED)));
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(TUTORS, item -> item.withReliability(Optional.empty())
                                .withCorroboration(Corroboration.UNCORROBORATED)),
                        "/evidence/0");
    }

    @Test
    void tells_once_of_what_many_items_lack() {
        Assessment more = sound;
        for (String id : List.of("EV-3", "EV-4", "EV-5")) {
            more = more.add(EvidenceItem.builder().id(EvidenceId.of(id)).build());
        }
        assertThatRule(rule)
                .isBrokenBy(
                        more.update(
                                STANDING,
                                it -> it.withEvidenceFor(
                                        EvidenceId.of("EV-3"), EvidenceId.of("EV-4"), EvidenceId.of("EV-5"))),
                        "/evidence");
    }

    @Test
    void how_a_contradiction_was_resolved_weighs_both_ends() {
        EvidenceLink contradicts = EvidenceLink.builder()
                .id(EvidenceLinkId.of("LK-1"))
                .kind(LinkKind.CONTRADICTS)
                .item(MOTHERS)
                .bearsOn(TUTORS)
                .build();
        Assessment ungraded = sound.update(TUTORS, item -> item.withReliability(Optional.empty()));
        assertThatRule(rule).isBrokenBy(ungraded.add(contradicts), "/evidence/0");
        assertThatRule(rule)
                .isMetBy(ungraded.add(contradicts.withResolution(Passage.of("What the tutor saw is accepted."))));
    }

    @Test
    void nobody_grades_what_somebody_saw_or_tells_of_their_own_life() {
        Assessment bare = sound.update(
                TUTORS, item -> item.withReliability(Optional.empty()).withCorroboration(Optional.empty()));
        assertThatRule(rule).isMetBy(bare.update(TUTORS, item -> item.withDirectness(Directness.FIRST_HAND)));
        assertThatRule(rule).isMetBy(bare.update(TUTORS, from(SourceKind.CHILD)));
        assertThatRule(rule).isMetBy(bare.update(TUTORS, from(SourceKind.PERSON_AFFECTED)));
        assertThatRule(rule).isMetBy(bare.update(TUTORS, from(SourceKind.PARENT_OR_CARER)));
        assertThatRule(rule)
                .isBrokenBy(
                        bare.update(TUTORS, from(SourceKind.PARENT_OR_CARER))
                                .update(TUTORS, item -> item.withDirectness(Directness.RELAYED)),
                        "/evidence/0");
    }

    private static UnaryOperator<EvidenceItem> from(SourceKind kind) {
        return item -> item.withSource(Source.builder().kind(kind).build());
    }

    @Test
    void a_police_grade_says_how_far_the_source_can_be_relied_on() {
        assertThatRule(rule).isMetBy(sound.update(TUTORS, item -> item.withReliability(Optional.empty())
                .withPoliceGrade(PoliceGrade.builder().asGiven(Line.of("Source reliable")).build())));
    }

    @Test
    void a_link_says_whether_something_else_supports_it() {
        EvidenceLink supports = EvidenceLink.builder()
                .id(EvidenceLinkId.of("LK-1"))
                .kind(LinkKind.CORROBORATES)
                .item(MOTHERS)
                .bearsOn(TUTORS)
                .build();
        assertThatRule(rule).isMetBy(sound.update(TUTORS, item -> item.withCorroboration(Optional.empty())).add(supports));
    }

    @Test
    void what_no_explanation_cites_is_left_alone() {
        assertThatRule(rule).isMetBy(sound.add(EvidenceItem.builder().id(EvidenceId.of("EV-9")).build()));
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(sound.withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void that_one_item_repeats_another_compares_them_with_nothing() {
        EvidenceLink repeats = EvidenceLink.builder()
                .id(EvidenceLinkId.of("LK-1"))
                .kind(LinkKind.REPEATS)
                .item(MOTHERS)
                .bearsOn(TUTORS)
                .build();
        assertThatRule(rule)
                .isBrokenBy(
                        sound.update(TUTORS, item -> item.withCorroboration(Optional.empty())).add(repeats),
                        "/evidence/0");
    }
}
