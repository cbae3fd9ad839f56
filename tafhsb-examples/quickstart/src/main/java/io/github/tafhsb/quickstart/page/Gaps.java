// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.enquiry.DomainCatalogue;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.enquiry.GapEnd;
import io.github.tafhsb.enquiry.InformationGap;
import io.github.tafhsb.enquiry.PoliceAgreement;
import io.github.tafhsb.enquiry.Postponement;
import io.github.tafhsb.enquiry.Worksheet;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;

/** What is not known, who will find out and by when; what must not be discussed yet; and which areas were explored. */
final class Gaps {
    private final Sheet sheet;
    private final Day today;

    private Gaps(Sheet sheet, Day today) {
        this.sheet = sheet;
        this.today = today;
    }

    static Html of(Sheet sheet, Assessment assessment, Day today) {
        Gaps gaps = new Gaps(sheet, today);
        return sheet.section(Chapter.GAPS)
                .add(gaps.open(assessment))
                .add(gaps.embargoes(assessment.getEmbargoes()))
                .add(gaps.agreed(assessment.getPoliceAgreements()))
                .add(gaps.ended(assessment.getGaps()))
                .add(gaps.explored(assessment.getWorksheets()));
    }

    private Html open(Assessment assessment) {
        List<InformationGap> open = assessment.getGaps().stream()
                .filter(gap -> gap.getEnded().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return assessment
                    .getNoGaps()
                    .map(nobody -> Html.of("p", sheet.word("gaps.asserted") + " ")
                            .add(sheet.people(nobody.getBy().stream().toList()))
                            .add(nobody.getOn().isPresent() ? ", " : "")
                            .add(sheet.day(nobody.getOn())))
                    .orElseGet(() -> sheet.silence("gaps.none"));
        }
        Table table = new Table(sheet, "gaps.caption", "gaps.question", "gaps.owner", "gaps.due", "gaps.action");
        for (InformationGap gap : open) {
            table.row(
                    anchor(gap),
                    question(gap),
                    gap.getOwner()
                            .map(owner -> Html.run().add(sheet.person(owner)))
                            .orElseGet(() -> missing("gaps.no-owner")),
                    due(gap),
                    sheet.passage(gap.getAction()));
        }
        return table.html("headed wide-first");
    }

    private String anchor(InformationGap gap) {
        return sheet.anchors()
                .mark(
                        gap.getId(),
                        sheet.word("gaps.one") + " " + sheet.number(gap.getId()).orElseThrow());
    }

    private Html question(InformationGap gap) {
        return Html.run()
                .add(Html.of("b", sheet.number(gap.getId()).orElseThrow()))
                .add(" ")
                .add(sheet.passage(gap.getQuestion()));
    }

    private Html due(InformationGap gap) {
        if (gap.getDueOn().isEmpty()) {
            return gap.getAskAgainOn()
                    .map(again -> sheet.labelled("gaps.ask-again", sheet.day(again)))
                    .orElseGet(() -> missing("gaps.no-date"));
        }
        Day due = gap.getDueOn().get();
        Html it = sheet.day(due);
        Optional<Day> until = gap.getPostponed().flatMap(Postponement::getUntil);
        if (until.orElse(due).compareTo(today) < 0) {
            it.add(" ").add(Html.of("strong", sheet.word("gaps.overdue")));
        }
        gap.getPostponed().ifPresent(postponed -> it.add(Html.of("div", postponed(postponed)).as("detail")));
        return it;
    }

    private Html postponed(Postponement postponed) {
        Html it = sheet.labelled("gaps.postponed", sheet.day(postponed.getUntil()));
        postponed.getBecause().ifPresent(why -> it.add(". ").add(sheet.passage(why)));
        postponed.getDecidedBy().ifPresent(by -> it.add(" (").add(sheet.person(by)).add(")"));
        return it;
    }

