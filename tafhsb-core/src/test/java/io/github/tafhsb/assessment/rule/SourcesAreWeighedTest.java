// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Corroboration;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.EvidenceLinkId;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import java.util.Optional;
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
                        "/evidence");
    }

    @Test
    void tells_once_of_what_is_missing() {
        assertThatRule(rule)
                .isBrokenBy(
                        sound.withEvidence(sound.getEvidence().stream()
                                .map(item -> item.withCorroboration(Optional.empty()))
                                .toList()),
                        "/evidence");
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
}
