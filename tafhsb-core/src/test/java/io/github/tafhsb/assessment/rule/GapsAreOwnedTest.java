// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.GapEnding;
import io.github.tafhsb.enquiry.GapId;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.NoGapsIdentified;
import io.github.tafhsb.people.Sex;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsAreOwnedTest {
    private final Rule<?> rule = new GapsAreOwned();
    private final Assessment sound = SchoolImageCase.inGoodOrder();
    private final InformationGap gap = sound.getGaps().get(0);

    @Test
    void is_met_when_every_gap_has_owner_action_and_day() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void a_day_to_ask_again_serves_where_no_date_was_given() {
        assertThatRule(rule)
                .isMetBy(sound.withGaps(gap.withDueOn(Optional.empty()).withAskAgainOn(Day.of(2026, 4, 30))));
    }

    @Test
    void points_at_the_one_thing_a_gap_lacks() {
        assertThatRule(rule).isBrokenBy(sound.withGaps(gap.withOwner(Optional.empty())), "/gaps/0/owner");
        assertThatRule(rule).isBrokenBy(sound.withGaps(gap.withAction(Optional.empty())), "/gaps/0/action");
        assertThatRule(rule).isBrokenBy(sound.withGaps(gap.withDueOn(Optional.empty())), "/gaps/0/dueOn");
    }

    @Test
    void tells_once_of_a_gap_that_nobody_looks_after() {
        InformationGap noted = InformationGap.builder()
                .id(GapId.of("noted"))
                .question(Passage.of("How old are the older boys?"))
                .build();

        assertThatRule(rule).isBrokenBy(sound.add(noted), "/gaps/2");
        assertThat(SchoolImageCase.told(rule, sound.add(noted))).containsExactly("incomplete");
        assertThatRule(rule).isBrokenBy(sound.add(noted.withOwner(SchoolImageCase.PRYCE)), "/gaps/2");
    }

    @Test
    void a_gap_that_ended_is_left_alone() {
        InformationGap ended = gap.withOwner(Optional.empty())
                .withEnded(GapEnd.builder().how(GapEnding.ANSWERED).build());

        assertThatRule(rule).isMetBy(sound.withGaps(ended));
    }

    @Test
    void a_record_without_gaps_says_that_somebody_looked() {
        Assessment none = sound.withGaps();

        assertThatRule(rule).isBrokenBy(none, "/noGaps");
        assertThat(SchoolImageCase.told(rule, none)).containsExactly("none");
        assertThatRule(rule)
                .isMetBy(none.withNoGaps(
                        NoGapsIdentified.builder().by(SchoolImageCase.OKAFOR).build()));
    }

    @Test
    void does_not_apply_outside_the_edition() {
        Assessment outside =
                sound.updateChild(child -> child.withSex(Sex.FEMALE)).withGaps();

        assertThatRule(rule).doesNotApplyTo(outside, NotApplicable.OUTSIDE_EDITION);
    }

    @Test
    void nobody_says_that_there_are_none_while_some_are_open() {
        NoGapsIdentified looked =
                NoGapsIdentified.builder().by(SchoolImageCase.OKAFOR).build();

        assertThatRule(rule).isBrokenBy(sound.withNoGaps(looked), "/noGaps");
        assertThat(SchoolImageCase.told(rule, sound.withNoGaps(looked))).containsExactly("contradicted");
    }

    @Test
    void somebody_says_that_there_are_none() {
        Assessment none = sound.withGaps().withNoGaps(NoGapsIdentified.builder().build());

        assertThatRule(rule).isBrokenBy(none, "/noGaps/by");
        assertThat(SchoolImageCase.told(rule, none)).containsExactly("noOne");
    }

    @Test
    void gaps_that_have_all_ended_do_not_contradict_that_there_are_none() {
        InformationGap ended = gap.withEnded(GapEnd.builder().how(GapEnding.ANSWERED).build());
        NoGapsIdentified none = NoGapsIdentified.builder().by(SchoolImageCase.OKAFOR).build();

        assertThatRule(rule).isMetBy(sound.withGaps(ended).withNoGaps(none));
        assertThatRule(rule).isBrokenBy(sound.withGaps(gap).withNoGaps(none), "/noGaps");
    }
}
