// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.Viewing;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ViewingsAreAccountedForTest {
    private final Rule<?> rule = new ViewingsAreAccountedFor();
    private final Assessment sound = SoundRecord.assessment();

    private final Viewing viewing = Viewing.builder()
            .who(Line.of("Designated safeguarding lead"))
            .designated(YesNo.YES)
            .viewedOn(Day.of(2026, 1, 20))
            .why(Passage.of("To have it taken down."))
            .authorisedBy(Line.of("Head teacher"))
            .build();

    private Assessment with(Viewing viewed) {
        return sound.update(
                PASSED_ON,
                behaviour -> behaviour.withImage(
                        behaviour.getImage().orElseThrow().withViewings(viewed)));
    }

    @Test
    void is_met_when_everything_is_said() {
        assertThatRule(rule).isMetBy(with(viewing));
    }

    @Test
    void tells_once_of_what_is_missing() {
        assertThatRule(rule).isBrokenBy(with(viewing.withWhy(Optional.empty()).withAuthorisedBy(Optional.empty())), "/behaviours/0/image/viewings/0");
        assertThatRule(rule).isBrokenBy(with(viewing.withDesignated(Optional.empty())), "/behaviours/0/image/viewings/0");
    }

    @Test
    void somebody_else_needs_an_exceptional_reason() {
        assertThatRule(rule).isBrokenBy(with(viewing.withDesignated(YesNo.NO)), "/behaviours/0/image/viewings/0/exceptionalReason");
        assertThatRule(rule).isMetBy(with(viewing.withDesignated(YesNo.NO)
                .withExceptionalReason(Passage.of("Opened before anybody knew what it was."))));
    }

    @Test
    void of_an_image_that_is_circulating_it_is_said_whether_an_adult_viewed_it() {
        assertThatRule(rule).isMetBy(sound);
        assertThatRule(rule).isMetBy(seen(image -> image.withViewed(Answer.notKnown(Passage.of("Not everybody was asked.")))));
        assertThatRule(rule).isBrokenBy(seen(image -> image.withViewed(Optional.empty())), "/behaviours/0/image/viewings");
        assertThatRule(rule).isBrokenBy(seen(image -> image.withViewed(Answer.yes())), "/behaviours/0/image/viewings");
        assertThatRule(rule).isMetBy(seen(image -> image.withViewed(Answer.yes()).withViewings(viewing)));
    }

    @Test
    void has_nothing_to_judge_where_nothing_circulates_and_nobody_is_known_to_have_looked() {
        assertThatRule(rule).doesNotApplyTo(seen(image -> image.withViewed(Optional.empty()).withCirculating(Answer.no())), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void a_viewing_that_nobody_listed_is_told_apart_from_one_that_nobody_spoke_of() {
        assertThat(SchoolImageCase.told(rule, seen(image -> image.withViewed(Optional.empty())))).containsExactly("unsaid");
        assertThat(SchoolImageCase.told(rule, seen(image -> image.withViewed(Answer.yes())))).containsExactly("unlisted");
    }

    private Assessment seen(UnaryOperator<ImageIncident> change) {
        return sound.update(
                PASSED_ON,
                behaviour -> behaviour.withImage(change.apply(behaviour.getImage().orElseThrow())));
    }
}
