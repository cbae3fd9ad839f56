// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainTest {

    @Test
    void tells_of_every_rule_what_it_asks_and_what_it_came_to() {
        Ran ran = Ran.of("explain", Ran.sample("case-01-draft"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Judged on: 2026-03-13", "\n  D05  ", "Each explanation cites at least one item of evidence.");
        assertThat(ran.out().lines().filter(line -> line.matches("  [A-I]\\d\\d  .*"))).hasSizeGreaterThan(130);
    }

    @Test
    void can_tell_of_one_rule_alone() {
        Ran ran = Ran.of("explain", "--rule", "D28", Ran.sample("case-01-draft"));

        assertThat(ran.out().lines().filter(line -> line.matches("  [A-I]\\d\\d  .*")))
                .containsExactly("  D28  Not met  Urgent");
        assertThat(ran.out()).contains("    - /childSafety  Nobody has recorded asking whether the child is at risk now.\n");
        assertThat(Ran.of("explain", "--rule", "Z99", Ran.sample("case-01-draft")).exit()).isEqualTo(2);
    }

    @Test
    void a_signed_version_is_judged_again_and_what_no_rule_judges_is_said_to_be_such() {
        assertThat(Ran.of("explain", Ran.sample("case-01-final")).out()).contains("  B04  Met  ");
        assertThat(Ran.of("explain", Ran.sample("case-01-plan")).out())
                .contains("The rules have nothing to say about this kind of document.");
    }

    @Test
    void json_is_the_librarys_own_explanation_without_what_names_the_record() {
        JsonNode explained = Ran.of("explain", "--format", "json", Ran.sample("case-01-settled")).object();
        JsonNode whole = Ran.of("explain", "--format", "json", "--show-values", Ran.sample("case-01-settled")).object();

        assertThat(explained.at("/explanation/rules").size()).isGreaterThan(130).isEqualTo(whole.at("/explanation/rules").size());
        assertThat(explained.get("explanation").has("assessment")).isFalse();
        assertThat(whole.at("/explanation/assessment").asString()).isEqualTo("asm-0114");
    }

    @Test
    void sarif_tells_also_of_what_is_in_order() {
        JsonNode results = Ran.of("explain", "--format", "sarif", Ran.sample("case-01-settled")).object().at("/runs/0/results");

        assertThat(results.valueStream().map(each -> each.get("kind").asString()).distinct())
                .containsExactlyInAnyOrder("pass", "notApplicable", "fail");
    }

    @Test
    void what_is_refused_is_told_instead() {
        Ran ran = Ran.with("{\"kind\":\"assessment\"}", false, "explain");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("  Refused  JSON-version  /schemaVersion  1:21\n");
    }
}
