// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Writing.line;
import static io.github.tafhsb.quickstart.Writing.person;
import static io.github.tafhsb.quickstart.Writing.says;

import io.github.tafhsb.applicability.ScopeDecision;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Closure;
import io.github.tafhsb.assessment.Entry;
import io.github.tafhsb.assessment.EntryContent;
import io.github.tafhsb.assessment.EntryId;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.IssuedPlanId;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Passage;
import java.util.Map;
import java.util.function.Function;

/**
 * Outside the edition, by age and because of a learning disability: what was learnt is kept, a simple plan is issued
 * and the work is closed, and none of it can pass for a completed assessment.
 *
 * <p>Everybody in it is invented. The record itself holds references only; {@link #names()} is what a host would look
 * up.
 */
public final class Case03 {
    static final AssessmentId ASSESSMENT = AssessmentId.of("asm-0377");

    static final PersonId CHILD = person("CH-1");
    static final PersonId MOTHER = person("P-mother");
    static final PersonId CLASSMATE = person("P-classmate-1");
    static final PersonId OTHER_CLASSMATE = person("P-classmate-2");
    static final PersonId EARLY_HELP = person("EH-1");

    private static final Map<PersonId, String> NAMES =
            Map.of(CHILD, "Sam", MOTHER, "Sam’s mother", EARLY_HELP, "Ms L. Ferris");

    private Case03() {}

    /** {@return what the worker wrote down, before anybody asked whether the edition is for this child} */
    public static Assessment draft() {
        Assessment begun = Assessment.begin(ASSESSMENT).withReference(line("CS-2026-0377"));
        Assessment collected = Case03Evidence.collect(Case03Situation.collect(begun));
        return Case03Plan.plan(Case03Plan.formulate(collected));
    }

    /** {@return the draft with the decision to work outside the edition} */
    public static Assessment withScopeDecision() {
        return draft().withScopeDecision(ScopeDecision.builder()
                .decidedBy(EARLY_HELP)
                .reason(noted("""
                        He is 11 years 4 months old and has a moderate learning disability. This edition is not \
                        intended for under-12s and is unsuitable with a learning disability."""))
                .usedInstead(noted("AIM Under 12s: a referral was made on 12 May."))
                .build());
    }

    /** {@return the simple plan as it was issued; it says of itself that the case is outside the edition} */
    public static IssuedPlan issuedPlan() {
        return withScopeDecision().issuePlan(IssuedPlanId.of("plan-issue-1"), 1).orElseThrow();
    }

    /** {@return the record of the case: no signed version, one issued plan, closed outside the edition} */
    public static CaseRecord closure() {
        return CaseRecord.builder()
                .id(ASSESSMENT)
                .reference(line("CS-2026-0377"))
                .addPlan(issuedPlan())
                .addEntry(Entry.builder()
                        .id(EntryId.of("entry-1"))
                        .version(1)
                        .by(EARLY_HELP)
                        .what(new EntryContent.Closed(Closure.builder()
                                .closedBy(EARLY_HELP)
                                .reason(noted("Outside the edition. An AIM Under 12s referral was made on 12 May."))
                                .outsideEdition(YesNo.YES)
                                .build()))
                        .build())
                .build();
    }

    /** {@return what a host would show for a reference; the reference itself where the case file gives no name} */
    public static Function<PersonId, String> names() {
        return id -> NAMES.getOrDefault(id, id.value());
    }

    private static Passage noted(String words) {
        return says(EARLY_HELP, words);
    }
}
