// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.evidence.ReferralAnswer;
import io.github.tafhsb.policy.Policy;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Each of the organisation's questions for referring an image incident at once is answered, and every "yes" was referred, or
 * somebody decided otherwise and says why.
 */
public final class ReferralQuestionsAreAnswered extends Rule<ImageIncident> {

    /** Declares the rule. */
    public ReferralQuestionsAreAnswered() {
        super(
                "C21",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                ImageIncident.class,
                "https://canschools.co.uk/927/sexting",
                "inference");
    }

    @Override
    public Finding judge(ImageIncident image, Facts facts) {
        List<Code> questions = facts.the(Policy.class).orElseThrow().getReferralQuestions();
        if (questions.isEmpty()) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        List<ReferralAnswer> answers = image.getReferral();
        Finding.Breaches breaches = Finding.breaches()
                .addIf(questions.stream().anyMatch(question -> isOpen(question, answers)), "referral", "open");
        for (int i = 0; i < answers.size(); i++) {
            if (needsReferral(answers.get(i))) {
                breaches.addIf(true, "referral/" + i, "notReferred");
            }
        }
        return breaches.finding();
    }

    private static boolean isOpen(Code question, List<ReferralAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.getQuestion().isSameAs(question))
                .noneMatch(answer -> answer.getAnswer()
                        .filter(said -> !(said instanceof Answer.NotAsked))
                        .isPresent());
    }

    private static boolean needsReferral(ReferralAnswer answer) {
        boolean yes = answer.getAnswer().filter(said -> said.is(YesNo.YES)).isPresent();
        boolean referred =
                answer.getReferredOn().isPresent() && answer.getReferredTo().isPresent();
        boolean decided =
                answer.getDecision().isPresent() && answer.getDecidedBy().isPresent();
        return yes && !referred && !decided;
    }
}
