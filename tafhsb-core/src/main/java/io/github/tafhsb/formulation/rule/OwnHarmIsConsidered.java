// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.formulation.rule;

import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.Standing;
import io.github.tafhsb.evidence.StandingStatus;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.OwnHarm;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether the child has been harmed, was pressed or exploited, and has seen pornography: each is answered. Where somebody pressed or
 * exploited the child, or that is not known, it is said what protects the child from them.
 *
 * <p>Any answer counts, also that nobody asked, with a reason: what counts is that somebody considered it. While something must not
 * be discussed yet, or police look into viewing, nobody is sent to ask the child about pressure or pornography. Where an adult may
 * exploit the child, D28 asks what protects them.
 */
public final class OwnHarmIsConsidered extends Rule<Formulation> {
    private static final Set<StandingStatus> LOOKED_INTO = EnumSet.of(StandingStatus.ALLEGED, StandingStatus.CHARGED);

    /** Declares the rule. */
    public OwnHarmIsConsidered() {
        super(
                "D12",
                1,
                Level.BLOCKS,
                SettledBy.SUPERVISOR_EXCEPTION,
                Formulation.class,
                "https://www.csacentre.org.uk/research-resources/key-messages/harmful-sexual-behaviour-in-online-contexts/",
                "https://www.csacentre.org.uk/guides/sharing-information-to-tackle-child-sexual-abuse/what-information-could-you-or-your-organisation-be-sharing/what-information-does-the-youth-justice-service-hold-that-may-be-useful/sharing-and-using-information-from-an-aim-assessment/");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return formulation
                .getOwnHarm()
                .map(harm -> judge(harm, facts))
                .orElseGet(() -> Finding.notMet("ownHarm", "none"));
    }

    private static Finding judge(OwnHarm harm, Facts facts) {
        boolean open = harm.getCoercion().isEmpty() || harm.getPornography().isEmpty();
        boolean wait = open && mustWait(facts);
        Finding finding = Finding.breaches()
                .addIf(harm.getVictimisation().isEmpty(), "ownHarm/victimisation", "victimisation")
                .addIf(harm.getCoercion().isEmpty() && !wait, "ownHarm/coercion", "coercion")
                .addIf(
                        Exploitation.isUnanswered(harm) && !Exploitation.isByAnAdult(facts),
                        "ownHarm/protection",
                        "unprotected")
                .addIf(harm.getPornography().isEmpty() && !wait, "ownHarm/pornography", "pornography")
                .finding();
        return wait && finding instanceof Finding.Met ? Finding.notApplicable(NotApplicable.NOT_YET) : finding;
    }

    private static boolean mustWait(Facts facts) {
        return facts.all(Embargo.class).stream().anyMatch(embargo -> embargo.appliesOn(facts.today()))
                || facts.all(Behaviour.class).stream().anyMatch(OwnHarmIsConsidered::isViewingLookedInto);
    }

    /** Police have not ended their part in what they say was viewed. */
    private static boolean isViewingLookedInto(Behaviour behaviour) {
        return behaviour.getKinds().contains(BehaviourKind.ILLEGAL_VIEWING)
                && behaviour.getStanding()
                        .map(Standing::getStatus)
                        .filter(LOOKED_INTO::contains)
                        .isPresent();
    }
}
