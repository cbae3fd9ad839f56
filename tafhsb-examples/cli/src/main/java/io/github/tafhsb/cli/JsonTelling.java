// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For programs: one JSON object for each document, each in a line of its own. */
final class JsonTelling implements Telling {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String tell(Verdict verdict) {
        ObjectNode told = head(verdict);
        tellFindings(verdict, told);
        return told + "\n";
    }

    /** {@return what every object begins with} */
    static ObjectNode head(Verdict verdict) {
        ObjectNode told = MAPPER.createObjectNode();
        told.put("document", verdict.name());
        if (verdict.line() > 0) {
            told.put("line", verdict.line());
        }
        verdict.kind().ifPresent(kind -> told.put("kind", kind.wire()));
        told.put("outcome", word(verdict.outcome()));
        return told;
    }

    /** Adds what a person should know. */
    static void tellFindings(Verdict verdict, ObjectNode told) {
        ArrayNode findings = told.putArray("findings");
        for (Finding finding : verdict.findings()) {
            ObjectNode each = findings.addObject();
            each.put("level", finding.weight().wire());
            each.put("code", finding.code());
            each.put("pointer", finding.pointer());
            if (!finding.member().isEmpty()) {
                each.put("member", finding.member());
            }
            if (finding.line() > 0) {
                each.put("line", finding.line()).put("column", finding.column());
            }
            each.put("message", finding.message());
            if (!finding.settling().isEmpty()) {
                each.put("settling", finding.settling());
            }
            finding.value().ifPresent(value -> each.put("value", value));
        }
    }

    private static String word(Verdict.Outcome outcome) {
        return switch (outcome) {
            case FINE -> "fine";
            case PROBLEMS -> "problems";
            case REFUSED -> "refused";
            case UNREADABLE -> "unreadable";
        };
    }
}
