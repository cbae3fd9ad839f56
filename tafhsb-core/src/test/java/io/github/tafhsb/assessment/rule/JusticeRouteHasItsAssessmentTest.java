// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static io.github.tafhsb.assessment.SoundRecord.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.host.HostTool;
import io.github.tafhsb.host.JusticeRoute;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JusticeRouteHasItsAssessmentTest {
    private final Rule<?> rule = new JusticeRouteHasItsAssessment();
    private final Assessment sound = SoundRecord.assessment();

    @Test
    void is_met_by_outcome_21_without_another_assessment() {
        assertThatRule(rule).isMetBy(sound);
    }

    @Test
    void is_met_when_the_assessment_of_the_route_is_named() {
        assertThatRule(rule).isMetBy(sound.withJusticeRoute(JusticeRoute.STATUTORY_ORDER)
                .update(HOST, host -> host.withTool(HostTool.ASSET_PLUS)));
    }

    @Test
    void is_broken_when_nobody_said_the_route() {
        assertThatRule(rule).isBrokenBy(sound.withJusticeRoute(Optional.empty()), "/justiceRoute");
    }

    @Test
    void is_broken_when_an_order_has_no_asset_plus() {
        assertThatRule(rule).isBrokenBy(sound.withJusticeRoute(JusticeRoute.STATUTORY_ORDER), "/hosts");
    }

    @Test
    void is_broken_when_a_diversion_has_no_assessment_of_its_own() {
        assertThatRule(rule).isBrokenBy(sound.withJusticeRoute(JusticeRoute.OUT_OF_COURT), "/hosts");
    }

    @Test
    void leaves_a_record_without_any_host_to_the_rule_about_it() {
        assertThatRule(rule).doesNotApplyTo(sound.withJusticeRoute(JusticeRoute.DIVERSION).withHosts(), NotApplicable.SAID_BY_ANOTHER_RULE);
    }

    @Test
    void has_nothing_to_judge_where_neither_police_nor_youth_justice_had_a_part() {
        assertThatRule(rule).doesNotApplyTo(sound.withJusticeRoute(Optional.empty()).withEvents(), NotApplicable.NOTHING_TO_JUDGE);
    }

    @Test
    void names_the_assessment_that_the_route_asks_for() {
        assertThat(SchoolImageCase.told(rule, sound.withJusticeRoute(JusticeRoute.STATUTORY_ORDER))).containsExactly("order");
        assertThat(SchoolImageCase.told(rule, sound.withJusticeRoute(JusticeRoute.OUT_OF_COURT))).containsExactly("diversion");
    }

    @Test
    void what_youth_justice_told_makes_it_a_matter_of_justice() {
        Assessment quiet = sound.withJusticeRoute(Optional.empty()).withEvents();
        Source source = Source.builder().kind(SourceKind.YOUTH_JUSTICE).build();
        assertThatRule(rule).isBrokenBy(quiet.update(SoundRecord.TUTORS, item -> item.withSource(source)), "/justiceRoute");
    }
}
