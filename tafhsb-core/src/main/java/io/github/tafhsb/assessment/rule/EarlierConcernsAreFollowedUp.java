// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EarlierConcern;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/**
 * Once somebody explains what is going on, it is said whether there were earlier concerns about sexual behaviour; each is listed with
 * its date, what was done and what came of it.
 *
 * <p>That nobody asked is no answer. What one of them lacks is told once.
 */
public final class EarlierConcernsAreFollowedUp extends Rule<Assessment> {

    /** Declares the rule. */
    public EarlierConcernsAreFollowedUp() {
        super(
                "C27",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://www.justiceinspectorates.gov.uk/hmicfrs/news/releases/0022013-children-and-young-people-who-sexually-offend-missed-opportunities-to-prevent-reoffending/",
                "https://researchingreform.net/2013/02/07/new-report-shows-opportunities-missed-to-prevent-young-people-from-committing-sexual-offences/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<EarlierConcern> concerns = assessment.getEarlierConcerns();
        Optional<Answer<YesNo>> answer =
                assessment.getAnyEarlierConcerns().filter(said -> !(said instanceof Answer.NotAsked));
        if (concerns.isEmpty() && !Enquiries.isExplained(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        boolean yes = answer.filter(said -> said.is(YesNo.YES)).isPresent();
        boolean no = answer.filter(said -> said.is(YesNo.NO)).isPresent();
        Finding.Breaches breaches = Finding.breaches()
                .addIf(concerns.isEmpty() && answer.isEmpty(), "anyEarlierConcerns", "notAnswered")
                .addIf(!concerns.isEmpty() && no, "anyEarlierConcerns", "contradicted")
                .addIf(concerns.isEmpty() && yes, "earlierConcerns", "notListed");
        for (int i = 0; i < concerns.size(); i++) {
            breaches.addIf(!isFollowedUp(concerns.get(i)), "earlierConcerns/" + i, "open");
        }
        return breaches.finding();
    }

    private static boolean isFollowedUp(EarlierConcern concern) {
        return concern.getOn().isPresent()
                && concern.getWhat().isPresent()
                && concern.getDone().isPresent()
                && concern.getOutcome().isPresent();
    }
}
