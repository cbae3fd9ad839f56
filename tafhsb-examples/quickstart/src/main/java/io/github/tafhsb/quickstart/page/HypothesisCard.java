// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.formulation.Confidence;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.text.Passage;
import java.util.List;
import java.util.Optional;

/** One explanation: what it says, what speaks for and against it, how sure the author is of it, and what would show that it is wrong. */
final class HypothesisCard {
    private final Sheet sheet;

    HypothesisCard(Sheet sheet) {
        this.sheet = sheet;
    }

    Html of(Hypothesis hypothesis) {
        String number = sheet.number(hypothesis.getId()).orElseThrow();
        String standing = sheet.label(hypothesis.getStanding());
        return Html.of("article")
                .as("hypothesis")
                .id(sheet.anchors().mark(hypothesis.getId(), sheet.word("hypothesis.one") + " " + number))
                .add(Html.of("h3", number + " · " + standing))
                .add(Html.of("p", sheet.passage(hypothesis.getStatement())))
                .add(hypothesis.getIfThisHappened()
                        .map(it -> sheet.sentence("hypothesis.if-this-happened." + it.wire()).as("note"))
                        .orElseGet(Html::run))
                .add(new Terms(sheet)
                        .passage("hypothesis.set-aside-because", hypothesis.getSetAsideBecause())
                        .passage("hypothesis.causes", hypothesis.getLikelyCauses())
                        .passage("hypothesis.course", hypothesis.getLikelyCourse())
                        .html("stacked"))
                .add(weighed(hypothesis))
                .add(new Terms(sheet)
                        .html("hypothesis.confidence", confidence(hypothesis.getConfidence()))
                        .html("hypothesis.factors", sheet.refs(hypothesis.getFactors()))
                        .text("hypothesis.theories", theories(hypothesis.getTheories()))
                        .passage("hypothesis.not-acted-on", hypothesis.getNotActedOn())
                        .html("stacked"));
    }

    /** For beside against, and what would be seen if it is right beside what would be seen if it is wrong. */
    private Html weighed(Hypothesis hypothesis) {
        Html pairs = Html.run()
                .add(Table.sides(
                        Html.run().add(sheet.word("hypothesis.caption")),
                        sheet.word("hypothesis.for"),
                        sheet.word("hypothesis.against"),
                        cited(hypothesis.getEvidenceFor()),
                        cited(hypothesis.getEvidenceAgainst())));
        if (hypothesis.getExpectedIfRight().isPresent()
                || hypothesis.getExpectedIfWrong().isPresent()) {
            pairs.add(Table.sides(
                    Html.run().add(sheet.word("hypothesis.expected")),
                    sheet.word("hypothesis.if-right"),
                    sheet.word("hypothesis.if-wrong"),
                    expected(hypothesis.getExpectedIfRight()),
                    expected(hypothesis.getExpectedIfWrong())));
        }
        return pairs;
    }

    private Html cited(List<EvidenceId> ids) {
        return ids.isEmpty() ? sheet.silence("hypothesis.no-evidence") : sheet.sources(ids);
    }

    private Html expected(Optional<Passage> what) {
        return what.map(sheet::passage).orElseGet(() -> sheet.silence("hypothesis.not-said"));
    }

    private Html confidence(Optional<Confidence> confidence) {
        if (confidence.isEmpty()) {
            return Html.of("span", sheet.word("hypothesis.not-said")).as("silence");
        }
        Html how = Html.run().add(sheet.label(confidence.get().getLevel()));
        confidence.get().getReason().ifPresent(why -> how.add(". ").add(sheet.passage(why)));
        return how;
    }

    private static String theories(List<Code> theories) {
        return String.join(
                "; ", theories.stream().map(theory -> theory.text().text()).toList());
    }
}
