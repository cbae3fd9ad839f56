// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.review.Review;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A day that was missed has a reason, somebody who decided, and a new day; nothing is re-dated in silence.
 *
 * <p>It looks at a review held late and at open questions past their day, of which several are told once. A plan past its review is
 * told by F01, or by E13.
 */
public final class MissedDaysAreOwned extends Rule<Assessment> {

    /** Declares the rule. */
    public MissedDaysAreOwned() {
        super(
                "F09",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "https://liverpoolscp.proceduresonline.com/chapters/p_init_cp.html",
                "https://rightdecisions.scot.nhs.uk/getting-it-right-for-every-child-young-person-in-highland-interagency-practice-model-child-protection-procedures-2024/child-protection-procedures-effective-assessment-and-planning/responding-to-concerns-about-children-and-young-people-interagency-procedures-2023/child-protection-planning-meetings-cppm/timescales-for-stages-in-child-protection-processes");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Review> late = assessment.getReview().filter(MissedDaysAreOwned::isLate);
        boolean reason = late.filter(review -> review.getLateBecause().isEmpty()).isPresent();
        boolean decided = late.filter(review -> review.getLateDecidedBy().isEmpty()).isPresent();
        List<InformationGap> gaps = assessment.getGaps();
        List<Integer> missed = IntStream.range(0, gaps.size())
                .filter(i -> isMissed(gaps.get(i), facts.today()))
                .boxed()
                .toList();
        return Finding.breaches()
                .addIf(reason || decided, reason ? "review/lateBecause" : "review/lateDecidedBy", "review")
                .addIf(missed.size() == 1, "gaps/" + missed.stream().findFirst().orElse(0) + "/postponed", "gap")
                .addIf(missed.size() > 1, "gaps", "gaps")
                .finding();
    }

    private static boolean isLate(Review review) {
        return review.getPlannedFor()
                .flatMap(planned -> review.getHeldOn().filter(held -> held.compareTo(planned) > 0))
                .isPresent();
    }

    /** Past its day, or given another without a reason or without anybody who decided. */
    private static boolean isMissed(InformationGap gap, Day today) {
        Optional<Postponement> postponed = gap.getPostponed();
        boolean unowned = postponed
                .filter(it -> it.getBecause().isEmpty() || it.getDecidedBy().isEmpty())
                .isPresent();
        Optional<Day> day = postponed.flatMap(Postponement::getUntil).or(gap::getDueOn).or(gap::getAskAgainOn);
        boolean past = day.filter(due -> due.compareTo(today) < 0).isPresent();
        return gap.getEnded().isEmpty() && (past || unowned);
    }
}