    private Html agreed(List<PoliceAgreement> agreements) {
        Table table = new Table(sheet, "agreements.title", "agreements.what", "agreements.with", "agreements.on");
        agreements.forEach(agreement -> table.row(
                sheet.anchors().mark(agreement.getId(), sheet.word("agreements.one")),
                sheet.passage(agreement.getMayBeDiscussed()),
                sheet.people(agreement.getAgreedWith().stream().toList()),
                sheet.day(agreement.getAgreedOn())));
        Html rows = table.html("headed wide-first");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("agreements.title"))).add(rows);
    }

    private Html missing(String key) {
        return Html.of("span", sheet.word(key)).as("silence");
    }

    private Html embargoes(List<Embargo> embargoes) {
        List<Embargo> standing = embargoes.stream()
                .filter(embargo -> embargo.getLiftedOn().isEmpty())
                .toList();
        if (standing.isEmpty()) {
            return Html.run();
        }
        Table table = new Table(
                sheet,
                "embargoes.title",
                "embargoes.topic",
                "embargoes.until",
                "embargoes.asked-by",
                "embargoes.review");
        for (Embargo embargo : standing) {
            Html until = sheet.day(embargo.getUntil());
            embargo.getUntilEvent()
                    .ifPresent(event -> until.add(until.isEmpty() ? "" : "; ").add(event.text()));
            table.row(
                    sheet.anchors().mark(embargo.getId(), sheet.word("embargoes.one")),
                    Html.run()
                            .add(Html.of("strong", sheet.word("embargoes.not-yet")))
                            .add(" ")
                            .add(sheet.passage(embargo.getTopic())),
                    until,
                    sheet.people(embargo.getAskedBy().stream().toList()),
                    sheet.day(embargo.getReviewOn()));
        }
        return Html.run()
                .add(Html.of("h3", sheet.word("embargoes.title")))
                .add(sheet.sentence("embargoes.meaning"))
                .add(table.html("headed wide-first"));
    }

    private Html ended(List<InformationGap> gaps) {
        Table table = new Table(sheet, "gaps.ended", "gaps.question", "gaps.how", "gaps.finding", "gaps.ended-on");
        for (InformationGap gap : gaps) {
            if (gap.getEnded().isPresent()) {
                GapEnd end = gap.getEnded().get();
                Html finding = sheet.passage(end.getFinding());
                if (!end.getEvidence().isEmpty()) {
                    finding.add(finding.isEmpty() ? "" : " ")
                            .add(sheet.labelled("profiles.evidence", sheet.sources(end.getEvidence())));
                }
                table.row(
                        anchor(gap),
                        question(gap),
                        Html.run().add(sheet.label(end.getHow())),
                        finding,
                        sheet.day(end.getEndedOn()));
            }
        }
        Html ended = table.html("headed wide-first");
        return ended.isEmpty()
                ? ended
                : Html.run().add(Html.of("h3", sheet.word("gaps.ended"))).add(ended);
    }

    private Html explored(List<Worksheet> worksheets) {
        Table table = new Table(
                sheet, "explored.title", "explored.domain", "explored.state", "explored.summary", "explored.evidence");
        for (Worksheet worksheet : worksheets) {
            table.row(
                    sheet.anchors().mark(worksheet.getId(), domain(worksheet)),
                    Html.run().add(domain(worksheet)),
                    Html.run().add(worksheet.getState().map(sheet::label).orElse("")),
                    sheet.passage(worksheet.getSummary()),
                    sheet.refs(worksheet.getEvidence()));
        }
        Html explored = table.html("headed");
        return explored.isEmpty()
                ? explored
                : Html.run().add(Html.of("h3", sheet.word("explored.title"))).add(explored);
    }

    private String domain(Worksheet worksheet) {
        return DomainCatalogue.shipped()
                .find(worksheet.getDomain())
                .map(domain -> domain.label().in(sheet.language()))
                .orElse(worksheet.getDomain().text().text());
    }
}
