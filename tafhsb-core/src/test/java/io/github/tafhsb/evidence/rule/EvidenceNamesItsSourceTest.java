// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.evidence.rule;

import static io.github.tafhsb.assessment.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SchoolImageCase;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.evidence.CarriedOver;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.evidence.StatementKind;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceNamesItsSourceTest {
    private final Rule<?> rule = new EvidenceNamesItsSource();

    private static Assessment from(Source source) {
        return SchoolImageCase.withFirstEvidence(item -> item.withSource(source));
    }

    private static Assessment saying(Statement... statements) {
        return SchoolImageCase.withFirstEvidence(item -> item.withStatements(statements));
    }

    private static Statement undated(String id, StatementKind kind) {
        return Statement.builder().id(StatementId.of(id)).kind(kind).build();
    }

    @Test
    void is_met_when_source_and_dates_are_there() {
        assertThatRule(rule).isMetBy(SchoolImageCase.inGoodOrder());
    }

    @Test
    void asks_for_the_kind_of_source() {
        Assessment unsourced = SchoolImageCase.withFirstEvidence(item -> item.withSource(Optional.empty()));

        assertThatRule(rule).isBrokenBy(unsourced, "/evidence/0/source");
        assertThatRule(rule)
                .isBrokenBy(from(Source.builder().role(Line.of("Teacher")).build()), "/evidence/0/source");
        assertThat(SchoolImageCase.told(rule, unsourced)).containsExactly("noKind");
    }

    @Test
    void asks_who_the_source_is() {
        Assessment anonymous = from(Source.builder().kind(SourceKind.PEER).build());

        assertThatRule(rule).isBrokenBy(anonymous, "/evidence/0/source");
        assertThat(SchoolImageCase.told(rule, anonymous)).containsExactly("noOne");
    }

    @Test
    void a_source_withheld_by_police_cannot_be_named_and_the_child_needs_no_naming() {
        assertThatRule(rule)
                .isMetBy(from(
                        Source.builder().kind(SourceKind.WITHHELD_BY_POLICE).build()));
        assertThatRule(rule)
                .isMetBy(from(Source.builder().kind(SourceKind.CHILD).build()));
    }

    @Test
    void an_older_record_is_named_as_itself() {
        Source older = Source.builder().kind(SourceKind.PREVIOUS_RECORD).build();
        CarriedOver from =
                CarriedOver.builder().record(Line.of("AIM2 report, 2023")).build();

        assertThatRule(rule)
                .isMetBy(SchoolImageCase.withFirstEvidence(
                        item -> item.withSource(older).withCarriedOver(from)));
        assertThatRule(rule).isBrokenBy(from(older), "/evidence/0/source");
    }

    @Test
    void asks_when_it_was_obtained() {
        assertThatRule(rule)
                .isBrokenBy(
                        SchoolImageCase.withFirstEvidence(item -> item.withObtainedOn(Optional.empty())),
                        "/evidence/0/obtainedOn");
    }

    @Test
    void points_at_the_one_statement_that_has_no_date() {
        Statement dated = SchoolImageCase.statement("dated", StatementKind.FACT, "2026-01");

        assertThatRule(rule)
                .isBrokenBy(
                        saying(dated, undated("undated", StatementKind.ACCOUNT)),
                        "/evidence/0/statements/1/happenedOn");
    }

    @Test
    void tells_once_of_several_statements_without_a_date() {
        assertThatRule(rule)
                .isBrokenBy(
                        saying(undated("one", StatementKind.ACCOUNT), undated("two", StatementKind.FACT)),
                        "/evidence/0/statements");
    }

    @Test
    void that_a_date_is_not_known_is_an_answer() {
        Statement unknown = undated("unknown", StatementKind.ACCOUNT)
                .withHappenedOn(new Answer.NotKnown<>(Passage.of("Nobody noted the day.")));

        assertThatRule(rule).isMetBy(saying(unknown));
    }

    @Test
    void an_opinion_tells_of_nothing_that_happened_on_a_day() {
        assertThatRule(rule)
                .isMetBy(saying(undated("view", StatementKind.OPINION), undated("reading", StatementKind.ANALYSIS)));
    }

    @Test
    void tells_each_defect_of_an_item() {
        Assessment bare = SchoolImageCase.withFirstEvidence(item -> item.withSource(Optional.empty())
                .withObtainedOn(Optional.empty())
                .withStatements(undated("one", StatementKind.FACT)));

        assertThatRule(rule)
                .isBrokenBy(
                        bare, "/evidence/0/source", "/evidence/0/obtainedOn", "/evidence/0/statements/0/happenedOn");
    }

    @Test
    void tells_once_of_what_many_items_lack() {
        Assessment sound = SchoolImageCase.inGoodOrder();
        Assessment undated = sound.withEvidence(
                bare("one"), bare("two"), bare("three").withSource(Optional.empty()));

        assertThatRule(rule).isBrokenBy(undated, "/evidence", "/evidence/2/source");
        assertThatRule(rule)
                .isBrokenBy(sound.withEvidence(bare("one"), bare("two")), "/evidence/0/obtainedOn", "/evidence/1/obtainedOn");
    }

    private static EvidenceItem bare(String id) {
        return EvidenceItem.builder()
                .id(EvidenceId.of(id))
                .source(Source.builder().kind(SourceKind.CHILD).build())
                .build();
    }

    @Test
    void has_nothing_to_judge_without_evidence() {
        assertThatRule(rule)
                .doesNotApplyTo(SchoolImageCase.inGoodOrder().withEvidence(), NotApplicable.NOTHING_TO_JUDGE);
    }
}
