// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.enquiry.AccountSought;
import io.github.tafhsb.evidence.Challenge;
import io.github.tafhsb.evidence.ChallengeAnswer;
import io.github.tafhsb.evidence.Correction;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Handling;
import io.github.tafhsb.evidence.PoliceGrade;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.formulation.Factor;
import io.github.tafhsb.formulation.Hypothesis;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything the record rests on, item by item, as it was obtained. */
final class EvidenceSection {
    private final Sheet sheet;

    private EvidenceSection(Sheet sheet) {
        this.sheet = sheet;
    }

    static Html of(Sheet sheet, List<EvidenceItem> evidence, List<AccountSought> accounts) {
        Html section = sheet.section(Chapter.EVIDENCE);
        EvidenceSection list = new EvidenceSection(sheet);
        if (evidence.isEmpty()) {
            return section.add(sheet.silence("evidence.none")).add(list.accounts(accounts));
        }
        Table table = new Table(
                sheet, "evidence.caption", "evidence.number", "evidence.source", "evidence.says", "evidence.handling");
        evidence.forEach(item -> list.add(table, item));
        return section.add(table.html("headed evidence")).add(list.accounts(accounts));
    }

    /** Whose own account was sought, and whether they find the record right. */
    private Html accounts(List<AccountSought> accounts) {
        Table table = new Table(
                sheet, "accounts.title", "accounts.who", "accounts.says", "accounts.agrees", "accounts.disagreement");
        for (AccountSought account : accounts) {
            table.row(
                    sheet.anchors().mark(account.getId(), sheet.word("accounts.one") + ": " + sheet.person(account.getWhose())),
                    Html.run().add(sheet.person(account.getWhose())),
                    account.getAccount().map(it -> sheet.answer(it, text -> said(text, Optional.of(account.getWhose())))).orElseGet(Html::run),
                    account.getAgreesWithRecord()
                            .map(answer -> sheet.answer(answer, it -> Html.run().add(sheet.word("accounts.agrees." + it.wire()))))
                            .orElseGet(Html::run),
                    sheet.passage(account.getDisagreement()));
        }
        Html rows = table.html("headed");
        return rows.isEmpty()
                ? rows
                : Html.run().add(Html.of("h3", sheet.word("accounts.title"))).add(rows);
    }

    private void add(Table table, EvidenceItem item) {
        String number = sheet.number(item.getId()).orElseThrow();
        table.row(
                sheet.anchors().mark(item.getId(), sheet.word("evidence.one") + " " + number),
                Html.run().add(number),
                source(item),
                says(item),
                handling(item));
    }

    private Html source(EvidenceItem item) {
        Html source = Html.run().add(Html.of("strong", Sources.name(item, sheet)));
        Html how = Html.run();
        item.getSource().flatMap(Source::getManner).map(Line::text).ifPresent(how::add);
        String directness =
                item.getDirectness().map(sheet::label).orElse(sheet.word("evidence.directness-not-recorded"));
        how.add(how.isEmpty() ? "" : "; ").add(directness);
        source.add(Html.of("div", how));
        Html obtained = item.getObtainedOn()
                .map(sheet::when)
                .orElseGet(() -> Html.run().add(sheet.word("evidence.date-not-recorded")));
        source.add(Html.of("div", sheet.labelled("evidence.obtained", obtained)));
        item.getCarriedOver().ifPresent(carried -> {
            Html from = Html.run().add(carried.getRecord().map(Line::text).orElse(""));
            carried.getOriginalDate()
                    .ifPresent(on -> from.add(from.isEmpty() ? "" : ", ").add(sheet.when(on)));
            source.add(Html.of("div", sheet.labelled("evidence.carried-over", from)));
        });
        return source;
    }

    private Html says(EvidenceItem item) {
        Html says = Html.run();
        Set<String> times =
                item.getStatements().stream().map(it -> happened(it).text()).collect(Collectors.toSet());
        boolean together = item.getStatements().size() > 1 && times.size() == 1;
        Optional<PersonId> source = item.getSource().flatMap(Source::getPerson);
        item.getStatements().forEach(statement -> says.add(statement(statement, source, !together)));
        if (together) {
            detail(says, "evidence.happened-all", happened(item.getStatements().get(0)));
        }
        item.getReliability().ifPresent(reliability -> {
            Html how = Html.run().add(sheet.label(reliability.getKind()));
            reliability.getReason().ifPresent(why -> how.add(". ").add(sheet.passage(why)));
            detail(says, "evidence.reliability", how);
        });
        item.getCorroboration()
                .ifPresent(
                        it -> detail(says, "evidence.corroboration", Html.run().add(sheet.label(it))));
        item.getQuality().ifPresent(quality -> {
            Html how = Html.run().add(sheet.word("evidence.quality." + quality.getConcern().wire()));
            quality.getNote().ifPresent(note -> how.add(" ").add(sheet.passage(note)));
            detail(says, "evidence.quality", how);
        });
        item.getCorrections().forEach(correction -> detail(says, "evidence.correction", correction(correction)));
        item.getChallenges().forEach(challenge -> says.add(challenge(challenge)));
        detail(says, "evidence.used-by", sheet.refs(usedBy(item)));
        return says;
    }

