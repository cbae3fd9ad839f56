// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Parts.Placed;
import io.github.tafhsb.safetyplan.SafetyPlan;
import io.github.tafhsb.sharing.rule.ConditionsTravel;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final PersonId NOBODY = PersonId.of("PE-77");
    private final Assessment record = SoundRecord.assessment();
    private final Parts parts = Parts.of(record);

    @ParameterizedTest
    @ValueSource(strings = {"", "/evidence/0", "/evidence/1", "/evidence/0/statements/0/text", "/plan", "/child"})
    void a_pointer_leads_to_what_stands_there(String pointer) {
        assertThat(parts.holds(pointer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/evidence", "/evidence/", "/evidence/2", "/evidence/-1", "/evidence/:", "/evidence/.", "/evidence//",
                "/evidence/0x", "/evidence/4294967296", "/evidence/999999999999", "/evidence/0/", "/eviden", "/evidence0",
                "/review", "/plan/0", "evidence/0"
            })
    void and_to_nothing_else(String pointer) {
        assertThat(parts.holds(pointer)).isFalse();
    }

    @Test
    void places_in_a_list_are_counted_in_tens_too() {
        Assessment many = record.withEvidence(IntStream.range(0, 12)
                .mapToObj(i -> record.getEvidence().get(0))
                .toList());
        assertThat(Parts.of(many).holds("/evidence/9")).isTrue();
        assertThat(Parts.of(many).holds("/evidence/11")).isTrue();
        assertThat(Parts.of(many).holds("/evidence/12")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'',AS-1,''",
                "/evidence,AS-1,evidence",
                "/evidence/0,EV-1,''",
                "/evidence/1/source/kind,EV-2,source",
                "/evidence/0/statements/0,EV-1-1,''",
                "/evidence/0/statements/0/text,EV-1-1,text",
                "/plan/actions/1/owners/0,AC-2,owners",
                "/formulation/whyNowAndHere,AS-1,formulation"
            })
    void a_problem_concerns_the_nearest_part_and_its_member(String pointer, String subject, String member) {
        Problem problem = parts.problem(new ConditionsTravel(), pointer, "unsaid");
        assertThat(problem.subject()).contains(SubjectId.of(subject));
        assertThat(problem.member()).isEqualTo(member);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void a_passage_knows_the_part_it_stands_in() {
        Placed<Passage> said = parts.placed(Passage.class).stream()
                .filter(each -> each.pointer().equals("/evidence/0/statements/0/text"))
                .findFirst()
                .orElseThrow();
        assertThat(said.within(Statement.class)).isPresent();
        assertThat(said.within(EvidenceItem.class)).contains(record.getEvidence().get(0));
        assertThat(said.within(SafetyPlan.class)).isEmpty();
        assertThat(said.member()).isEqualTo("text");
    }

    @Test
    void a_fault_concerns_the_nearest_part() {
        Assessment nobody = record.update(SoundRecord.NIGHTS, action -> action.withOwners(SoundRecord.CHILD, NOBODY));
        assertThat(Parts.of(nobody).dangling())
                .containsExactly(new Parts.Fault(Optional.of(SubjectId.of("AC-1")), "/plan/actions/0/owners/1"));
    }
}
