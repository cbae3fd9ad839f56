// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Answer.ACCEPTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.json.agreement.Answer.Says;
import io.github.tafhsb.json.agreement.Disagreements.Disagreement;
import io.github.tafhsb.json.agreement.Judged.Known;
import io.github.tafhsb.json.gen.Node;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is let pass when verdicts are compared is what is written down, and no more: a validator that has learnt better is noticed. */
class DisagreementsTest {
    private static final Answer REFUSES = Answer.refuses("for a reason");

    static Stream<Disagreement> disagreements() {
        return Disagreements.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("disagreements")
    void are_as_the_reader_and_networknt_judge_today(Disagreement each) {
        Judged judged = Judged.of(each.trial());

        assertThat(judged.ours().says()).as("%s", judged).isEqualTo(each.ours());
        assertThat(judged.networknt().says()).as("%s", judged).isEqualTo(each.networknt());
    }

    @Test
    void are_as_ajv_judges_today() throws Exception {
        Node.skipIf(Node.missing());
        try (Ajv ajv = new Ajv()) {
            List<Answer> answers = ajv.ask(disagreements().map(Disagreement::trial).toList()).get();

            assertThat(answers).extracting(Answer::says).containsExactlyElementsOf(disagreements().map(Disagreement::ajv).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("disagreements")
    void are_let_pass_only_as_they_are(Disagreement each) {
        Judged judged = Judged.of(each.trial());
        Answer ajv = each.ajv() == Says.ACCEPTS ? ACCEPTS : REFUSES;

        assertThat(judged.with(ajv).isAgreed()).isTrue();
        assertThat(new Judged(each.trial(), Answer.fails("throws"), judged.networknt(), ajv).isAgreed()).isFalse();
        assertThat(new Judged(each.trial(), judged.ours(), Answer.fails("throws"), ajv).isAgreed()).isFalse();
    }

    @Test
    void are_noticed_whoever_says_otherwise() {
        Trial sound = new Disagreement("sound", "\"youngest\":1.5", Says.REFUSES, Says.REFUSES, Says.REFUSES, "").trial();

        assertThat(new Judged(sound, ACCEPTS, ACCEPTS, ACCEPTS).isAgreed()).isTrue();
        assertThat(new Judged(sound, REFUSES, REFUSES, REFUSES).isAgreed()).isTrue();
        assertThat(new Judged(sound, REFUSES, ACCEPTS, ACCEPTS).isAgreed()).isFalse();
        assertThat(new Judged(sound, ACCEPTS, REFUSES, ACCEPTS).isAgreed()).isFalse();
        assertThat(new Judged(sound, ACCEPTS, ACCEPTS, REFUSES).isAgreed()).isFalse();
        assertThat(new Judged(sound, REFUSES, REFUSES, ACCEPTS).known()).isEmpty();
    }

    @Test
    void are_counted() {
        assertThat(known(Disagreements.ALL.get(0))).containsExactly(Known.NETWORKNT_THROWS);
        assertThat(known(Disagreements.ALL.get(1))).containsExactly(Known.AJV_SEES_A_DOUBLE);
    }

    private static Iterable<Known> known(Disagreement each) {
        return Judged.of(each.trial()).with(each.ajv() == Says.ACCEPTS ? ACCEPTS : REFUSES).known();
    }
}