    /** A statement names whose it is where that is not the source itself. */
    private Html statement(Statement statement, Optional<PersonId> source, boolean dated) {
        Html it = Html.of("div")
                .as("statement")
                .id(sheet.anchors().mark(statement.getId(), sheet.word("evidence.statement")));
        Html whose = Html.run().add(statement.getKind().map(sheet::label).orElse(""));
        Optional<String> voice = statement
                .getWhose()
                .filter(whoever -> source.filter(whoever::equals).isEmpty())
                .map(sheet::person)
                .or(() -> statement.getHolder().map(Line::text));
        voice.ifPresent(name -> whose.add(whose.isEmpty() ? "" : ", ").add(name));
        if (!whose.isEmpty()) {
            it.add(Html.of("span", whose.add(":")).as("label")).add(" ");
        }
        statement.getText().ifPresent(text -> it.add(said(text, statement.getWhose())));
        Html happened = dated ? happened(statement) : Html.run();
        return happened.isEmpty()
                ? it
                : it.add(" ")
                        .add(Html.of("span", sheet.labelled("evidence.happened", happened))
                                .as("when"));
    }

    private Html said(Passage text, Optional<PersonId> whose) {
        return text.getBy().equals(whose) ? sheet.ownWords(text) : sheet.passage(text);
    }

    private Html happened(Statement statement) {
        return statement
                .getHappenedOn()
                .map(when -> sheet.answer(when, sheet::when))
                .orElseGet(Html::run);
    }

    private Html correction(Correction correction) {
        Html it = sheet.passage(correction.getText());
        return byAndOn(it, correction.getBy(), sheet.day(correction.getCorrectedOn()));
    }

    private Html challenge(Challenge challenge) {
        Html it = Html.of("div")
                .as("detail challenge")
                .add(sheet.labelled(
                        "evidence.challenge",
                        byAndOn(
                                sheet.passage(challenge.getText()),
                                challenge.getBy(),
                                sheet.when(challenge.getMadeOn()))));
        if (challenge.getAnswer().isEmpty()) {
            return it.add(" ").add(Html.of("strong", sheet.word("disagreements.unanswered")));
        }
        it.id(sheet.anchors().mark(challenge.getId(), sheet.word("disagreements.challenge")));
        ChallengeAnswer answer = challenge.getAnswer().get();
        return it.add(Html.of(
                "div",
                sheet.labelled(
                        "evidence.challenge-answer",
                        byAndOn(sheet.passage(answer.getText()), answer.getBy(), sheet.day(answer.getAnsweredOn())))));
    }

    private Html byAndOn(Html what, Optional<PersonId> by, Html on) {
        Html who = sheet.people(by.stream().toList());
        if (!on.isEmpty()) {
            who.add(who.isEmpty() ? "" : ", ").add(on);
        }
        return who.isEmpty() ? what : what.add(" (").add(who).add(")");
    }

    private Html handling(EvidenceItem item) {
        Html handling = Html.run();
        item.getHandling().ifPresent(it -> handling.add(condition(it)));
        item.getPoliceGrade()
                .ifPresent(grade -> handling.add(grade(grade, item.getHandling().flatMap(Handling::getCondition))));
        if (item.getThirdParty().filter(YesNo.YES::equals).isPresent()) {
            handling.add(Html.of("div", sheet.word("handling.third-party")));
        }
        return handling;
    }

    private Html condition(Handling handling) {
        Html it = Html.of("div").add(sheet.label(handling.getRestriction()));
        handling.getCondition().ifPresent(condition -> it.add(": ").add(sheet.passage(condition)));
        if (!handling.getNotTo().isEmpty()) {
            it.add(Html.of("div", sheet.labelled("handling.not-to", sheet.people(handling.getNotTo()))));
        }
        return it;
    }

    private Html grade(PoliceGrade grade, Optional<Passage> saidAlready) {
        Html it = sheet.line(grade.getAsGiven());
        grade.getHandling()
                .ifPresent(code -> it.add("; ")
                        .add(sheet.labelled("handling.police-code", Html.run().add(sheet.label(code)))));
        grade.getCondition()
                .filter(condition -> saidAlready.filter(condition::equals).isEmpty())
                .ifPresent(condition -> it.add(": ").add(sheet.passage(condition)));
        return Html.of("div", sheet.labelled("handling.police-grade", it));
    }

    private List<PartId<?>> usedBy(EvidenceItem item) {
        List<PartId<?>> users = new ArrayList<>();
        sheet.parts().pointingAt(item.getId(), Factor.class).forEach(factor -> users.add(factor.getId()));
        sheet.parts().pointingAt(item.getId(), Hypothesis.class).forEach(it -> users.add(it.getId()));
        return users;
    }

    private void detail(Html says, String key, Html value) {
        if (!value.isEmpty()) {
            says.add(Html.of("div", sheet.labelled(key, value)).as("detail"));
        }
    }
}
