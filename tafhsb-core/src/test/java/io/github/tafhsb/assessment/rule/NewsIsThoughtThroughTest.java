// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.LEAD;
import static io.github.tafhsb.assessment.SoundRecord.SESSIONS;

import io.github.tafhsb.assessment.ActionProgress;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.assessment.WarningAnswer;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.safetyplan.Progress;
import io.github.tafhsb.safetyplan.ProgressState;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import org.junit.jupiter.api.Test;

class NewsIsThoughtThroughTest {
    private final Rule<?> rule = new NewsIsThoughtThrough();
    private final CaseRecord lineage = SoundRecord.lineage();
    private final CaseRecord harder =
            lineage.append(SoundRecord.entry(new EntryContent.Stressor(Passage.of("His mother’s shifts changed."))));

    @Test
    void is_met_when_nothing_came_up() {
        assertThatRule(rule).isMetBy(lineage);
    }

    @Test
    void is_broken_by_something_that_makes_things_harder() {
        assertThatRule(rule).isBrokenBy(harder, "/entries/0");
    }

    @Test
    void is_broken_by_an_action_that_lapsed() {
        assertThatRule(rule).isBrokenBy(lineage.append(progressed(ProgressState.LAPSED)), "/entries/0");
    }

    @Test
    void is_met_while_an_action_goes_on_as_planned() {
        assertThatRule(rule).isMetBy(lineage.append(progressed(ProgressState.CONTINUING)));
    }

    @Test
    void is_told_once_for_all_that_came_up() {
        assertThatRule(rule).isBrokenBy(harder.append(SoundRecord.entry(new EntryContent.Stressor(Passage.of("The club closed.")))
                .withId(EntryId.of("ET-2"))), "/entries/0");
    }

    @Test
    void is_met_once_a_later_version_was_signed() {
        assertThatRule(rule).isMetBy(harder.withVersions(
                lineage.getVersions().get(0), SoundRecord.signed(SoundRecord.assessment().withVersion(2))));
    }

    @Test
    void is_settled_by_an_answer() {
        assertThatRule(rule).isBrokenBy(harder.append(SoundRecord.entry(new EntryContent.Answered(WarningAnswer.builder()
                        .id(WarningAnswerId.of("WA-1"))
                        .rule(rule.id())
                        .revision(1)
                        .answeredBy(LEAD)
                        .answeredOn(Day.of(2026, 3, 13))
                        .answer(Passage.of("Talked over on 3 March; the plan holds."))
                        .build()))
                .withId(EntryId.of("ET-2"))));
    }

    @Test
    void has_nothing_to_judge_before_anything_was_signed() {
        assertThatRule(rule).doesNotApplyTo(harder.withVersions(), NotApplicable.NOTHING_TO_JUDGE);
    }

    private static Entry progressed(ProgressState state) {
        return SoundRecord.entry(new EntryContent.Progressed(ActionProgress.builder()
                .action(SESSIONS)
                .progress(Progress.builder().state(state).build())
                .build()));
    }
}
