// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.outline.Outline;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Outlines for programs, as the library writes them, one a line. What they tell of the record beyond places in it is left out unless
 * somebody asked for values.
 */
final class OutlineJson implements Telling {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> OF_THE_RECORD = List.of("assessment", "version", "noGaps");
    private static final List<String> OF_A_PART =
            List.of("id", "presence", "weight", "source", "owner", "dueOn", "askAgainOn", "state");

    private final TafhsbJson json;
    private final Context context;
    private final boolean showsValues;

    /** Takes whether somebody asked for values. */
    OutlineJson(TafhsbJson json, Context context, boolean showsValues) {
        this.json = json;
        this.context = context;
        this.showsValues = showsValues;
    }

    @Override
    public String tell(Verdict verdict) {
        ObjectNode told = JsonTelling.head(verdict);
        JsonTelling.tellFindings(verdict, told);
        Outlines.record(verdict)
                .ifPresent(record -> told.set("outline", outline(Outline.of(record, context))));
        return told + "\n";
    }

    private JsonNode outline(Outline outline) {
        ObjectNode told = (ObjectNode) MAPPER.readTree(json.outline(outline));
        if (!showsValues) {
            told.remove(OF_THE_RECORD);
            told.findParents("pointer").forEach(part -> ((ObjectNode) part).remove(OF_A_PART));
        }
        return told;
    }
}
