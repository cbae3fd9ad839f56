// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.MOTHER;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import org.junit.jupiter.api.Test;

class WithheldSourceStaysWithheldTest {
    private final Rule<?> rule = new WithheldSourceStaysWithheld();
    private final Assessment sound = SoundRecord.assessment();

    private final Source withheld =
            Source.builder().kind(SourceKind.WITHHELD_BY_POLICE).build();

    private Assessment with(Source source) {
        return sound.update(TUTORS, item -> item.withSource(source));
    }

    @Test
    void is_met_when_nobody_is_named() {
        assertThatRule(rule).isMetBy(with(withheld));
    }

    @Test
    void says_when_somebody_is() {
        assertThatRule(rule).isBrokenBy(with(withheld.withPerson(MOTHER)), "/evidence/0/source/person");
        assertThatRule(rule).isBrokenBy(with(withheld.withRole(Line.of("Neighbour"))), "/evidence/0/source/role");
    }

    @Test
    void says_when_a_statement_names_them() {
        assertThatRule(rule).isBrokenBy(with(withheld).update(StatementId.of("EV-1-1"), statement -> statement.withWhose(MOTHER)), "/evidence/0/statements/0/whose");
    }

    @Test
    void has_nothing_to_judge_of_other_sources() {
        assertThatRule(rule).doesNotApplyTo(sound, NotApplicable.NOTHING_TO_JUDGE);
    }
}
