// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.json.TafhsbJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * For tools that show what was found where: one SARIF log with one run over all documents. The library writes one for each
 * judgement; their results are put together here, each with the file it is about. The rules come last, once it is known which.
 */
final class SarifTelling implements Telling {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String UNRESERVED = "-._~/";

    private final TafhsbJson json;
    private final Words words;
    private final boolean isWhole;
    private final boolean showsValues;
    private final JsonNode log;
    private final Map<String, JsonNode> rules = new ConcurrentSkipListMap<>();

    /** Takes whether what is in order and what does not apply is told as well, and whether identifiers of a record are. */
    SarifTelling(TafhsbJson json, Words words, Context context, boolean isWhole, boolean showsValues) {
        this.json = json;
        this.words = words;
        this.isWhole = isWhole;
        this.showsValues = showsValues;
        this.log = tree(Checker.standard().check(Assessment.begin(AssessmentId.of("none")), context));
        keepRules(log);
    }

    private JsonNode tree(Report report) {
        return MAPPER.readTree(json.sarif(report, words.language()));
    }

    private void keepRules(JsonNode of) {
        of.at("/runs/0/tool/driver/rules").forEach(rule -> rules.putIfAbsent(rule.get("id").asString(), rule));
    }

    @Override
    public String begin() {
        return "{\"$schema\":" + log.get("$schema") + ",\"version\":" + log.get("version") + ",\"runs\":[{\"results\":[\n";
    }

    @Override
    public String tell(Verdict verdict) {
        List<String> results = new ArrayList<>();
        if (verdict.report().isPresent()) {
            JsonNode judged = tree(verdict.report().get());
            keepRules(judged);
            judged.at("/runs/0/results").forEach(result -> {
                if (isWhole || isOpenOrSettled(result)) {
                    results.add(located((ObjectNode) result, verdict, 0).toString());
                }
            });
        } else {
            verdict.findings().forEach(finding -> results.add(result(finding, verdict).toString()));
        }
        return String.join(",\n", results);
    }

    /** What is still to ask is no problem. */
    private boolean isOpenOrSettled(JsonNode result) {
        return result.get("kind").asString().equals("fail")
                && !rules.get(result.get("ruleId").asString()).at("/properties/level").asString().equals("outline");
    }

    private ObjectNode result(Finding finding, Verdict verdict) {
        rules.computeIfAbsent(finding.code(), code -> {
            ObjectNode rule = MAPPER.createObjectNode().put("id", code);
            rule.putObject("shortDescription").put("text", words.get("refused." + kind(code)));
            return rule;
        });
        ObjectNode result = MAPPER.createObjectNode();
        result.put("ruleId", finding.code()).put("kind", "fail").put("level", finding.weight().sarif());
        result.putObject("message").put("text", finding.message());
        if (!finding.pointer().isEmpty()) {
            result.putArray("locations")
                    .addObject()
                    .putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", finding.pointer());
        }
        return located(result, verdict, finding.line());
    }

    private static String kind(String code) {
        return code.substring(0, code.indexOf('-'));
    }

    private ObjectNode located(ObjectNode result, Verdict verdict, int line) {
        ObjectNode location = result.has("locations")
                ? (ObjectNode) result.get("locations").get(0)
                : result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(verdict.name()));
        long at = Math.max(verdict.line(), line);
        if (at > 0) {
            physical.putObject("region").put("startLine", at);
        }
        if (!showsValues) {
            result.path("suppressions").forEach(suppression -> ((ObjectNode) suppression).remove("properties"));
        }
        return result;
    }

    private static String uri(String name) {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
        for (byte each : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && (Character.isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0);
            uri.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each));
        }
        return uri.toString();
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end(Tally tally) {
        ObjectNode tool = MAPPER.createObjectNode();
        ObjectNode driver = tool.putObject("driver");
        log.at("/runs/0/tool/driver").properties().forEach(each -> driver.set(each.getKey(), each.getValue()));
        driver.putArray("rules").addAll(rules.values());
        return "\n],\"tool\":" + tool + ",\"language\":" + log.at("/runs/0/language")
                + ",\"invocations\":[{\"executionSuccessful\":" + (tally.exitCode() < 2) + ",\"exitCode\":" + tally.exitCode()
                + "}]}]}\n";
    }
}
