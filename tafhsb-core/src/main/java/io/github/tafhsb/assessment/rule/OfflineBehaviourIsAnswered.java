// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.evidence.ContinuumPoint;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.List;
import java.util.Optional;

/**
 * It is said whether there has been harmful sexual behaviour offline too; where there has, a fuller assessment looks at it.
 *
 * <p>A behaviour recorded as offline answers the question by itself. "Not asked" does not. "No" is wrong beside any such behaviour,
 * and "not known" beside one that the child accepts or a court found: of what is only alleged it may be the honest answer.
 */
public final class OfflineBehaviourIsAnswered extends Rule<Assessment> {

    /** Declares the rule. */
    public OfflineBehaviourIsAnswered() {
        super(
                "A11",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Assessment.class,
                "http://aimproject.org.uk/?event=technology-assisted-hsb-partnership-between-aim-and-nspcc",
                "https://www.nspcc.org.uk/services-and-resources/research-and-resources/2017/exploring-technology-assisted-harmful-sexual-behaviour/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Behaviour> offline = assessment.getBehaviours().stream()
                .filter(OfflineBehaviourIsAnswered::isOffline)
                .toList();
        boolean recorded = !offline.isEmpty();
        Optional<Answer<YesNo>> answer = assessment.getOfflineBehaviour().filter(OfflineBehaviourIsAnswered::answers);
        if (answer.isEmpty() && !recorded) {
            return Finding.notMet("offlineBehaviour", "notAnswered");
        }
        if (answer.filter(said -> isContradicted(said, offline)).isPresent()) {
            return Finding.notMet("offlineBehaviour", "contradicted");
        }
        boolean yes = recorded || answer.filter(said -> said.is(YesNo.YES)).isPresent();
        boolean covered =
                answer.filter(said -> said instanceof Answer.CoveredInHost).isPresent();
        if (!yes || covered || !assessment.getHosts().isEmpty()) {
            return Finding.met();
        }
        return Exceptions.letPass(assessment, "A07", facts.today(), List.of(assessment.getId()))
                ? Finding.notMet("hosts", "notCovered")
                : Finding.notApplicable(NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    private static boolean answers(Answer<YesNo> answer) {
        return !(answer instanceof Answer.NotAsked) && !(answer instanceof Answer.NotApplicable);
    }

    private static boolean isContradicted(Answer<YesNo> said, List<Behaviour> offline) {
        return said.is(YesNo.NO) && !offline.isEmpty()
                || said instanceof Answer.NotKnown && offline.stream().anyMatch(OfflineBehaviourIsAnswered::isEstablished);
    }

    private static boolean isEstablished(Behaviour behaviour) {
        return behaviour
                .getStanding()
                .map(Standing::getStatus)
                .filter(status -> status == StandingStatus.ACCEPTED || status == StandingStatus.FOUND)
                .isPresent();
    }

    private static boolean isOffline(Behaviour behaviour) {
        boolean offline = behaviour
                .getMode()
                .filter(mode -> mode == BehaviourMode.OFFLINE || mode == BehaviourMode.BOTH)
                .isPresent();
        boolean expected = behaviour
                .getContinuum()
                .filter(placed -> placed.getPoint() == ContinuumPoint.NORMAL)
                .isPresent();
        return offline && !expected;
    }
}
