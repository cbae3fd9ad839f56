// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.people.rule;

import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.LearningDisability;
import io.github.tafhsb.people.Need;
import io.github.tafhsb.people.NeedKind;
import io.github.tafhsb.people.NeedStatus;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;

/**
 * Somebody asked whether there is autism, ADHD or a speech, language or communication need; where one is established, and where a
 * learning disability is or may yet be, it is said how the work was adapted.
 *
 * <p>Any status is an answer, also that it is not known. Another need, said in words, is not asked about; how the work was adapted to a
 * learning disability may stand with any of them. Before anybody has said anything of a learning disability, A05 asks first.
 */
public final class AdaptationIsSaid extends Rule<Child> {

    /** Declares the rule. */
    public AdaptationIsSaid() {
        super(
                "A20",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Child.class,
                "https://www.nspcc.org.uk/services-and-resources/impact-evidence-evaluation-child-protection/impact-and-evidence-insights/technology-assisted-HSB-practice-resource/",
                "https://www.nice.org.uk/guidance/ng55/chapter/Recommendations",
                "inference");
    }

    @Override
    public Finding judge(Child child, Facts facts) {
        List<Need> needs = child.getNeeds();
        if (child.getLearningDisability().isEmpty() && needs.isEmpty()) {
            return Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
        }
        Finding.Breaches breaches = Finding.breaches()
                .addIf(needs.stream().noneMatch(AdaptationIsSaid::isAskedAbout), "needs", "unasked")
                .addIf(
                        mayHaveLearningDisability(child)
                                && needs.stream().allMatch(need -> need.getAdaptation().isEmpty()),
                        "learningDisability",
                        "disability");
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            breaches.addIf(
                    isAskedAbout(need)
                            && need.getStatus() == NeedStatus.YES
                            && need.getAdaptation().isEmpty(),
                    "needs/" + i + "/adaptation",
                    "need");
        }
        return breaches.finding();
    }

    private static boolean isAskedAbout(Need need) {
        return need.getKind() != NeedKind.OTHER;
    }

    private static boolean mayHaveLearningDisability(Child child) {
        return child.getLearningDisability()
                .map(LearningDisability::getStatus)
                .filter(status -> status == NeedStatus.YES || status == NeedStatus.BEING_ASSESSED)
                .isPresent();
    }
}
