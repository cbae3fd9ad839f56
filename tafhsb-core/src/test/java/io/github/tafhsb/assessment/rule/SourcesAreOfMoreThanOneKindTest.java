// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHERS;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesAreOfMoreThanOneKindTest {
    private final Rule<?> rule = new SourcesAreOfMoreThanOneKind();
    private final Assessment sound = SoundRecord.assessment();

    private static Source from(SourceKind kind) {
        return Source.builder().kind(kind).build();
    }

    private Assessment allFrom(SourceKind kind) {
        return sound.update(TUTORS, item -> item.withSource(from(kind)))
                .update(MOTHERS, item -> item.withSource(from(kind)));
    }

    @Test
    void is_met_by_two_kinds_of_source() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void says_when_everything_comes_from_the_child() {
        assertThatRule(rule).isBrokenBy(allFrom(SourceKind.CHILD), "/evidence");
    }

    @Test
    void says_when_everything_comes_from_one_other_source() {
        assertThatRule(rule).isBrokenBy(allFrom(SourceKind.POLICE), "/evidence");
    }

    @Test
    void has_nothing_to_judge_before_anybody_explains() {
        assertThatRule(rule).doesNotApplyTo(allFrom(SourceKind.CHILD).withFormulation(Optional.empty()), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void tells_the_child_alone_from_another_source_alone() {
        assertThat(SchoolImageCase.told(rule, allFrom(SourceKind.CHILD))).containsExactly("childAlone");
        assertThat(SchoolImageCase.told(rule, allFrom(SourceKind.POLICE))).containsExactly("oneSource");
    }
}
