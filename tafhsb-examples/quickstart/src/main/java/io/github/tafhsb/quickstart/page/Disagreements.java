// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.EvidenceLink;
import io.github.tafhsb.evidence.LinkKind;
import io.github.tafhsb.evidence.Statement;
import java.util.List;

/** What does not fit together: contradictions with both sources side by side, and challenges that nobody has answered. */
final class Disagreements {
    private final Sheet sheet;

    private Disagreements(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Assessment assessment) {
        Disagreements disagreements = new Disagreements(sheet);
        List<EvidenceLink> contradictions = assessment.getLinks().stream()
                .filter(link -> link.getKind() == LinkKind.CONTRADICTS)
                .toList();
        List<EvidenceItem> challenged = assessment.getEvidence().stream()
                .filter(item -> !unanswered(item).isEmpty())
                .toList();
        if (contradictions.isEmpty() && challenged.isEmpty()) {
            return Html.run();
        }
        Html section = sheet.section(Chapter.DISAGREEMENTS);
        contradictions.forEach(link -> section.add(disagreements.contradiction(link)));
        challenged.forEach(
                item -> unanswered(item).forEach(challenge -> section.add(disagreements.challenge(item, challenge))));
        return section;
    }

    private static List<Challenge> unanswered(EvidenceItem item) {
        return item.getChallenges().stream()
                .filter(challenge -> challenge.getAnswer().isEmpty())
                .toList();
    }

    private Html contradiction(EvidenceLink link) {
        Html caption = Html.run().add(sheet.word("disagreements.contradiction"));
        link.getAbout().ifPresent(about -> caption.add(": ").add(sheet.passage(about)));
        Html table = Table.sides(
                caption,
                head(link.getItem()),
                head(link.getBearsOn()),
                statements(link.getItem()),
                statements(link.getBearsOn()));
        Html outcome = link.getResolution()
                .map(how -> sheet.labelled("disagreements.resolution", sheet.passage(how)))
                .orElseGet(() -> Html.of("strong", sheet.word("disagreements.unresolved")));
        return pair(sheet.anchors().mark(link.getId(), sheet.word("disagreements.one")), table, outcome);
    }

    private Html challenge(EvidenceItem item, Challenge challenge) {
        String who = sheet.word("disagreements.challenge");
        Html by = sheet.people(challenge.getBy().stream().toList());
        challenge.getMadeOn().ifPresent(on -> by.add(by.isEmpty() ? "" : ", ").add(sheet.when(on)));
        if (!by.isEmpty()) {
            who += ": " + by.text();
        }
        Html table = Table.sides(
                Html.run().add(sheet.word("disagreements.challenged")),
                head(item.getId()),
                who,
                statements(item.getId()),
                sheet.passage(challenge.getText()));
        return pair(
                sheet.anchors().mark(challenge.getId(), sheet.word("disagreements.challenge")),
                table,
                Html.of("strong", sheet.word("disagreements.unanswered")));
    }

    private Html pair(String anchor, Html table, Html outcome) {
        return Html.of("div")
                .as("pair")
                .id(anchor)
                .add(table)
                .add(Html.of("p", outcome).as("outcome"));
    }

    private String head(EvidenceId id) {
        return sheet.word("evidence.one") + " " + sheet.sources(List.of(id)).text();
    }

    /** What an item says, after a link to it. */
    private Html statements(EvidenceId id) {
        Html all = Html.run().add(sheet.refs(List.of(id)));
        sheet.parts().find(id).ifPresent(item -> {
            for (Statement statement : item.getStatements()) {
                all.add(Html.of("div", sheet.passage(statement.getText())));
            }
        });
        return all;
    }
}
