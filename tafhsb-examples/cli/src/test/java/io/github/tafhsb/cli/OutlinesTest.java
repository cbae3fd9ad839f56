// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OutlinesTest {

    @Test
    void tells_what_is_known_and_what_is_not_by_places_alone() {
        Ran ran = Ran.of("outline", Ran.sample("case-02-draft"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsSubsequence(
                        "  Individual",
                        "    Concerns",
                        "      - /formulation/factors/0",
                        "  Family",
                        "      Nobody has looked yet",
                        "  Sources that disagree",
                        "      Both still stand.",
                        "  Not known yet",
                        "    - /gaps/0",
                        "  Still to ask");
        assertThat(ran.out()).doesNotContain("Loneliness", "2026");
    }

    @Test
    void shows_the_words_of_the_record_to_whoever_asks() {
        Ran ran = Ran.of("outline", "--show-values", "--lang", "cy", Ran.sample("case-02-draft"));

        assertThat(ran.out().lines())
                .contains("  Unigolyn", "      - Loneliness after two placement moves.", "      Erbyn: 2026-10-30");
    }

    @Test
    void of_a_signed_version_and_of_a_case_record_it_outlines_what_was_signed_last() {
        String latest = Ran.of("outline", "--show-values", Ran.sample("case-05-record")).out();

        assertThat(latest).contains("No arrangement for devices at night at his father’s flat.");
        assertThat(Ran.of("outline", Ran.sample("case-01-final")).out()).contains("  The five Ps");
    }

    @Test
    void what_is_no_record_of_a_case_is_said_to_be_such() {
        Ran ran = Ran.of("outline", Ran.sample("case-01-plan"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("There is nothing in this kind of document to outline.");
        assertThat(Ran.of("outline", "--format", "json", Ran.sample("case-01-plan")).object().has("outline")).isFalse();
    }

    @Test
    void json_is_the_librarys_own_outline_without_what_stands_in_the_record() {
        JsonNode outline = Ran.of("outline", "--format", "json", Ran.sample("case-01-settled")).object().get("outline");
        JsonNode whole = Ran.of("outline", "--format", "json", "--show-values", Ran.sample("case-01-settled"))
                .object()
                .get("outline");

        assertThat(outline.at("/gaps/0").toString()).isEqualTo("{\"pointer\":\"/gaps/0\"}");
        assertThat(outline.at("/profiles/0/concerns/factors/0").toString())
                .isEqualTo("{\"pointer\":\"/formulation/factors/0\"}");
        assertThat(outline.has("assessment")).isFalse();
        assertThat(whole.at("/gaps/0/dueOn").stringValue()).isEqualTo("2026-03-27");
        assertThat(whole.at("/assessment").stringValue()).isEqualTo("asm-0114");
        assertThat(outline.at("/areas").size()).isEqualTo(whole.at("/areas").size());
    }

    @Test
    void a_licensees_catalogue_takes_the_place_of_ours(@TempDir Path folder) throws IOException {
        DomainCatalogue ours = DomainCatalogue.shipped();
        Path file = folder.resolve("catalogue.json");
        Files.write(
                file,
                TafhsbJson.standard()
                        .write(new DomainCatalogue("org.example.domains", "3", ours.domains().subList(0, 1))));

        assertThat(Ran.of("outline", "--catalogue", file.toString(), Ran.sample("case-02-draft")).out().lines())
                .containsSubsequence(
                        "  Areas without a worksheet",
                        "    " + ours.domains().get(0).label().english(),
                        "  Areas that the catalogue does not have",
                        "    - /worksheets/0");
    }

    @Test
    void has_no_problems_to_tell_in_sarif() {
        assertThat(Ran.of("outline", "--format", "sarif", Ran.sample("case-01-draft")).exit()).isEqualTo(2);
    }

    @Test
    void what_is_refused_is_told_instead() {
        Ran ran = Ran.with("{\"kind\":\"assessment\"}", false, "outline");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("  Refused  JSON-version  /schemaVersion  1:21\n");
    }
}
