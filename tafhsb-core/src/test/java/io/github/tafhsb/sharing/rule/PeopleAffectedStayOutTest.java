// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.sharing.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.AFFECTED;
import static io.github.tafhsb.assessment.SoundRecord.PASSED_ON;
import static io.github.tafhsb.assessment.SoundRecord.SHARE;
import static io.github.tafhsb.assessment.SoundRecord.TUTORS;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.HandlingRestriction;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.sharing.DisclosureDecision;
import org.junit.jupiter.api.Test;

class PeopleAffectedStayOutTest {
    private final Rule<?> rule = new PeopleAffectedStayOut();
    private final Assessment sharing = SoundRecord.sharing();
    private final Assessment theirs = sharing.update(
            TUTORS, item -> item.withStatements(item.getStatements().get(0).withWhose(AFFECTED)));

    @Test
    void lets_pass_what_others_told() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing);
    }

    @Test
    void tells_what_a_person_affected_told() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(theirs, "/disclosures/0/items/0");
    }

    @Test
    void tells_what_came_from_a_person_affected() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(TUTORS, item -> item.withSource(
                        Source.builder().kind(SourceKind.PERSON_AFFECTED).build())),
                "/disclosures/0/items/0");
    }

    @Test
    void tells_their_own_entry() {
        assertThatRule(rule).beforeSharing(SHARE).isBrokenBy(
                sharing.update(SHARE, share -> share.withItems(SubjectId.of(AFFECTED))), "/disclosures/0/items/0");
    }

    @Test
    void leaves_what_must_stay_anyway_to_the_rule_about_it() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(theirs.update(TUTORS, item -> item.withHandling(
                Handling.builder().restriction(HandlingRestriction.NOT_SHARED).build())));
    }

    @Test
    void takes_a_reference_for_no_detail() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withItems(SubjectId.of(PASSED_ON))));
    }

    @Test
    void leaves_alone_whoever_is_named_and_was_not_affected() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(sharing.update(SHARE, share -> share.withItems(SubjectId.of(SoundRecord.MOTHER))));
    }

    @Test
    void has_nothing_to_say_of_what_is_kept_back() {
        assertThatRule(rule).beforeSharing(SHARE).letsPass(theirs.update(SHARE, share -> share.withDecision(DisclosureDecision.NOT_SHARED)));
    }
}
