// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.review.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.CO_WORKER;
import static io.github.tafhsb.assessment.SoundRecord.TEAM_VIEW;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryonesViewIsKeptTest {
    private final Rule<?> rule = new EveryonesViewIsKept();
    private final Assessment kept = SoundRecord.assessment().withTeamViews(SoundRecord.teamView());

    @Test
    void is_met_when_everybodys_view_is_kept() {
        assertThatRule(rule).isMetBy(kept);
    }

    @Test
    void is_broken_when_one_is_missing() {
        assertThatRule(rule).isBrokenBy(kept.update(TEAM_VIEW, view -> view.withViews(view.getViews().get(0))), "/teamViews/0/views");
    }

    @Test
    void is_broken_when_one_says_nothing() {
        assertThatRule(rule).isBrokenBy(kept.update(TEAM_VIEW, view -> view.withViews(
                view.getViews().get(0), view.getViews().get(1).withView(Optional.empty()))), "/teamViews/0/views");
    }

    @Test
    void has_nothing_to_judge_where_one_works_alone() {
        assertThatRule(rule).doesNotApplyTo(kept.updatePractitioner(CO_WORKER, one -> one.withActiveUntil(Day.of(2026, 2, 20))), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void has_nothing_to_judge_where_nobody_keeps_any() {
        assertThatRule(rule).doesNotApplyTo(SoundRecord.assessment(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
