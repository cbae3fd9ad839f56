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
import io.github.tafhsb.time.Day;
import java.util.List;

/**
 * Each of the organisation's questions for referring an image incident at once is answered, and every "yes" was referred, or
 * somebody decided otherwise and says why.
 *
 * <p>A "yes" that is recorded calls for a referral whether or not the question still stands in the organisation's list. A referral
 * dated after today has not been made.
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
        List<ReferralAnswer> answers = image.getReferral();
        if (questions.isEmpty() && answers.stream().noneMatch(answer -> needsReferral(answer, facts.today()))) {
            return Finding.notApplicable(NotApplicable.NO_LOCAL_LIMIT);
        }
        Finding.Breaches breaches = Finding.breaches()
                .addIf(questions.stream().anyMatch(question -> isOpen(question, answers)), "referral", "open");
        for (int i = 0; i < answers.size(); i++) {
            if (needsReferral(answers.get(i), facts.today())) {
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

    private static boolean needsReferral(ReferralAnswer answer, Day today) {
        boolean yes = answer.getAnswer().filter(said -> said.is(YesNo.YES)).isPresent();
        boolean referred = answer.getReferredOn().filter(on -> on.compareTo(today) <= 0).isPresent()
                && answer.getReferredTo().isPresent();
        boolean decided =
                answer.getDecision().isPresent() && answer.getDecidedBy().isPresent();
        return yes && !referred && !decided;
    }
}
