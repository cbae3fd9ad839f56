// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.formulation.Discussed;
import io.github.tafhsb.formulation.Formulation;
import io.github.tafhsb.formulation.rule.Reasoning;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.PersonRole;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The formulation was discussed with the child and with somebody who looks after them, or somebody says why not.
 *
 * <p>A reason that names nobody counts for everybody. Nobody has to discuss it with somebody who is no longer involved, or whom it is
 * not safe to contact. While something must not be discussed yet, or is to be agreed with the police first, it is not yet to be asked.
 */
public final class FormulationIsDiscussed extends Rule<Formulation> {
    private static final Set<PersonRole> CARERS =
            EnumSet.of(PersonRole.PARENT, PersonRole.CARER, PersonRole.FOSTER_CARER);

    /** Declares the rule. */
    public FormulationIsDiscussed() {
        super(
                "D16",
                1,
                Level.WARNS,
                SettledBy.ANSWER,
                Formulation.class,
                "http://www.yumpu.com/en/document/view/51226285/dcp-guidelines-for-formulation");
    }

    @Override
    public Finding judge(Formulation formulation, Facts facts) {
        return Reasoning.tooEarly(formulation).orElseGet(() -> {
            Set<With> missing = missing(formulation, facts);
            if (missing.isEmpty()) {
                return Finding.met();
            }
            if (mustWait(facts)) {
                return Finding.notApplicable(NotApplicable.NOT_YET);
            }
            return Finding.notMet(
                    "discussed", missing.size() > 1 ? "nobody" : missing.contains(With.CHILD) ? "child" : "carer");
        });
    }

    /** With whom it has to be discussed. */
    enum With {
        CHILD,
        CARER
    }

    /** With whom this rule asks to discuss it today; nobody where it has nothing to say. */
    static Set<With> outstanding(Facts facts) {
        return facts.the(Formulation.class)
                .filter(formulation -> Reasoning.tooEarly(formulation).isEmpty() && !mustWait(facts))
                .map(formulation -> missing(formulation, facts))
                .orElse(Set.of());
    }

    private static boolean mustWait(Facts facts) {
        return Embargoes.apply(facts) || PoliceAgreedToTheTalk.isToBeAgreedFirst(facts);
    }

    private static Set<With> missing(Formulation formulation, Facts facts) {
        Set<Optional<PersonId>> heard = new HashSet<>();
        formulation.getDiscussed().stream()
                .filter(each -> each.getPerson().isPresent() || each.getNotBecause().isPresent())
                .map(Discussed::getPerson)
                .forEach(heard::add);
        boolean child = heard.contains(Optional.empty())
                || facts.the(Child.class).filter(one -> !heard.contains(Optional.of(one.getId()))).isEmpty();
        boolean carer = heard.contains(Optional.empty()) || isWithACarer(heard, facts);
        Set<With> missing = EnumSet.noneOf(With.class);
        if (!child) {
            missing.add(With.CHILD);
        }
        if (!carer) {
            missing.add(With.CARER);
        }
        return missing;
    }

    private static boolean isWithACarer(Set<Optional<PersonId>> heard, Facts facts) {
        Set<PersonId> carers = new HashSet<>();
        facts.all(PersonInvolved.class).stream()
                .filter(person -> isToBeAsked(person, facts))
                .forEach(person -> carers.add(person.getId()));
        return carers.isEmpty() || carers.stream().map(Optional::of).anyMatch(heard::contains);
    }

    private static boolean isToBeAsked(PersonInvolved person, Facts facts) {
        return CARERS.contains(person.getRole())
                && !person.hasLeftBy(facts.today())
                && person.getSafeToContact().filter(safe -> safe.is(YesNo.NO)).isEmpty();
    }
}
