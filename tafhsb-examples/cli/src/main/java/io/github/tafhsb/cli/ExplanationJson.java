// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.json.TafhsbJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The explanation of a judgement for programs, as the library writes it, one a line. What it names of the record itself (its
 * identifiers, version and code lists) is left out unless somebody asked for values.
 */
final class ExplanationJson implements Telling {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final TafhsbJson json;
    private final boolean showsValues;

    /** Takes whether somebody asked for values. */
    ExplanationJson(TafhsbJson json, boolean showsValues) {
        this.json = json;
        this.showsValues = showsValues;
    }

    @Override
    public String tell(Verdict verdict) {
        ObjectNode told = JsonTelling.head(verdict);
        JsonTelling.tellFindings(verdict, told);
        verdict.report().ifPresent(report -> told.set("explanation", explanation(report)));
        return told + "\n";
    }

    private JsonNode explanation(Report report) {
        ObjectNode explanation = (ObjectNode) MAPPER.readTree(json.explanation(report));
        if (!showsValues) {
            explanation.remove(List.of("assessment", "version", "settings"));
            explanation.path("lapsed").forEach(lapsed -> ((ObjectNode) lapsed).remove("by"));
            explanation.path("rules").forEach(rule -> {
                rule.path("problems").forEach(problem -> ((ObjectNode) problem).remove("subject"));
                rule.path("settled").forEach(settled -> ((ObjectNode) settled).remove(List.of("subject", "by")));
            });
        }
        return explanation;
    }
}
