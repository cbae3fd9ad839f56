// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.ReportDecision;
import io.github.tafhsb.text.Line;
import java.util.List;
import java.util.Optional;

/** What was shared or not, with whom and why, and whether a report that the law may require was made. */
final class SharingSection {
    private final Sheet sheet;

    private SharingSection(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, Assessment assessment) {
        List<Disclosure> disclosures = assessment.getDisclosures();
        if (disclosures.isEmpty() && assessment.getReportDecision().isEmpty()) {
            return Html.run();
        }
        SharingSection sharing = new SharingSection(sheet);
        Html section = sheet.section(Chapter.SHARING).add(sharing.table(disclosures));
        assessment.getReportDecision().ifPresent(decision -> section.add(sharing.report(decision)));
        return section;
    }

    private Html table(List<Disclosure> disclosures) {
        Table table = new Table(
                sheet,
                "sharing.caption",
                "sharing.with",
                "sharing.decision",
                "sharing.what",
                "sharing.why",
                "sharing.family");
        disclosures.forEach(disclosure -> table.row(
                sheet.anchors().mark(disclosure.getId(), sheet.word("sharing.one")),
                with(disclosure),
                decision(disclosure),
                what(disclosure),
                why(disclosure),
                sheet.passage(disclosure.getFamilyTold())));
        return table.html("headed");
    }

    private Html with(Disclosure disclosure) {
        Html with = Html.run().add(disclosure.getRecipient().map(Line::text).orElse(""));
        Html people = sheet.people(disclosure.getRecipients());
        return people.isEmpty() ? with : with.add(with.isEmpty() ? "" : "; ").add(people);
    }

    private Html decision(Disclosure disclosure) {
        Html it = Html.run().add(sheet.label(disclosure.getDecision()));
        disclosure.getDecidedOn().ifPresent(on -> it.add(", ").add(sheet.day(on)));
        disclosure.getDecidedBy().ifPresent(by -> it.add(" (").add(sheet.person(by)).add(")"));
        detail(it, "sharing.how", disclosure.getHow().map(sheet::line).orElseGet(Html::run));
        return it;
    }

    /** Items may be of the record as it was then; what is not in it any more is not followed up here. */
    private Html what(Disclosure disclosure) {
        Html what = sheet.passage(disclosure.getWhat());
        detail(
                what,
                "sharing.items",
                sheet.refs(disclosure.getItems().stream()
                        .filter(item -> sheet.number(item).isPresent())
                        .toList()));
        disclosure
                .getWhole()
                .ifPresent(whole -> what.add(Html.of("div", sheet.word("sharing.whole." + whole.wire()))));
        detail(what, "sharing.whole-because", sheet.passage(disclosure.getWholeBecause()));
        disclosure
                .getDatedNarrative()
                .ifPresent(dated -> what.add(Html.of("div", sheet.word("sharing.dated." + dated.wire()))));
        return what;
    }

    private Html why(Disclosure disclosure) {
        Html why = sheet.passage(disclosure.getWhy());
        disclosure
                .getAccessRequest()
                .ifPresent(request -> why.add(Html.of("div", sheet.word("sharing.request." + request.wire()))));
        detail(why, "sharing.reasoning", sheet.passage(disclosure.getReasoning()));
        disclosure.getBasis().ifPresent(basis -> detail(why, "sharing.basis", sheet.line(basis.text())));
        detail(why, "sharing.condition", sheet.passage(disclosure.getCondition()));
        return why;
    }

    private Html report(ReportDecision decision) {
        return Html.run()
                .add(Html.of("h3", sheet.word("report.title")))
                .add(new Terms(sheet)
                        .choice("report.route", Optional.of(decision.getRoute()))
                        .passage("report.reason", decision.getReason())
                        .person("report.by", decision.getDecidedBy())
                        .day("report.on", decision.getDecidedOn())
                        .html("terms"));
    }

    private void detail(Html it, String key, Html value) {
        if (!value.isEmpty()) {
            it.add(Html.of("div", sheet.labelled(key, value)).as("detail"));
        }
    }
}
