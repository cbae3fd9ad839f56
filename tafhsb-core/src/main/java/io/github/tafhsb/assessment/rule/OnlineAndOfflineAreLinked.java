// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourMode;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.rule.Reasoning;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where behaviour was displayed offline as well, the formulation says how it hangs together with what happened online.
 *
 * <p>Where none is known offline there is nothing to link; whether anybody asked is told by A11.
 */
public final class OnlineAndOfflineAreLinked extends Rule<Assessment> {
    private static final Set<BehaviourMode> OFFLINE = EnumSet.of(BehaviourMode.OFFLINE, BehaviourMode.BOTH);

    /** Declares the rule. */
    public OnlineAndOfflineAreLinked() {
        super(
                "D11",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Assessment.class,
                "http://aimproject.org.uk/?event=technology-assisted-hsb-partnership-between-aim-and-nspcc");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Optional<Formulation> formulation = assessment.getFormulation();
        if (formulation.isEmpty() || !isOfflineToo(assessment)) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Reasoning.tooEarly(formulation.get())
                .orElseGet(() -> Finding.metIf(
                        formulation.get().getOnlineOfflineLink().isPresent(), "formulation/onlineOfflineLink"));
    }

    private static boolean isOfflineToo(Assessment assessment) {
        return assessment.getOfflineBehaviour().filter(answer -> answer.is(YesNo.YES)).isPresent()
                || assessment.getBehaviours().stream()
                        .map(Behaviour::getMode)
                        .anyMatch(mode -> mode.filter(OFFLINE::contains).isPresent());
    }
}
