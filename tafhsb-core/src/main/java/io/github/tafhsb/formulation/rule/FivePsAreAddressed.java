// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.applicability.EditionProfile;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.FactorKind;
import io.github.tafhsb.formulation.FiveP;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.LeftBlank;
import io.github.tafhsb.formulation.Presence;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Under each of the five Ps stands something, or somebody says why nothing does.
 *
 * <p>Only where the edition asks for them: it is one school of formulation among several. What is seen now stands under presenting
 * without anybody marking it, and a strength that is there under protective. One or two that are missing are named, more are told at
 * once.
 */
public final class FivePsAreAddressed extends Rule<Formulation> {
    private static final int NAMED_ONE_BY_ONE = 2;

    /** Declares the rule. */
    public FivePsAreAddressed() {
        super(
                "D04",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "https://hampshirescp.org.uk/?p=7398");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        boolean asked = facts.the(EditionProfile.class).filter(EditionProfile::isFivePsAsked).isPresent();
        if (!asked) {
            return Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
        }
        return Reasoning.tooEarly(formulation).orElseGet(() -> judge(missing(formulation, facts)));
    }

    private static Finding judge(Set<FiveP> missing) {
        if (missing.size() > NAMED_ONE_BY_ONE) {
            return Finding.notMet("factors", "several");
        }
        Finding.Breaches breaches = Finding.breaches();
        missing.forEach(one -> breaches.addIf(true, "factors", one.wire()));
        return breaches.finding();
    }

    private static Set<FiveP> missing(Formulation formulation, Facts facts) {
        Set<FiveP> missing = EnumSet.allOf(FiveP.class);
        if (!facts.all(Behaviour.class).isEmpty()) {
            missing.remove(FiveP.PRESENTING);
        }
        formulation.getFactors().forEach(factor -> missing.removeAll(under(factor)));
        formulation.getLeftBlank().stream()
                .filter(blank -> blank.getReason().isPresent())
                .map(LeftBlank::getFiveP)
                .forEach(missing::remove);
        return missing;
    }

    /** {@return under which of them a factor stands: where it is marked, and as a strength that is there; nowhere if it is not there} */
    public static Set<FiveP> under(Factor factor) {
        Set<FiveP> under = EnumSet.noneOf(FiveP.class);
        if (factor.getPresence().filter(Presence.ABSENT::equals).isEmpty()) {
            under.addAll(factor.getFivePs());
        }
        if (isPresentStrength(factor)) {
            under.add(FiveP.PROTECTIVE);
        }
        return under;
    }

    private static boolean isPresentStrength(Factor factor) {
        return factor.getKind() == FactorKind.STRENGTH
                && factor.getPresence().filter(presence -> presence != Presence.PRESENT).isEmpty();
    }
}
