// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.changes.ChangeTopic;
import io.github.tafhsb.changes.VersionChange;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.rule.Parts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes between two versions as they are told: by place, and by identifier only to whoever asked for values. */
final class ToldChanges {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, String> places = new HashMap<>();
    private final VersionChanges changes;

    /** Takes both versions, because what is gone has a place only in the earlier. */
    ToldChanges(Assessment before, Assessment after, VersionChanges changes) {
        this.changes = changes;
        place(before);
        place(after);
    }

    private void place(Assessment record) {
        Parts.of(record)
                .each(Part.class, (part, place) -> places.put(part.getId().value(), place.get()));
    }

    /** {@return them for people, by topic} */
    String text(Words words, Paint paint, boolean showsValues) {
        if (changes.isEmpty()) {
            return words.get("no-changes") + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (ChangeTopic topic : ChangeTopic.values()) {
            List<VersionChange> about = changes.about(topic);
            if (!about.isEmpty()) {
                text.append(paint.heading(words.label(topic))).append('\n');
                about.forEach(change -> tell(change, words, showsValues, text));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private void tell(VersionChange change, Words words, boolean showsValues, StringBuilder text) {
        text.append("  ")
                .append(place(change))
                .append("  ")
                .append(change.sentence(words.language()))
                .append('\n');
        if (showsValues) {
            change.part().ifPresent(part -> line(words.get("part", part.value()), text));
            if (!change.evidence().isEmpty()) {
                line(words.get("on-evidence", ids(change.evidence())), text);
            }
            if (!change.people().isEmpty()) {
                line(words.get("who", ids(change.people())), text);
            }
            change.words()
                    .forEach(said -> line(words.get("value", said.getText().text()), text));
        }
    }

    private String place(VersionChange change) {
        return change.part()
                .map(part -> places.getOrDefault(part.value(), ""))
                .orElseGet(() -> "/" + change.member().orElse(""));
    }

    /** {@return them for programs, as the library writes them; without identifiers unless somebody asked for values} */
    String json(TafhsbJson json, boolean showsValues) {
        ObjectNode told = (ObjectNode) MAPPER.readTree(json.versionChanges(changes));
        if (!showsValues) {
            told.remove(List.of("assessment", "from", "to"));
            for (int i = 0; i < changes.all().size(); i++) {
                ObjectNode change = (ObjectNode) told.get("changes").get(i);
                change.remove(List.of("part", "evidence", "people"));
                change.put("pointer", place(changes.all().get(i)));
            }
        }
        return told + "\n";
    }

    /** {@return what differs between two documents of any kind; the library's own messages name parts, so they are values} */
    static String text(io.github.tafhsb.json.Changes changes, Words words, boolean showsValues) {
        if (changes.isEmpty()) {
            return words.get("no-changes") + "\n";
        }
        StringBuilder text = new StringBuilder();
        changes.all().forEach(change -> {
            text.append("  ")
                    .append(change.after().or(change::before).orElse(""))
                    .append("  ")
                    .append(showsValues ? change.message(words.language()) : words.get("change." + change.kind()))
                    .append('\n');
            if (showsValues) {
                change.valueBefore().ifPresent(value -> line(words.get("said", value), text));
                change.valueAfter().ifPresent(value -> line(words.get("value", value), text));
            }
        });
        return text.toString();
    }

    private static void line(String line, StringBuilder text) {
        text.append("    ").append(line).append('\n');
    }

    private static String ids(List<? extends PartId<?>> ids) {
        return ids.stream().map(PartId::value).collect(Collectors.joining(", "));
    }
}
