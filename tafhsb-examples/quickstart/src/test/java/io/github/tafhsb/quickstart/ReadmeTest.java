// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.formulation.HypothesisId;
import io.github.tafhsb.formulation.HypothesisStanding;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example in the README is this code, and does what it says. */
class ReadmeTest {

    @Test
    void the_example_settles_what_it_is_told_and_reads_back_equal() {
        // readme
        EvidenceItem letter = EvidenceItem.builder().id(EvidenceId.of("ev-1"))
                .source(Source.builder().kind(SourceKind.EDUCATION).role(Line.of("form tutor")).build())
                .obtainedOn(When.day(2026, 2, 9)).build();
        Hypothesis status = Hypothesis.builder().id(HypothesisId.of("hyp-1")).standing(HypothesisStanding.HELD)
                .statement(Passage.of("He looked to an older group for standing.")).build();
        Assessment draft = Assessment.begin(AssessmentId.of("CS-2026-0114")).add(letter).add(status);

        Report report = Checker.standard().check(draft, Context.on(LocalDate.of(2026, 3, 13)));
        report.blocking().forEach(problem ->
                System.out.println(problem.code() + " " + problem.pointer() + " " + problem.message(Language.ENGLISH)));

        draft = draft.update(HypothesisId.of("hyp-1"), hypothesis -> hypothesis.withEvidenceFor(EvidenceId.of("ev-1")));
        byte[] document = TafhsbJson.standard().write(draft);
        Assessment same = TafhsbJson.standard().read(Assessment.class, document).orElseThrow();
        // readme

        assertThat(report.blocking()).extracting(Problem::code).contains("D05");
        assertThat(Checker.standard().check(draft, Context.on(LocalDate.of(2026, 3, 13))).blocking())
                .extracting(Problem::code)
                .doesNotContain("D05");
        assertThat(same).isEqualTo(draft);
    }

    @Test
    void the_example_is_this_code() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String source = Files.readString(Path.of("src/test/java/io/github/tafhsb/quickstart/ReadmeTest.java"));

        assertThat(readme.split("```")[1].replaceFirst("java\n", "")).isEqualTo(source.split(" {8}// readme\n")[1].replaceAll("(?m)^ {8}", ""));
    }
}
