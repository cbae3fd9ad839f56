// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.people.PersonInvolved;
import io.github.tafhsb.people.SeparatePlanReference;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.safetyplan.OtherChildren;
import io.github.tafhsb.safetyplan.OtherChildrenSetting;
import io.github.tafhsb.safetyplan.SafetyPlan;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plan considers other children, and everybody affected has a plan of their own that somebody confirmed or denied.
 *
 * <p>Children who live where the child lives, a placement included, are considered in so many words, also beside those who visit;
 * school, community and online may be. Affected is whoever has that role, and whoever a behaviour names, a brother or sister too.
 * Their own plan is met by an answer to whether it exists and, where it does, by who holds it; nothing else of it belongs here.
 */
public final class EverybodyElseIsConsidered extends Rule<Assessment> {
    private static final Set<OtherChildrenSetting> WHERE_THE_CHILD_LIVES =
            EnumSet.of(OtherChildrenSetting.HOUSEHOLD, OtherChildrenSetting.PLACEMENT);

    /** Declares the rule. */
    public EverybodyElseIsConsidered() {
        super(
                "E06",
                1,
                Level.BLOCKS,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://seftonscp.procedures.org.uk/yzkytss/children-in-specific-circumstances/children-who-present-with-harmful-sexual-behaviours",
                "https://www.proceduresonline.com/eastriding/ch/p_isp_ch_yp.html",
                "https://yjresourcehub.uk/safety-planning-in-education-a-guide-for-professionals-supporting-children-following-incidents-of-harmful-sexual-behaviour-centre-for-expertise-on-child-sexual-abuse-september-2022/");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        Finding.Breaches breaches = Finding.breaches();
        assessment.getPlan().filter(plan -> !plan.hasEndedBy(facts.today())).ifPresent(plan -> {
            Set<OtherChildrenSetting> considered = considered(plan);
            boolean missed = considered.stream().noneMatch(WHERE_THE_CHILD_LIVES::contains)
                    && Household.hasOtherChildren(facts);
            breaches.addIf(considered.isEmpty(), "plan/otherChildren", "others");
            boolean visitors = considered.contains(OtherChildrenSetting.VISITING) && !Household.hasKnownChildren(facts);
            breaches.addIf(
                    !considered.isEmpty() && missed, "plan/otherChildren", visitors ? "placement" : "household");
        });
        Set<PersonId> affected = Affected.people(facts);
        for (int i = 0; i < assessment.getPeople().size(); i++) {
            PersonInvolved person = assessment.getPeople().get(i);
            boolean open = affected.contains(person.getId()) && !hasOwnPlan(person);
            breaches.addIf(open, "people/" + i + "/separatePlan", "affected");
        }
        return assessment.getPlan().isEmpty() && affected.isEmpty()
                ? Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE)
                : breaches.finding();
    }

    private static Set<OtherChildrenSetting> considered(SafetyPlan plan) {
        return plan.getOtherChildren().stream()
                .filter(others -> others.getConsidered().isPresent())
                .map(OtherChildren::getSetting)
                .collect(Collectors.toSet());
    }

    private static boolean hasOwnPlan(PersonInvolved person) {
        Optional<SeparatePlanReference> plan = person.getSeparatePlan();
        Optional<Answer<YesNo>> exists = plan.flatMap(SeparatePlanReference::getExists);
        return exists.isPresent()
                && (!exists.get().is(YesNo.YES)
                        || plan.flatMap(SeparatePlanReference::getHolder).isPresent());
    }
}
